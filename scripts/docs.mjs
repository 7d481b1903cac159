// npm run docs: writes the pages that are made from the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root } from './prepare.mjs';

install();
build();
const { commandsPage } = await import('./commandsPage.mjs');
const { commands } = await import('../dist/commands/index.js');
const { languages, wordsFor } = await import('../dist/words/index.js');

const others = Object.keys(languages).filter((language) => language !== 'en');
const examples = JSON.parse(readFileSync(join(root, 'scripts', 'commandExamples.json'), 'utf8'));
writeFileSync(join(root, 'docs', 'commands.md'), commandsPage({ commands, examples, languages: others, wordsFor }));
