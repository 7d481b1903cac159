import { decode } from 'html-entities';
import type { Command } from './command.js';

/** A message as its bare words: no mention, no tags, no entities; case, width and spaces folded, end marks dropped. */
export function bareWords(text: string): string {
  // A mention of the bot arrives as <at>Name</at>; entities are decoded after the tags, so that "&lt;at&gt;" stays text.
  const untagged = text.replace(/<at\b[^>]*>.*?<\/at>/gis, ' ').replace(/<\/?[a-z][^>]*>/gi, ' ');
  return decode(untagged)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/[\s?!.…,;:]+$/u, '')
    .trim();
}

/** The command that the whole text is; text that merely contains one is not it. */
export function matchCommand(text: string, commands: readonly Command[]): Command | null {
  const words = bareWords(text);
  return commands.find(({ name, phrases }) => name === words || phrases.includes(words)) ?? null;
}
