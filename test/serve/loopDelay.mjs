import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before the bot (`--import`). On SIGUSR2 it prints how long the loop was held up since the last time, and begins anew:
// by the clock, which tells of the whole machine, and by this process's own work.
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
let before = process.cpuUsage();
let longest = 0;
setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  longest = Math.max(longest, (user + system) / 1000);
  before = process.cpuUsage();
}, 10).unref();
process.on('SIGUSR2', () => {
  process.stderr.write(`loop ${JSON.stringify({ clock: Math.round(delay.max / 1e6), work: Math.round(longest) })}\n`);
  delay.reset();
  longest = 0;
});
