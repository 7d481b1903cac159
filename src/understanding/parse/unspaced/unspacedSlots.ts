import { commandOf } from '../partKinds.js';
import type { Piece, Slot, SlotContext, SlotKind } from '../piece.js';

/** Where a run of unknown words ends that are written without spaces. */
export function unknownEnd(pieces: readonly Piece[], from: number): number {
  if (pieces[from]?.part === 'quoted') return from + 1;
  let end = from + 1;
  const goesOn = (part: string | undefined) => part === 'unknown' || part === 'number' || part === 'sign';
  for (;;) {
    const [part, next] = [pieces[end]?.part, pieces[end + 1]?.part];
    // 「第3回 営業部の定例」 is one title, and so is 「Q&A会」.
    const isInside = goesOn(part) && (part === 'unknown' || next === 'unknown');
    if (!isInside && !(['meeting', 'of', 'and', 'all'].includes(part ?? '') && next === 'unknown')) return end;
    if (part === 'of' && pieces[end + 2]?.part === 'honorific') return end;
    end += 1;
  }
}

/** Where there are no spaces, the particle behind words says what they are. */
export function kindBefore(
  pieces: readonly Piece[],
  at: number,
  end: number,
  { namesPerson, asks, text, taken }: SlotContext & { taken: ReadonlySet<SlotKind> },
): Pick<Slot, 'kind' | 'introduced'> | null {
  const next = pieces[end]?.part ?? '';
  const last = pieces[end - 1];
  const run = text.slice(pieces[at]?.from, last?.to);
  const isOrganisation = organisation.test(run) && !(next === 'honorific' && surname.test(run));
  if (pieces[at]?.part === 'quoted') return { kind: 'title', introduced: true };
  // 「レトロから最後に抜けた人」: it is left, and nobody comes from it.
  if (next === 'from' && !isOrganisation && isLeft(pieces, end + 1)) return { kind: 'title', introduced: true };
  const isFrom = next === 'from' || (next === 'honorific' && pieces[end + 1]?.part === 'from');
  if (isFrom || (next === 'honorific' && isOrganisation)) return { kind: 'organisation', introduced: true };
  if (next === 'honorific') return { kind: 'person', introduced: true };
  if (/^\p{Script=Hiragana}{1,2}$/u.test(text.slice(pieces[at]?.from, last?.to))) return null;
  // 「富士商事以外」, but nobody knows what 「新人以外」 would be.
  if (isOrganisation && next === 'exceptAfter') return { kind: 'organisation', introduced: true };
  // 「中座した人」: a verb that nobody knows is no title.
  const isVerb = /\p{Script=Hiragana}$/u.test(text.slice(pieces[at]?.from, last?.to));
  if (isVerb && ['people', 'who', 'when', 'howMany', 'show'].includes(next)) return null;
  const behind = pieces.slice(end).find(({ part }) => part !== 'of');
  if (isOrganisation && (behind?.part === 'people' || behind?.noun === true))
    return { kind: 'organisation', introduced: true };
  const isCommand = pieces.some(({ part }) => part in commandOf);
  if (next === 'topic' && namesPerson && !isCommand && !taken.has('person'))
    return { kind: 'person', introduced: false };
  if (['prep', 'of', 'the', 'topic', 'comma', 'people', 'meeting', 'date', 'that'].includes(next) || next in commandOf)
    return { kind: 'title', introduced: true };
  const before = pieces.slice(0, at).findLast(({ part }) => part !== 'the' && part !== 'filler')?.part ?? '';
  const isDated = before === 'of' || before === 'date' || before === 'comma' || before === 'sign';
  // 「昨日の朝会誰いた」, but not 「遅刻の常習犯誰」.
  const isOfPeople = pieces.slice(0, at).findLast(({ part }) => part !== 'of')?.part === 'cond';
  const isAsked = ['who', 'howMany', 'howOften', 'when', 'anyone', 'show'].includes(next);
  const isQuestion = asks || pieces.findLast(({ part }) => !silentBefore.has(part))?.part === 'people';
  if (pieces[end]?.noun === true && pieces[end]?.people && !isOfPeople) return { kind: 'title', introduced: true };
  if (isAsked && asks && !isOfPeople) return { kind: 'title', introduced: next !== 'when' || taken.has('person') };
  const isBeforeVerb = !namesPerson && !isVerb && ['cond', 'in', 'out', 'stay', 'there'].includes(next);
  if ((isDated || isBeforeVerb) && isQuestion && !isOfPeople)
    return { kind: 'title', introduced: next !== 'cond' || !namesPerson || taken.has('person') };
  return null;
}

const besideLeaving = new Set(['first', 'last', 'early', 'cond', 'filler', 'date', 'when']);

const isLeft = (pieces: readonly Piece[], at: number): boolean =>
  pieces.slice(at).find(({ part }) => !besideLeaving.has(part))?.part === 'out';

const silentBefore = new Set(['filler', 'the', 'topic', 'sign', 'of', 'thanks', 'all', 'comma']);

/** 「阿部さん」 is no department. */
const surname = /^(?:[阿安渡服岡矢磯園田堀織物軽綾川河沢山塩浅綿真久宇建我]|長谷|日下|曽我|伊|久保)部$/u;

/** What only the name of an organisation, or a part of one, ends in. */
const organisation =
  /(?:[^全各支]社|株式会社|会社|商事|工業|電機|電気|電器|製作所|製薬|銀行|証券|物産|建設|産業|大学|病院|商会|商店|ホールディングス|グループ|[^本全一各]部|[^授]課|支店|支社|営業所|事業所|本部|県庁|市役所)$/u;
