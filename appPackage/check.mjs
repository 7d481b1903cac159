// What Teams refuses to install: a manifest against Microsoft's schema, icons against its rules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decodePng } from './png.mjs';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

/** One sentence for everything in which the file differs from the official schema of the version it names. */
export function schemaProblems(file, content) {
  const [, version, schema] = /\/teams\/(v[^/]+)\/(.+)$/.exec(content.$schema) ?? [];
  const path = require.resolve(`@microsoft/app-manifest/build/json-schemas/teams/${version}/${schema}`);
  // The localization schema has patterns that are only valid without the u flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  if (validate(content)) return [];
  return validate.errors.map(({ instancePath, message }) => `${file}${instancePath} ${message}`);
}

/** learn: apps-package. Colour: 192 by 192. Outline: 32 by 32, white on transparent and nothing else. */
export function iconProblems(name, file) {
  const size = name === 'outline' ? 32 : 192;
  const { width, height, pixels } = decodePng(file);
  const problems = [];
  if (width !== size || height !== size) {
    problems.push(`${name}.png is ${width} by ${height}, but must be ${size} by ${size}`);
  }
  const pixel = (i) => pixels.subarray(i, i + 4);
  const places = Array.from({ length: pixels.length / 4 }, (_, place) => place * 4);
  if (
    name === 'outline' &&
    places.some(
      (i) =>
        pixel(i)[3] > 0 &&
        pixel(i)
          .subarray(0, 3)
          .some((c) => c !== 0xff),
    )
  ) {
    problems.push('outline.png has a colour beside white');
  }
  if (name === 'outline' && !places.some((i) => pixel(i)[3] === 0)) problems.push('outline.png is not transparent');
  return problems;
}
