import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { matchCommand } from '../../src/understanding/match.js';

describe('a command in odd letters', () => {
  it.each([
    ['?', 'help'],
    ['sign\u2011in', 'sign in'],
    ['atten\u00ADdance', 'who attended'],
    ['who\u200B attended', 'who attended'],
    ['who attended 🎉🎉?!', 'who attended'],
    ['who-attended', 'who attended'],
    ['<at id="0"><b>The</b> Bot</at> who attended', 'who attended'],
  ])('%j is understood as %s', (text, name) => {
    expect(matchCommand(text, commands)?.command.name).toBe(name);
  });
});
