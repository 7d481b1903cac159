// The bot as its production process is: dist/main.js, and beside it an ear for what its memory is, and how long it was held up.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const held = monitorEventLoopDelay({ resolution: 5 });
held.enable();
process.on('message', ({ gc }) => {
  if (gc) for (let i = 0; i < 4; i += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const delay = held.max / 1e6;
  held.reset();
  process.send({ rss, heapUsed, external, peak: process.resourceUsage().maxRSS * 1024, delay });
});
process.on('disconnect', () => process.exit());
await import('../../dist/main.js');
