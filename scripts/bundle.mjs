// Puts what the bot loads at its start into one file: a thousand files of the SDK are a second of every start.
// What is loaded later, brings its own binary or runs in a thread of its own stays a package.
import { rolldown } from 'rolldown';
import { root } from './prepare.mjs';

const stayPackages = [
  /^node:/,
  /^(@libsql\/|libsql)/,
  /^@azure\/(data-tables|identity)/,
  /^@opentelemetry\//,
  /^adaptive(cards-templating|-expressions)/,
  /^(chrono-node|csv-stringify|pino|prom-client|write-excel-file)/,
];

const bundle = await rolldown({
  cwd: root,
  input: 'dist/main.js',
  platform: 'node',
  external: stayPackages,
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  // Half the bytes to read at a start; names stay, for stack traces and for what the SDK reads from them.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  entryFileNames: 'main.js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();
