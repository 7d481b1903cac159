import type { Command } from '../src/commands/parts/turn.js';
import type { Words } from '../src/words/index.js';

export function commandsPage(from: {
  commands: readonly Pick<Command, 'name' | 'label' | 'help' | 'takes'>[];
  /** Beside English. */
  languages: string[];
  wordsFor(language: string): Words;
}): string;
