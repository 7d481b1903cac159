// npm run package: makes the app package to upload to Teams, with the ids of this installation.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInstallation } from '../appPackage/manifest.mjs';
import { build, install, root } from './prepare.mjs';

const folder = join(root, 'appPackage');
const read = (...path) => readFileSync(join(folder, ...path));
const readJson = (...path) => JSON.parse(read(...path).toString('utf8'));

const { installation, problems } = readInstallation(process.env);
if (problems) fail(problems, 78);

install();
build();
const { createManifest, createTranslation } = await import('../appPackage/manifest.mjs');
const { iconProblems, schemaProblems } = await import('../appPackage/check.mjs');
const { writeZip } = await import('../appPackage/zip.mjs');
const { offeredCommands } = await import('../dist/commands/offered.js');
const { wordsFor } = await import('../dist/words/index.js');

const english = wordsFor('en');
const languages = readdirSync(join(folder, 'languages')).map((file) => file.replace(/\.json$/, ''));
let texts = {};
try {
  const manifest = createManifest({
    template: readJson('manifest.json'),
    installation,
    // Teams takes a changed package with a higher version only, and a setting changes it between two releases.
    version: installation.appVersion || readJson('..', 'package.json').version,
    commands: offeredCommands(installation).map(({ name, menu, help }) => ({
      name,
      menu,
      help: english.say(help),
    })),
    languages: languages.sort(),
  });
  texts = { 'manifest.json': manifest };
  for (const language of languages) {
    const translated = readJson('languages', `${language}.json`);
    texts[`${language}.json`] = createTranslation({ manifest, installation, language, texts: translated });
  }
} catch (error) {
  fail([error.message], 1);
}
const icons = { color: read('color.png'), outline: read('outline.png') };

const wrong = [
  ...Object.entries(texts).flatMap(([file, content]) => schemaProblems(file, content)),
  ...Object.entries(icons).flatMap(([name, file]) => iconProblems(name, file)),
];
if (wrong.length > 0) fail(wrong, 1);

const target = process.argv[2] ?? join(folder, 'build', 'who-attended.zip');
mkdirSync(join(target, '..'), { recursive: true });
writeFileSync(
  target,
  await writeZip({
    ...Object.fromEntries(
      Object.entries(texts).map(([file, content]) => [file, Buffer.from(`${JSON.stringify(content, null, 2)}\n`)]),
    ),
    'color.png': icons.color,
    'outline.png': icons.outline,
  }),
);
process.stdout.write(`${target}\n`);

function fail(lines, code) {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(code);
}
