// npm start: starts the sandbox tenant, the bot, and a page to talk to it, or asks one question.
import { build, install } from './prepare.mjs';

install();
build();
await import('../dist/sandbox/start/cli.js');
