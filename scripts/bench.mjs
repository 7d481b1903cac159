// npm run bench [name…]: how fast the bot is, as ratios within one run (docs/performance.md).
import { build, install } from './prepare.mjs';

install();
build();
await import('../bench/main.mjs');
