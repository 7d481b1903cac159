import { foldWords, inSmall } from './fold.js';

/** A piece of the text that cannot be split further: a word, a number, a quotation, or a sign. */
export interface Token {
  kind: 'word' | 'number' | 'quoted' | 'sign';
  /** Folded; of a quotation what is inside, as typed. */
  word: string;
  /** In small letters, with its accents. */
  accented: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

const quoted =
  '"[^"]*"|“[^”“]*”|„[^“”„"]*[“”"]|«[^«»]*»|‹[^‹›]*›|「[^「」]*」|『[^『』]*』|(?<![\\p{L}\\p{N}])\'[^\']{2,80}\'(?![\\p{L}\\p{N}])';
const number = '\\d+(?:[.:,/-]\\d+|[hH]\\d\\d(?!\\d))*(?:\\.(?=\\s*\\p{L}|$))?';
const word = "\\p{L}[\\p{L}\\p{M}\\p{N}']*";
const tail = '(?<sign>[^\\s])';
const spaced = new RegExp(`(?<quoted>${quoted})|(?<number>${number})|(?<word>${word})|${tail}`, 'gu');
const elided = new RegExp(
  `(?<quoted>${quoted})|(?<number>${number})|(?<word>aujourd'hui|\\p{L}[\\p{L}\\p{M}\\p{N}]*'?)|${tail}`,
  'giu',
);
// Latin words stay whole; each other letter stands for itself.
const lettered = new RegExp(
  `(?<quoted>${quoted})|(?<number>\\d+(?:[.:/-]\\d+)*)|(?<word>[\\p{Script=Latin}][\\p{Script=Latin}\\p{N}'._-]*|[\\p{Script=Katakana}ー]+|\\p{L}\\p{M}*)|${tail}`,
  'gu',
);

/** A hyphen within a word parts it, as a space does, and so does the one of "Ein- und Ausgang". */
const hyphens = /(?<=\p{L})-(?=[\p{L}\p{N}]|\s\p{L})|(?<=\p{N})-(?=\p{L})/gu;

/** "S.v.p." is a word. */
const initials = /(?<!\p{L})s\.[vt]\.p\.?/giu;

/** Vowels that are drawn out are no letters of a word. */
export const drawl = /(?<=\p{Script=Hiragana})[ー〜~～]+/gu;

/** How words are told apart in a language. */
export type Writing = { elides?: true; unspaced?: true };

/** The tokens of a text, each way to tell words apart tried once. */
export function tokenReader(text: string): (writing: Writing) => readonly Token[] {
  const found = new Map<string, readonly Token[]>();
  // Without an apostrophe nothing is elided.
  const mayElide = text.includes("'");
  return (writing) => {
    const key = writing.unspaced ? 'unspaced' : writing.elides && mayElide ? 'elided' : 'spaced';
    const tokens = found.get(key) ?? tokensOf(text, writing);
    found.set(key, tokens);
    return tokens;
  };
}

/** The tokens of a text, in the way its language is written. */
export function tokensOf(text: string, { elides, unspaced }: Writing): Token[] {
  const pattern = unspaced ? lettered : elides ? elided : spaced;
  // 「くださーい」 is 「ください」.
  const spoken = unspaced ? text.replace(drawl, (sign) => ' '.repeat(sign.length)) : text;
  const joined = spoken
    .replace(hyphens, ' ')
    .replace(initials, (letters) => letters.replaceAll('.', '').padEnd(letters.length));
  const tokens = [...joined.matchAll(pattern)].map((found): Token => {
    const { quoted: inQuotes, number: digits, word: letters } = found.groups ?? {};
    const [typed] = found;
    const place = { accented: inSmall(typed), from: found.index, to: found.index + typed.length };
    if (inQuotes !== undefined) return { kind: 'quoted', word: typed.slice(1, -1).trim(), ...place };
    // "1:1" is no time, but a meeting of two.
    if (digits !== undefined && /^\d:\d$/u.test(digits)) return { kind: 'word', word: digits, ...place };
    if (digits !== undefined) return { kind: 'number', word: typed.replace(/\.$/u, ''), ...place };
    if (letters !== undefined) return { kind: 'word', word: foldWords(typed), ...place };
    return { kind: 'sign', word: typed, ...place };
  });
  return unspaced && !inKana.test(text) ? tokens.flatMap(namesApart) : tokens;
}

const inKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "Tanakasan kita": in Japanese that is typed in Latin letters, what somebody is called is written to the name. */
function namesApart(token: Token): Token[] {
  const called = token.kind === 'word' ? /.{2}[-.]?(san|sama|kun|chan|sensei)$/u.exec(token.word)?.[1] : undefined;
  if (called === undefined || token.word.length !== token.to - token.from) return [token];
  const at = token.to - called.length;
  const name = token.word.slice(0, -called.length).replace(/[-.]$/u, '');
  return [
    { ...token, word: name, accented: name, to: token.from + name.length },
    { ...token, word: called, accented: called, from: at },
  ];
}
