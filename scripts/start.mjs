// npm start: the sandbox tenant, the bot, and a page (or one question) to talk to it.
import { build, install } from './prepare.mjs';

install();
build();
await import('../dist/sandbox/start/cli.js');
