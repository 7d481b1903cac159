// The bot as its production process is: dist/main.js, and beside it an ear for what its memory is.
process.on('message', ({ gc }) => {
  if (gc) for (let i = 0; i < 4; i += 1) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heapUsed, external, peak: process.resourceUsage().maxRSS * 1024 });
});
process.on('disconnect', () => process.exit());
await import('../../dist/main.js');
