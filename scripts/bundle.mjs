// Puts what the bot loads at its start into one file, because loading a thousand files of the SDK takes a second of
// every start. Code that is loaded later, has a binary of its own or runs in its own thread stays in its package.
import { existsSync, readFileSync } from 'node:fs';
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

/** The compiler's map of each of our files, so that the map of the bundle leads a debugger to the sources. */
const mapsOfOurs = {
  name: 'maps-of-ours',
  load(file) {
    if (file.includes('node_modules') || !existsSync(`${file}.map`)) return null;
    return { code: readFileSync(file, 'utf8'), map: readFileSync(`${file}.map`, 'utf8') };
  },
};

const stays = (source) => stayPackages.some((one) => one.test(source));

/**
 * What the SDK's connector loads for ways of signing in that this bot does not go: a hundred files, and an msal of its own.
 * They are loaded if somebody goes them.
 */
const lazy = '\0lazy:';
const isLazy = (source, importer = '') =>
  /^@azure\/(identity|msal-node)$/.test(source) &&
  importer.includes('/botframework-connector/lib/') &&
  !importer.startsWith(lazy);
const lazyInConnector = {
  name: 'lazy-in-connector',
  resolveId(source, importer, { kind }) {
    if (isLazy(source, importer)) return `${lazy}${importer}?${source}`;
    if (!importer?.startsWith(lazy)) return null;
    return this.resolve(source, importer.slice(lazy.length).split('?')[0], { kind, skipSelf: true });
  },
  load(id) {
    if (!id.startsWith(lazy)) return null;
    const load = `loaded ??= require('${id.split('?')[1]}')`;
    return `let loaded; module.exports = new Proxy({}, { get: (_, name) => (${load})[name] });`;
  },
};

const bundle = await rolldown({
  cwd: root,
  input: 'dist/main.js',
  platform: 'node',
  external: (source, importer) => stays(source) && !isLazy(source, importer),
  plugins: [mapsOfOurs, lazyInConnector],
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  // This halves the bytes that are read at a start. Names stay as they are, for stack traces and for the SDK, which
  // reads some.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  // Without the texts of the sources, which a clone has anyway. What is deployed leaves the maps out.
  sourcemap: true,
  sourcemapExcludeSources: true,
  entryFileNames: 'main.js',
  chunkFileNames: 'chunks/[name]-[hash].js',
});
await bundle.close();
