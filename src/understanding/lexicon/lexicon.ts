import { once } from '../../platform/once.js';
import { foldWords, inSmall } from '../parse/fold.js';
import { drawl } from '../parse/tokens.js';
import { type Automaton, automatonOf } from './automaton.js';
import { eachWord, type Spellings, spellingsOf, wordsOf } from './spellings.js';

/**
 * What a word or a short phrase can mean. The parts are the same in every language; a lexicon says which words mean them.
 *
 * - Asking: `who` (also "those who"), `which` (before a noun), `howMany`, `did` (only opens a question of yes or no, as
 *   "is there any"), `aux` (a helping verb, which asks for yes or no where it comes first), `when`, `show` ("list",
 *   "give me": what follows is asked for), `showOrCome` (that, or coming, as in "did not show"), `anyone`, `everyone`, `all`, `howOften`, `howLong` (one person in one meeting), `nobody` (never understood), `noOne` (the same, but in a question it asks whether anybody: "nadie"), `me` (the asker), `honorific` (behind a name), `topic`
 *   (behind whom or what it is about, as 「は」), `asked` (an ending that makes it a question).
 *   `noOne` is anyone where the text ends in a question mark, and otherwise `nobody`; `whether` ("or not") asks for yes or no
 *   wherever it stands.
 * - Presence: `stay` (took part, was on the call), `be` (was, which says
 *   that somebody was there where nothing else is said), `there` (the same, but nothing can follow: "present"), `in` (joined, came), `out` (left), `opens` (was there, at the beginning: is there any).
 * - Nouns for people: `people`, `guest`, `organizer`, `coOrganizer`, `presenter`, `attendee` (the role), `absentee`,
 *   `latecomer`, `earlyLeaver`, `caller`.
 * - Said of people: `late`, `onTime`, `early` (beside a verb of leaving), `leftEarly`, `absent`, `phone`, `toTheEnd`,
 *   `wholeTime`, `accepted`, `declined`, `tentative`, `noResponse`, `responded`, `first`, `last`.
 * - Of registrations (registrations.ts): `registered`, `registrant` as a noun, `unregistered` ("without registering"),
 *   `cancelledRegistration`, `waitlisted`, `pendingApproval`, `turnedDown`, `registeredAfterwards`.
 * - Of a series (series.ts): `eachOf`, `noneOf` and `anyOf` beside the last few, `inAll` (every time), `isNew`, `newcomer`, `stopped` (came to the
 *   date before and not to this one), `compare` (two dates), `thisOne` (this time, beside another date).
 * - Something else: `idiom` and `thing` (idioms.ts), and `doubt`, which makes a question of it that is asked back ("attended to").
 * - Joining: `not`, `except`, `exceptAfter` (behind a noun, as 「以外」), `only`, `and`, `or`, `but`, `neither`, `nor`, `notEach` (behind several things, each of which it denies: 「遅刻も早退もしていない」).
 * - Amounts: `atLeast`, `moreThan`, `lessThan`, `atMost` before an amount; `orMore`, `orLess` after it, as in 「以上」 or
 *   "or more"; `moreAfter` and `lessAfter` as in 「より長く」; `minute`, `hour`, `percent` and `tenth` as units (`hourOrClock` where "10 h" may be either); `minutes=30` and
 *   `percent=50` as whole amounts; `number` for the `#` of a phrase ("# m"); `number=12` as a number word; `by` before how late; `between` before two
 *   numbers, and `upTo` between them ("10 bis 30").
 * - Times: `at` before a time of day, `oclock` after a number, `past=15` before a number ("quarter past", `past=-30` for "halb"), and
 *   `plus=30` after one ("et demie").
 * - Which meeting: `date` (days, and "the last one": taken over as typed; `#` stands for a number), `meeting` (a noun for a
 *   meeting), `prep` (before a meeting), `beside` (the same, but
 *   somebody beside it need not have been there: "with"), `of` (before a meeting or people), `from` (before an organisation or a meeting).
 *   `both` is before or behind two names that are joined, and elsewhere a word like any other.
 * - Commands: `attendance`, `export`, `csv`, `excel`, `roles`, `timeline`, `trend`, `sessions`, `meetings`; `held` behind what was held
 *   ("on which dates did the course take place"), where `sessions` are asked for, and elsewhere a word like any other.
 *   `changing` goes up or down, which asks for the trend of what is counted, and elsewhere is a word like any other.
 * - Tasks: `webinars`, `help`, `signIn`, `signOut`; `summaries` with `turnOn`, `turnOff` or `post` (which is on with `always`, "after
 *   each meeting", and off with `not`), `everywhere` for all of them.
 * - Around a question: `greeting` (with names behind it, up to a comma), `closing` (with what stands behind it: "regards", "I have to").
 * - `kind` is a noun for a kind of meeting, which is a title alone ("the workshop") and none before one ("the workshop Safety");
 *   `sent` says that an organisation before it sent people.
 * - `unknown` is the beginning of a title ("class 10"), although its first word alone would mean something; `number` is the `#` of a
 *   phrase that means several parts ("came after 10 minutes").
 * - `the` is an article or the like, which does not begin a title; `filler` says nothing at all, `exactly` neither, but before an amount
 *   (which cannot be asked for); `thanks` only at the end; `aside` begins a clause that is no part of the question (why it is asked, who asks, the end of a letter);
 *   `unsure` asks for what cannot be asked ("why"), so that what is near is offered; `that` joins a noun to what is said of it ("los externos que").
 */
export const parts = [
  ...['who', 'which', 'howMany', 'did', 'aux', 'when', 'show', 'anyone', 'everyone', 'nobody', 'me'],
  ...[
    'howOften',
    'idiom',
    'thing',
    'doubt',
    'be',
    'honorific',
    'notEach',
    'asked',
    'topic',
    'showOrCome',
    'beside',
    'exactly',
    'that',
    'exceptAfter',
    'all',
    'thanks',
    'stay',
    'there',
    'in',
    'out',
    'opens',
    'people',
    'guest',
    'organizer',
    'coOrganizer',
    'presenter',
    'attendee',
  ],
  ...['absentee', 'latecomer', 'earlyLeaver', 'caller', 'late', 'onTime', 'early', 'leftEarly', 'absent', 'phone'],
  ...['toTheEnd', 'wholeTime', 'accepted', 'declined', 'tentative', 'noResponse', 'responded', 'first', 'last'],
  ...['not', 'except', 'only', 'and', 'or', 'but', 'neither', 'nor'],
  ...['atLeast', 'moreThan', 'lessThan', 'atMost', 'orMore', 'orLess', 'moreAfter', 'lessAfter', 'between', 'upTo'],
  ...[
    'minute',
    'hour',
    'hourOrClock',
    'percent',
    'tenth',
    'by',
    'at',
    'oclock',
    'am',
    'pm',
    'date',
    'meeting',
    'prep',
    'of',
    'from',
  ],
  ...['kind', 'greeting', 'closing', 'sent', 'webinars', 'help', 'signIn', 'signOut'],
  ...['noOne', 'whether'],
  ...['summaries', 'turnOn', 'turnOff', 'post', 'always', 'everywhere'],
  ...['unknown', 'number'],
  ...['registered', 'registrant', 'unregistered', 'cancelledRegistration', 'waitlisted', 'pendingApproval'],
  ...['turnedDown', 'registeredAfterwards'],
  ...[
    'howLong',
    'both',
    'changing',
    'eachOf',
    'noneOf',
    'anyOf',
    'inAll',
    'isNew',
    'newcomer',
    'stopped',
    'compare',
    'thisOne',
  ],
  ...[
    'attendance',
    'export',
    'csv',
    'excel',
    'roles',
    'timeline',
    'trend',
    'sessions',
    'meetings',
    'the',
    'filler',
    'held',
  ],
  ...['aside', 'unsure'],
] as const;
type Plain = (typeof parts)[number];
export type Part =
  | Plain
  | `minutes=${number}`
  | `percent=${number}`
  | `number=${number}`
  | `past=${number}`
  | `plus=${number}`;

/**
 * The words of one language. A key is a part, or several in their order ("not came"); its phrases are one text, with `;` between
 * them, in small letters, where `(a|b)` is either, `(a|b)?` and `x?` may be missing, and `#` stands for a number; without spaces between words also `(a|b)*`, as often as one likes. Accents may be left out
 * by those who type, and hyphens count as spaces. The longest phrase that fits at a place counts; of
 * two parts with the same phrase, the one that is written first.
 */
export interface Lexicon {
  words: Readonly<Record<string, string>>;
  /** Names may have an article: "die Priya"; an expression tells where they have one, as capitals do in "la Fran". */
  articleBeforeNames?: true | RegExp;
  /** Short forms of chats, and the words they stand for: "q" is "que". */
  short?: Readonly<Record<string, string>>;
  /** Words that are spelt right, although they look like ours. */
  common?: string;
  /** Words end at an apostrophe: "l'", "n'", "qu'". */
  elides?: true;
  /** A verb at the beginning asks for yes or no: "kam Priya?", "¿vino Priya?". */
  verbFirst?: true;
  /** What dates end in before a noun and a reader of dates does not know: "fridays retro". */
  possessiveDate?: RegExp;
  /** Words that turn something on or off where they end a sentence: "schalte das aus". */
  turns?: { on: readonly string[]; off: readonly string[] };
  /** Written without spaces: phrases are found letter by letter, and what is asked about comes first. */
  unspaced?: true;
}

export interface LexiconIndex {
  /** Reads phrases. */
  letters: Automaton;
  /** Single words that a misspelt one may mean, with their parts, by their first letter; made when somebody first misspells one. */
  spellings(): Spellings;
  /** Every word of its phrases. */
  known: ReadonlySet<string>;
  lexicon: Lexicon;
}

const noSpellings: Spellings = new Map();

/** Makes the phrases ready to be found. That takes up to a tenth of a second, so what was built has tables of it (`tables.ts`). */
export function indexOf(lexicon: Lexicon): LexiconIndex {
  const written = Object.entries(lexicon.words).flatMap(([key, patterns]) =>
    patterns.split(';').map((one) => {
      const pattern = inSmall(one).trim().replace(/\s+/gu, ' ');
      return { parts: key.split(' '), pattern };
    }),
  );
  if (lexicon.unspaced) {
    const bare = written.map((one) => ({ ...one, pattern: one.pattern.replace(/ /gu, '').replace(drawl, '') }));
    return { letters: automatonOf(bare), spellings: () => noSpellings, known: new Set(), lexicon };
  }
  // As written first: "la" is an article even though "là", typed without its accent, is the same.
  const all = [...written, ...written.flatMap((one) => spelt(one.pattern).map((pattern) => ({ ...one, pattern })))];
  const letters = automatonOf(all);
  const elides = lexicon.elides === true;
  const known = new Set((lexicon.common ?? '').split(';').map((word) => inSmall(word.trim())));
  eachWord(letters.nodes, elides, (word) => known.add(word));
  const makeSpellings = () => {
    const made = spellingsOf(wordsOf(letters, elides), letters);
    // Every word of the language was read for it: nobody's questions have as many.
    letters.forget();
    return made;
  };
  return { letters, spellings: once(makeSpellings), known, lexicon };
}

/** A pattern without accents, where it has any; umlauts in both ways. */
function spelt(pattern: string): string[] {
  const folded = foldWords(pattern);
  if (folded === pattern) return [];
  if (!/[äöü]/u.test(pattern)) return [folded];
  return [folded, foldWords(pattern.replace(/[äöü]/gu, (letter) => `${foldWords(letter)}e`))];
}
