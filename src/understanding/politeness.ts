import { lenient } from './pattern.js';
import type { Language } from './phrases/language.js';

/** What people of every language say around a message in chats. */
const chat = 'pl[sz]+|lol|ok(ay)?|btw|asap|omg|th(an)?x';

interface Politeness {
  before: RegExp;
  after: RegExp;
}

const known = new Map<Language, Politeness>();

function politenessOf(language: Language): Politeness {
  let found = known.get(language);
  if (!found) {
    const anyOf = (all: readonly string[]) => lenient(all.map((one) => `(?:${one})`).join('|'));
    found = {
      // French articles end in an apostrophe, with the word right after it.
      before: new RegExp(
        `^(?:${anyOf([...language.politeBefore, chat])})(?:(?=[\\s,:!.、。]|$)|(?<='))[\\s,:!.、。]*`,
        'u',
      ),
      after: new RegExp(`(?<![\\s,.!?、。])[\\s,.!?、。]+(?:${anyOf([...language.politeAfter, chat])})$`, 'u'),
    };
    known.set(language, found);
  }
  return found;
}

/** How many of the last steps are tried: a long text of nothing but polite words would only cost time. */
const lastSteps = 3;

/** Nobody is more polite than that. */
const mostSteps = 20;

/**
 * "Could you please tell me who attended, thanks" is "who attended". The steps before the barest too, fullest first:
 * "please all summaries on" is "all summaries on" before it is "summaries on".
 */
export function withoutPoliteness(words: string, language: Language): string[] {
  const { before, after } = politenessOf(language);
  const steps = [words];
  let bare = words;
  while (steps.length <= mostSteps) {
    // One end at a time: "alle zusammenfassungen einschalten pls" is "alle zusammenfassungen einschalten" first.
    const begun = bare.replace(after, '').trim();
    const shorter = begun === bare ? bare.replace(before, '').trim() : begun;
    if (shorter === bare) break;
    bare = shorter;
    steps.push(bare);
  }
  return steps.slice(-lastSteps);
}
