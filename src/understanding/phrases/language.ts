import { normalized } from '../../platform/normalized.js';
import type { CommandName } from '../../question/commandName.js';

/** How one language asks. The words of sets are written without accents (`wordSet`), since people leave them out. */
export interface Language {
  /**
   * `(a|b)` is either, `x?` may be missing, and a space may be typed as none, several or a hyphen; accents may be left
   * out. `{who}` stands for a person's name, `{which}` for which meeting where that is said inside the question. `{nobody}` ends a question about
   * a person that leaves out whom; without it and `{who}` such a question is about the asker.
   */
  phrases: Readonly<Record<CommandName, readonly string[]>>;
  /** Said before a question without being part of it. */
  politeBefore: readonly string[];
  /** Said after it. */
  politeAfter: readonly string[];
  /** What follows a phrase and begins like this belongs to a sentence about something else. */
  notWhich: ReadonlySet<string>;
  /** A single word such as "roles" is a question only alone, or before one of these. */
  beforeWhich: ReadonlySet<string>;
  /** Never somebody's name. */
  notNames: ReadonlySet<string>;
  /** The asker. */
  me: ReadonlySet<string>;
  /** Words that only a sentence has. */
  sentence: ReadonlySet<string>;
  /**
   * Said between a person and a meeting, as "in" is; null where English words do. A person's name ends with no comma: a
   * row of them is read once.
   */
  within: RegExp | null;
  /** Small words before which meeting; null where `bareTitle` knows them. */
  leading: RegExp | null;
  /** Written without spaces: which meeting is said before the question, which ends in particles. */
  unspaced?: true;
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(withoutAccents));

/** "était" is "etait". */
export const withoutAccents = (text: string): string => normalized(text, 'NFD').replace(/[\u0300-\u036F]/gu, '');
