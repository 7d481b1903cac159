import { normalized } from '../platform/normalized.js';
import type { Language } from './phrases/language.js';

const patterns = new Map<string, RegExp>();

/** A phrase as a pattern for the beginning of a message; groups `who`, `which` and `before` hold what is said inside. */
export function patternOf(phrase: string, language: Language): RegExp {
  const key = `${language.unspaced ?? ''} ${phrase}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    const words = lenient(withNames(phrase.replace('{nobody}', '')).replace(/ /g, gap));
    const whole = language.unspaced ? unspaced(words) : `${words}(?=$|[\\s,:#"“„«(])[,:]?`;
    pattern = new RegExp(`^${whole}`, 'u');
    patterns.set(key, pattern);
  }
  return pattern;
}

/** Whether any of the phrases may fit: one look tells it for hundreds of them, and hardly any ever does. */
export const anyOf = (all: readonly RegExp[]): RegExp =>
  new RegExp(all.map(({ source }) => source.replace(/\(\?<(?:who|which|before)>/gu, '(?:')).join('|'), 'u');

/** What a space of a phrase may be typed as. As many as one likes would be tried from each of them. */
const gap = '[\\s-]{0,3}';

/** A name is made of words: without their spaces nobody could tell where it ends. */
const withNames = (phrase: string): string =>
  phrase.replace(/( )?\{(who|which)\}( )?/gu, (_all, before, name, after) => {
    if (before && after) return `\\s{1,3}(?<${name}>.+?)\\s{1,3}`;
    return before ? `\\s{1,3}(?<${name}>.+)` : `(?<${name}>[^\\s].*?)${after ?? ''}`;
  });

const accents: Record<string, string> = { ä: '(?:ä|ae|a)', ö: '(?:ö|oe|o)', ü: '(?:ü|ue|u)', ß: '(?:ß|ss)' };

/** Accents may be left out: "etait" is "était". */
export const lenient = (source: string): string =>
  source.replace(
    /[\u00DF-\u00FF]/gu,
    (letter) => accents[letter] ?? `[${normalized(letter, 'NFD').charAt(0)}${letter}]`,
  );

// Which meeting comes first in Japanese, with a particle after it, or ends like a date.
const particle = '(?:について|における|での|には|では|の|に|で|は|、|\\s+|(?<=[日週月朝夜年回時曜]|きのう|おととい))';
const pleaseTell =
  '(?:か|の|は)?を?(?:教え|見せ|表示し|出し|リストし|知らせ)て(?:ください|下さい|くれる|くれますか?|もらえる|もらえますか?|いただけますか?|ほしい|欲しい)?';
const wanted = '(?:か|の|は)?[をが]?(?:知りたい|見たい|確認したい|表示|お願い)(?:です|します)?';
const isIt = '(?:は|って)?(?:誰|だれ|どなた|何人|何名)?(?:です|でした|でしょう|だった)?(?:か|の)?(?:な|ね)?';

const unspaced = (words: string): string =>
  `(?:(?<before>.+?)${/\?<who>|^\(\?<which>/.test(words) ? '(?!)' : particle})??${words}(?:${pleaseTell}|${wanted}|${isIt})(?=$|[\\s#「"“(:,、])[、,:]?`;
