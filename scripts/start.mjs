// npm start: starts the sandbox tenant, the bot, and a page to talk to it, or asks one question.
import { build, install } from './prepare.mjs';

const parent = process.ppid;
const lookEvery = 300;
/** npm tells its shell to end, and some shells end without telling us: then we have another parent. */
const isAlone = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;

install();
if (!isAlone()) build();
if (isAlone()) process.exit(143);
const watch = setInterval(() => {
  if (!isAlone()) return;
  clearInterval(watch);
  process.kill(process.pid, 'SIGTERM');
}, lookEvery).unref();
await import('../dist/sandbox/start/cli.js');
