// Puts what the bot loads at its start into one file, because loading a thousand files of the SDK takes a second of
// every start. Code that is loaded later, has a binary of its own or runs in its own thread stays in its package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const at = (...parts) => join(root, 'node_modules', ...parts);
const sdkFile = /[\\/]node_modules[\\/](bot(?:builder|framework)[^\\/]*)[\\/]lib[\\/]/;
const stays = (source) => stayPackages.some((one) => one.test(source));

/**
 * What the SDK loads for what this bot does not do: other ways of signing in, skills, the emulator. They are loaded if
 * somebody does it.
 */
const seldomLoaded = /^(@azure\/(identity|msal-node)|axios|cross-fetch)$/;
const isSeldom = (source, importer = '') => seldomLoaded.test(source) && sdkFile.test(importer);
const lazy = '\0lazy:';
const lazyInSdk = {
  name: 'lazy-in-sdk',
  resolveId(source, importer = '') {
    return isSeldom(source, importer) ? `${lazy}${sdkFile.exec(importer)[1]}:${source}` : null;
  },
  load(id) {
    if (!id.startsWith(lazy)) return null;
    const [sdk, source] = id.slice(lazy.length).split(':');
    // The SDK asks at once whether it is a module with a default.
    return `
      let loaded;
      const load = () => (loaded ??= require('node:module').createRequire(require.resolve('${sdk}'))('${source}'));
      module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' || load()[name] });`;
  },
};

/** Five packages of the SDK have the same zod each: one is enough. */
const zodOfSdk = {
  name: 'zod-of-sdk',
  resolveId(source, importer, { kind }) {
    return source === 'zod' && sdkFile.test(importer ?? '')
      ? this.resolve(source, at('botbuilder-core', 'lib', 'index.js'), { kind, skipSelf: true })
      : null;
  },
};

const bundle = await rolldown({
  cwd: root,
  input: 'dist/main.js',
  platform: 'node',
  external: (source, importer) => stays(source) && !isSeldom(source, importer),
  plugins: [mapsOfOurs, lazyInSdk, zodOfSdk],
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  // One letter beyond Latin would make each of the file take two bytes in memory, for as long as the bot runs.
  charset: 'ascii',
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
