import type { People } from '../../../question/people.js';
import { saysOfPeople } from '../conditions.js';
import { ofPeople, silent } from '../partKinds.js';
import type { Piece } from '../piece.js';
import { withTitlesApart } from './dated.js';
import { withEither, withoutDenial } from './either.js';
import { withRateOfOne } from './rates.js';
import { withoutReasonsBeside } from './reasons.js';
import { askingSentences } from './sentences.js';

/** Never a part of a longer word, although it is written in the same letters. */
const keepsApart = new Set([
  ...['date', 'who', 'howMany', 'howOften', 'when', 'me', 'everyone', 'anyone', 'honorific', 'meeting', 'guest'],
  ...['show', 'only', 'percent', 'tenth', 'oclock', 'minute', 'hour'],
]);
const nouns = new Set([
  'people',
  'guest',
  'organizer',
  'presenter',
  'attendee',
  'latecomer',
  'earlyLeaver',
  'absentee',
  'caller',
  'everyone',
]);
const particle = /^[のはがにでとやもを]$/u;

/** Where words are not told apart by spaces: what is inside longer words, names, and endings that ask, put right. */
export function unspacedPieces(found: readonly Piece[], text: string): Piece[] {
  const said = (piece: Piece | undefined) => (piece === undefined ? '' : text.slice(piece.from, piece.to));
  const spoken = withCounted(withoutJointsTwice(withoutAddressee(found)), said);
  const asking = withMeAsTopic(withoutReasonsBeside(withRateOfOne(spoken, text), text));
  const words = askingSentences(withCompounds(withTitlesApart(withEither(withoutDenial(asking), said), text), said));
  const each = withEach(withNames(withOwnRecord(words), said));
  return withMeetings(withEnding(withLists(each, said), said), said);
}

/** 「先生、私は欠席ですか」 calls somebody, who is not asked about. */
const withoutAddressee = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces[0]?.part === 'honorific' && pieces[1]?.part === 'comma' ? pieces.slice(2) : pieces;

/** 「最近の会議10件」 are the last ten. */
function withCounted(pieces: readonly Piece[], said: Said): Piece[] {
  const at = pieces.findIndex((piece, i) => piece.part === 'unknown' && /^[件回個]$/u.test(said(piece)) && i > 1);
  const [listed, number, unit] = pieces.slice(Math.max(at - 2, 0), at + 1);
  const isListed = listed?.part === 'meetings' || listed?.part === 'webinars' || listed?.part === 'sessions';
  if (!isListed || number?.part !== 'number' || unit === undefined) return [...pieces];
  return pieces.toSpliced(at - 1, 2, { ...number, part: 'date', to: unit.to, said: `last ${number.word ?? ''}` });
}

/** 「遅れて来て、しかも早退した」 joins them once. */
const withoutJointsTwice = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(({ part }, at) => {
    const [before, behind] = [pieces[at - 1]?.part, pieces[at + 1]?.part];
    const isComma = part === 'comma' && before === 'and' && behind === 'and';
    return !isComma && !(part === 'and' && before === 'comma' && pieces[at - 2]?.part === 'and');
  });

/** 「私、直近5回で何回休んだ」: who is spoken of stands before a comma, too. */
const withMeAsTopic = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, at) =>
    at === 1 && piece.part === 'comma' && pieces[0]?.part === 'me' ? { ...piece, part: 'topic' } : piece,
  );

/** 「自分のここ3回の出席状況」 is the asker's record, as 「自分の出席状況」 is in one phrase. */
function withOwnRecord(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ part }) => part === 'me');
  const record = pieces.findIndex(({ part }) => part === 'attendance');
  const between = pieces.slice(at + 1, record);
  const isOwn = between[0]?.part === 'of' && between[1]?.part === 'date';
  const [me, last] = [pieces[at], pieces[record]];
  const mayStand = between.every(({ part }) => part === 'of' || part === 'date' || part === 'filler');
  if (!isOwn || !mayStand || me === undefined || last === undefined) return [...pieces];
  const dates = between.filter(({ part }) => part === 'date');
  return [...pieces.slice(0, at), { ...me, part: 'howOften' }, me, ...dates, ...pieces.slice(record + 1)];
}

/** 「田中さんが来ました」 tells it, where 「来ましたか」 asks. */
export const endsAsTold = (pieces: readonly Piece[], text: string): boolean =>
  /(?:ました|です|でした|ます|ません)[。！!\s…]*$/u.test(text.slice(0, pieces.at(-1)?.to));

/** 「7割以上出ていない」 is less than that. */
export function shorterThan(people: People | null): People | null {
  if (people === null || 'is' in people) return people;
  if ('not' in people) {
    const inner = people.not;
    return 'is' in inner && inner.is === 'time' && inner.bound === 'atLeast' ? { ...inner, bound: 'lessThan' } : people;
  }
  const each = (all: readonly People[]) => all.map((one) => shorterThan(one) ?? one);
  return 'all' in people ? { all: each(people.all) } : { any: each(people.any) };
}

type Said = (piece: Piece | undefined) => string;
const isHan = (text: string): boolean => /^[\p{Script=Han}々]+$/u.test(text);
const asUnknown = (piece: Piece, said: Said): Piece => ({
  part: 'unknown',
  from: piece.from,
  to: piece.to,
  word: said(piece),
});
const touches = (a: Piece | undefined, b: Piece | undefined): boolean => a !== undefined && a.to === b?.from;

/** 「新人研修」 has no 「人」 in it, and 「遅刻対策会議」 is about no latecomers. */
function withCompounds(found: readonly Piece[], said: Said): Piece[] {
  // 「(株)」 is no part of a name.
  const isForm = (at: number) =>
    /^[(（]$/u.test(said(found[at])) && /^[株有合]$/u.test(said(found[at + 1])) && /^[)）]$/u.test(said(found[at + 2]));
  const pieces = found.filter((_, at) => ![at, at - 1, at - 2].some(isForm));
  const isUnknown = (piece: Piece | undefined) => piece?.part === 'unknown';
  const isUnknownHan = (piece: Piece | undefined) => isUnknown(piece) && isHan(said(piece));
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
    if (piece === undefined || !touches(piece, next)) continue;
    const isFirst = !touches(before, piece) || before?.part === 'comma' || before?.part === 'sign';
    // 「1on1」, 「さくら電機」.
    const isStart = piece.part === 'number' || (isFirst && /^\p{Script=Hiragana}$/u.test(said(piece)));
    const isWord = isHan(said(piece)) && !keepsApart.has(piece.part);
    // 「職員会議」.
    const isMeeting =
      next?.part === 'meeting' && isHan(said(next)) && piece.part !== 'unknown' && said(piece).length > 1;
    if (isStart ? isUnknown(next) : isWord && (isUnknownHan(next) || isMeeting)) pieces[at] = asUnknown(piece, said);
  }
  for (const [at, piece] of pieces.entries()) {
    const [before, next, word] = [pieces[at - 1], pieces[at + 1], said(piece)];
    const isInside = touches(before, piece) && isUnknown(before);
    // 「安全講習」 has no 「全」 in it.
    const isLetter = word.length === 1 && isHan(word) && !keepsApart.has(piece.part) && isUnknownHan(before);
    // 「営業会議」 is a title as a whole, and 「会議室」 is no meeting.
    const isRoom = piece.part === 'meeting' && touches(piece, next) && isUnknownHan(next) && isHan(word);
    if ((isInside && (isLetter || piece.part === 'meeting')) || isRoom) pieces[at] = asUnknown(piece, said);
  }
  return pieces;
}

/** 「はるかさん」: what stands right before 「さん」 is a name, although 「は」 and 「か」 are particles. */
function withNames(pieces: readonly Piece[], said: Said): Piece[] {
  const out: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (piece.part !== 'honorific' || (before !== undefined && nouns.has(before.part))) {
      out.push(piece);
      continue;
    }
    // 「リーダー会」, 「店長会議」.
    const next = pieces[at + 1];
    const isOfRoles = !courtesy.test(said(piece)) && touches(piece, next) && (said(next) === '会' || !isNamed(before));
    if (isOfRoles && (said(next) === '会' || next?.part === 'meeting')) {
      out.push(asUnknown(piece, said));
      continue;
    }
    if (!touches(before, piece) || before === undefined) {
      out.push(asUnknown(piece, said));
      continue;
    }
    const run: Piece[] = [];
    const isPart = (one: Piece | undefined): boolean =>
      one?.part === 'unknown' ||
      (/^\p{Script=Hiragana}{1,2}$/u.test(said(one)) && one?.part !== 'people' && one?.part !== 'honorific') ||
      (one?.part.startsWith('number=') === true && run.length > 0);
    for (let last = out.at(-1); touches(last, run[0] ?? piece) && isPart(last); last = out.at(-1)) {
      if (last) run.unshift(last);
      out.pop();
    }
    // 「昨日のはるかさん」.
    const isAfterWord = out.length > 0 && touches(out.at(-1), run[0]);
    let from = run.findLastIndex(
      (one, i) => one.part !== 'unknown' && isWordBefore(run, i) && particle.test(said(one)),
    );
    // 「山田さんか佐藤さん」.
    const isJoint = particle.test(said(run[0])) || (run[0]?.part === 'or' && out.at(-1)?.part === 'honorific');
    if (from < 0 && isAfterWord && isJoint && isName(run.slice(1).map(said).join(''))) from = 0;
    out.push(...run.slice(0, from + 1), ...run.slice(from + 1).map((one) => asUnknown(one, said)), piece);
  }
  return out;
}

/** Stands behind names only, where a role may begin a title. */
const courtesy = /^(?:さん|様|さま|サン|氏|君|くん|クン|ちゃん|チャン|殿)$/u;
const isNamed = (piece: Piece | undefined): boolean => piece?.part === 'unknown';

/** One kana letter is no name. */
const isName = (text: string): boolean => text.length > 1 || isHan(text);

/** A particle behind a word that is written in other letters: 「定例にはるかさん」. */
const isWordBefore = (run: readonly Piece[], at: number): boolean =>
  at > 0 && /[^\p{Script=Hiragana}]/u.test(run[at - 1]?.word ?? '') && at + 1 < run.length;

/** 「遅刻も早退もしていない」 denies each of them. */
function withEach(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ part }) => part === 'notEach');
  const last = pieces[at];
  if (last === undefined) return [...pieces];
  const out: Piece[] = [];
  let from = at;
  while (
    ['the', 'topic', 'and', 'or', 'sign', 'comma', 'filler'].includes(pieces[from - 1]?.part ?? '') ||
    saysOfPeople(pieces[from - 1]?.part ?? '')
  )
    from -= 1;
  const each = pieces.slice(from, at).filter(({ part }) => saysOfPeople(part));
  for (const [i, one] of each.entries()) {
    if (i > 0) out.push({ ...one, part: 'and', to: one.from });
    out.push({ ...one, part: 'not', to: one.from }, one);
  }
  // Without anything that it denies it is a plain "not".
  if (each.length === 0) out.push({ ...last, part: 'not' });
  return [...pieces.slice(0, from), ...out, ...pieces.slice(at + 1)];
}

const units = new Set(['minute', 'hour', 'percent', 'tenth']);

/** 「遅刻・欠席・早退」 are any of them. */
function withLists(pieces: readonly Piece[], said: Said): Piece[] {
  const isNoun = (piece: Piece | undefined) => piece !== undefined && isHan(said(piece)) && saysOfPeople(piece.part);
  return pieces.map((piece, at) => {
    // 「5分だけ」 is no longer than that.
    if (piece.part === 'only' && units.has(pieces[at - 1]?.part ?? '')) return { ...piece, part: 'orLess' };
    const isBetween = isNoun(pieces[at - 1]) && saysOfPeople(pieces[at + 1]?.part ?? '');
    return isBetween && /^[・、,/と]$/u.test(said(piece)) ? { ...piece, part: 'or' } : piece;
  });
}

const ofMeetings = new Set(['meeting', 'date', 'show', 'topic', 'me', 'sign', 'comma', 'of', 'the', 'filler', 'all']);

/** 「昨日あった会議を教えて」 asks which there were: nothing is said of anybody. */
function withMeetings(pieces: readonly Piece[], said: Said): Piece[] {
  const isListed = pieces.some((piece) => piece.part === 'show' || /^(?:一覧|リスト)/u.test(said(piece)));
  const isAbout = isListed && pieces.every(({ part }) => ofMeetings.has(part));
  if (!isAbout || pieces.filter(({ part }) => part === 'meeting').length !== 1) return [...pieces];
  return pieces.flatMap((piece) =>
    piece.part === 'me' ? [] : [piece.part === 'meeting' ? { ...piece, part: 'meetings' } : piece],
  );
}

const small = new Set([...silent, 'prep', 'of']);

/** 「遅刻した人いますか」 asks whether there are any, and 「か」 at the end asks, where it is "or" elsewhere. */
function withEnding(pieces: readonly Piece[], said: Said): Piece[] {
  let end = pieces.length;
  while (end > 0 && small.has(pieces[end - 1]?.part ?? '')) end -= 1;
  let isAsked = false;
  const out = pieces.map((piece, at) => {
    const isEnd = at >= end - 1 && said(piece) === 'か';
    if (!isEnd || piece.part !== 'or') return piece;
    isAsked = true;
    return { ...piece, part: 'filler' };
  });
  const last = out.findLastIndex(({ part }) => !small.has(part));
  const before = out.slice(0, last).findLast(({ part }) => !small.has(part) && part !== 'anyone');
  const isThere = out[last]?.part === 'there' && before !== undefined;
  const hasPeople = before !== undefined && (ofPeople.has(before.part) || nouns.has(before.part));
  const asksWho = pieces.some(({ part }) => part === 'who' || part === 'howMany' || part === 'not');
  if (isThere && hasPeople && before.part !== 'everyone' && !asksWho)
    return out.map((one, at) => (at === last ? { ...one, part: 'did' } : one));
  // 「辞退した人は何人いますか」 asks how many there are of those, and not whether they came.
  const counted = out.findIndex(({ part }) => part === 'howMany');
  const whom = out.slice(0, Math.max(counted, 0)).some(({ part }) => part === 'people' || nouns.has(part));
  if (isThere && before.part === 'howMany' && whom && out[last]) out[last] = { ...out[last], part: 'filler' };
  const [ending] = [out[last]];
  // 「最後に入ったのは？」 asks for those who did.
  const tail = out
    .slice(last + 1)
    .map(said)
    .join('');
  if (ending && saysOfPeople(ending.part) && /^の(?:は|って)/u.test(tail))
    out.push({ part: 'people', from: ending.to, to: ending.to });
  else if (isAsked && ending) out.push({ part: 'asked', from: ending.to, to: ending.to });
  return out.some(({ part }) => part === 'trend')
    ? out.map((one) => (/^グラフ/u.test(said(one)) ? { ...one, part: 'filler' } : one))
    : out;
}
