import type { Sort } from '../question/view.js';
import { bareWords } from './match.js';

/** Something short that is about the last question: it changes that one, or asks something else about the same meeting. */
export type FollowUp =
  /** Another question about the same meeting, in words that are read as usual. */
  | { kind: 'other'; words: string }
  /** Some of the people alone. */
  | { kind: 'only'; words: string }
  /** The same question about another meeting, or another date. */
  | { kind: 'same'; which: string }
  | { kind: 'export' }
  | { kind: 'sort'; sort: Sort };

/** No fragment is longer; a whole sentence says by itself what it is about. */
const longest = 80;

const and =
  /^(?:and|und|et|y|e|so|ok(?:ay)?|then|also|now|what about|how about|was ist mit|wie ist es mit|qu'en est-il de|et pour|qué hay de|じゃあ|では|それで|あと|ちなみに)[\s,、]+(?=\S)/u;
const only = /^(?:only|just|nur|seulement|uniquement|juste|solo|solamente|sólo)\s+(?=\S)/u;
const onlyBehind = /(?:だけ|のみ)$/u;
const same =
  /^(?:(?:the )?same (?:for|with|again for|of)|das (?:gleiche|selbe) (?:für|von|mit)|dasselbe (?:für|von|mit)|la même chose (?:pour|avec)|pareil pour|lo mismo (?:para|de|con)|同じ(?:もの|こと)?を)\s+(?=\S)/u;
const exportIt =
  /^(?:export(?:iere?|ier|er|ar|a|e)?(?: (?:that|this|it|them|das|es|ça|cela|eso|esto|lo))?|exporte(?:-le|z(?:-le)?)|expórtalo|exportier das|(?:それ|これ)を?(?:エクスポート|書き出し)(?:して)?)$/u;
const pronoun = /(?: |-)(?:that|this|it|them|das|es|ça|cela|eso|esto|lo|le)$|^(?:それ|これ)|lo$/u;
const sorted =
  /^(?:sort(?:ed)? by|order(?:ed)? by|sortier(?:e|t)? nach|trie[rz]? par|trié par|ordena(?:r|do)? por)\s+(?:the |dem |der |le |la |el )?(\S+)$/u;
const sorts: readonly (readonly [Sort, RegExp])[] = [
  ['name', /^(?:name|names|namen|nom|noms|nombre|nombres)$/u],
  ['time', /^(?:time|minutes|duration|zeit|dauer|minuten|temps|durée|tiempo|duración|minutos)$/u],
  ['join', /^(?:join|arrival|joined|beitritt|ankunft|arrivée|entrada|llegada)$/u],
];

/** Null for everything that says by itself what it asks; a number or a date alone is for who knows the last question. */
export function readFollowUp(text: string): FollowUp | null {
  const typed = bareWords(text);
  if (typed === '' || typed.length > longest) return null;
  const [, by = ''] = sorted.exec(typed) ?? [];
  const sort = sorts.find(([, words]) => words.test(by));
  if (sort) return { kind: 'sort', sort: sort[0] };
  if (exportIt.test(typed) && pronoun.test(typed)) return { kind: 'export' };
  if (same.test(typed)) return { kind: 'same', which: typed.replace(same, '') };
  const rest = typed.replace(and, '');
  if (only.test(rest)) return { kind: 'only', words: rest.replace(only, '') };
  if (onlyBehind.test(rest)) return { kind: 'only', words: rest.replace(onlyBehind, '') };
  return rest === typed ? null : { kind: 'other', words: rest };
}
