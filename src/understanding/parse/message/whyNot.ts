import { withoutHonorific } from '../../fit/honorific.js';

const name = "(?<name>\\p{L}[\\p{L}\\p{M}.'-]*(?: \\p{L}[\\p{L}\\p{M}.'-]*){0,2}?)";
const patterns = [
  `why (?:is|was) ${name} (?:not (?:there|here|in|on|listed|in the (?:list|report))|missing|absent)`,
  `why (?:isn't|wasn't|didn't|did|hasn't) ${name} (?:there|here|in|listed|in the (?:list|report)|come|attend|join|show up|not (?:come|attend|join|show up))`,
  `(?:why|how come) (?:is|was) ${name} (?:(?:so|very|always|again|always so) )?(?:late|delayed|gone)(?: again)?`,
  `(?:why|how come) (?:did |does )?${name} (?:leave|left|go|drop off|dropped off|log off|come|came|join|joined|arrive|arrived|turn up)(?: so| very)?(?: early| late)?(?: again)?`,
  `(?:warum|wieso|weshalb) (?:ist|war|kam|ging|kommt|geht) (?:der |die |da )?${name} (?:(?:so|schon|immer|wieder|schon wieder|immer so) )?(?:früh|früher|vorzeitig|eher|zu spät|spät|verspätet)(?: (?:gegangen|gekommen|weg|raus|abgehauen|dran))?`,
  `(?:warum|wieso|weshalb) (?:war|ist|fehlt|fehlte|hat) (?:der |die |da )?${name}(?: (?:denn|eigentlich|schon|wieder|schon wieder|heute|gestern))?(?: (?:(?:nicht|ned|net|nid) (?:da|dabei|hier|gekommen|auf der liste)|abwesend|gefehlt|geschwänzt))?`,
  `pourquoi (?:est-ce que )?${name} (?:n'est pas (?:là|venue?|dans la liste)|n'était pas là|est absente?|était absente?|manque)`,
  `por qu[eé] (?:no (?:vino|estuvo|está|asistió|aparece)|falt[oóa]) ${name}`,
  `(?:pourquoi|pk|pq|pkoi) (?:est-ce que )?${name} (?:(?:il |elle )?(?:n'est|est|n'était|était|etait|a|n'a)) (?:(?:pas|encore|toujours|si|aussi|parti|partie|arrivé|arrivée|venu|venue) ){0,3}(?:là|la|venue?|absente?|en retard|tôt|tot|tard|raté|manqué|séché)`,
  `por qu[eé] (?:llegó|llego|se fue|salió|salio|vino|entró|entro) (?:tan |siempre |otra vez )?(?:tarde|temprano|antes) ${name}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'iu'));
const japanese =
  /^(?:なぜ|なんで|どうして)(?<name>[^、はがも]{1,30}?)(?:(?:さん|様|くん|君|先生)(?:は|が)?|は|が)(?:いない|いなかった|来なかった|来ていない|欠席|不参加|休ん|休み|お休み|抜け|遅れ|遅刻|早退)/u;
const japaneseToo =
  /^(?<name>[^、はがも]{1,30}?)(?:さん|様|くん|君|先生)(?:は|が)?(?:なぜ|なんで|どうして)(?:いない|いなかった|来なかった|来ていない|来てない|欠席|不参加|休ん|休み|お休み|遅れ|遅刻|早退)/u;

/** One of them is in each of the patterns. These take long to be made ready, and hardly anybody asks why. */
const asksWhy = /why|how come|warum|wieso|weshalb|pourquoi|pk|pq|por qu[eé]|なぜ|なんで|どうして/i;

/** What nobody is called. */
const nobody =
  /^(?:it|that|this|there|he|she|they|es|das|er|sie|ça|il|elle|we|you|i|so|people|many|half|wir|ihr|du|sie|leute|viele|everyone|anyone|someone|alle|jemand|the|der|die|la|le|el)(?: |$)/iu;

/**
 * Of whom somebody asks why they were not there: "why is Priya not in the list". No report tells why; what it tells of them, and
 * what else may be the reason, is their attendance. Null for anything else.
 */
export function whyNot(text: string): string | null {
  if (!asksWhy.test(text)) return null;
  const bare = text.replace(/(?<![?.! ])[?.! ]+$/u, '');
  for (const pattern of [...patterns, japanese, japaneseToo]) {
    const found = pattern.exec(bare)?.groups?.name;
    if (found !== undefined && !nobody.test(found)) return withoutHonorific(found.trim());
  }
  return null;
}
