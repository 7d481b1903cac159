import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandsPage } from '../../scripts/commandsPage.mjs';
import { commands } from '../../src/commands/index.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { languages, wordsFor } from '../../src/words/index.js';
import { commandExamples } from './commandExamples.js';

it('docs/commands.md is what the code says: npm run docs makes it anew', () => {
  const others = Object.keys(languages).filter((language) => language !== 'en');
  const page = readFileSync(join(packageRoot, 'docs', 'commands.md'), 'utf8');
  expect(page).toBe(commandsPage({ commands, examples: commandExamples, languages: others, wordsFor }));
});
