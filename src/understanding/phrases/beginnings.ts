import { type Nodes, nodesOf, root } from '../lexicon/nodes.js';
import { builtNodes, bytesOf, readNodes } from '../lexicon/nodesFile.js';
import type { LanguageName } from './index.js';
import { withoutAccents } from './language.js';

/** The places of the phrases that may fit a text. */
type Beginnings = (text: string) => ReadonlySet<number>;

/** `beginningsOf` all phrases of a language, which the build has written down. */
export const builtBeginnings = (language: LanguageName, phrases: readonly string[]): Beginnings =>
  beginningsOf(phrases, readNodes<null>(builtNodes(fileOf(language)), phrases)?.nodes);

/** What the build writes down for phrases, and where. */
export const phrasesFile = (language: LanguageName, phrases: readonly string[]): { name: string; bytes: Buffer } => ({
  name: fileOf(language),
  bytes: bytesOf(nodesOfPhrases(phrases), phrases, null),
});
const fileOf = (language: LanguageName): string => `${language}.phrases`;

/**
 * Tells which phrases may fit a text, by their places: those whose letters it has in their order, whatever spaces, hyphens, apostrophes
 * and accents it has. Only of these an expression is made, which takes longer than all else of a first question.
 */
export function beginningsOf(phrases: readonly string[], nodes = nodesOfPhrases(phrases)): Beginnings {
  // Anything else than a letter may be anything.
  const anything = new Set([...nodes.alphabet].filter((code) => code !== 0 && !isLetter(code)));

  function step(reached: readonly number[], letter: number): Step {
    const next: number[] = [];
    const found: number[] = [];
    for (const node of reached) {
      if (nodes.ends[node] === 1) found.push(nodes.of[node] ?? -1);
      // A name is as long as one likes.
      if (nodes.letters[node] === nameCode && !next.includes(node)) next.push(node);
      const end = nodes.first[node + 1] ?? 0;
      for (let edge = nodes.first[node] ?? 0; edge < end; edge += 1) {
        const one = nodes.to[edge] ?? root;
        const own = nodes.letters[one] ?? 0;
        if (anything.has(own)) found.push(nodes.of[one] ?? -1);
        else if ((own === letter || own === nameCode) && !next.includes(one)) next.push(one);
      }
    }
    return { next, found };
  }

  /** The first letter is held against every phrase, so that is done once for each letter that phrases have. */
  const firstSteps = new Map<number, Step>();
  function firstStep(letter: number): Step {
    const known = nodes.alphabet.has(letter) ? letter : 0;
    const first = firstSteps.get(known) ?? step([root], known);
    firstSteps.set(known, first);
    return first;
  }

  return (text) => {
    const letters = inOneForm(text);
    let { next, found } = firstStep(letters.charCodeAt(0));
    const all = new Set(found);
    for (let at = 1; at <= letters.length && next.length > 0; at += 1) {
      ({ next, found } = step(next, letters.charCodeAt(at)));
      for (const phrase of found) all.add(phrase);
    }
    return all;
  };
}

interface Step {
  next: readonly number[];
  /** Phrases that may fit, whatever comes. */
  found: readonly number[];
}

const nodesOfPhrases = (phrases: readonly string[]): Nodes => nodesOf(phrases.map(phraseInOneForm));

const name = '·';
const nameCode = name.charCodeAt(0);
const umlauts: Readonly<Record<string, string>> = { ä: '(ae|a)', ö: '(oe|o)', ü: '(ue|u)', ß: '(ss|ß)' };

/** A space of a phrase may be typed as none, several or a hyphen (`patternOf`), and an umlaut in three ways (`lenient`). */
const phraseInOneForm = (phrase: string): string =>
  withoutAccents(
    phrase
      .replace('{nobody}', '')
      .replace(/[\s'’-]\??/gu, '')
      .replace(/\{(?:who|which)\}/gu, `(${name})?`)
      .replace(/[äöüß]/gu, (letter) => umlauts[letter] ?? letter),
  );

const inOneForm = (text: string): string => withoutAccents(text).replace(/[\s'’-]+/gu, '');

const isLetter = (code: number): boolean => code === nameCode || /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
