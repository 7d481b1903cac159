import type { Command } from '../src/commands/parts/turn.js';
import type { Words } from '../src/words/index.js';

export function commandsPage(from: {
  commands: readonly Pick<Command, 'name' | 'label' | 'help' | 'takes'>[];
  examples: readonly { asks: string; where: 'private' | 'chat'; answered?: 'private' | 'chat'; answer: string[] }[];
  /** Beside English. */
  languages: string[];
  wordsFor(language: string): Words;
}): string;
