import type { Lexicon } from '../lexicon/lexicon.js';
import { withAmounts } from './amounts/amounts.js';
import { isOfNobody } from './certain.js';
import { withAllOfThem } from './clauses/allOfThem.js';
import { withBothOf } from './clauses/bothOf.js';
import { clausesOf, denied, isDenial, isMoreOfWhen, readingsOf } from './clauses/clauses.js';
import { hasTag, withoutDecoration } from './clauses/decoration.js';
import { eitherOf, sidesOf } from './clauses/either.js';
import { withFirstOrLast } from './clauses/firstOrLast.js';
import { withLastOf } from './clauses/lastOf.js';
import { withNameFirst } from './clauses/nameFirst.js';
import { readingsIn } from './clauses/readings.js';
import { withDaysOfTitles } from './clauses/titlesSaid.js';
import { withThere } from './clauses/unaccented.js';
import { withUpOrDown } from './clauses/upOrDown.js';
import type { Composed, Reading } from './commandMeant.js';
import { type Ways, withConditions } from './conditions.js';
import { withoutAsides } from './message/asides.js';
import { asWritten, withoutApposition } from './message/asWritten.js';
import { isForbidden, isThanked, withoutNobody, withoutOrNot, withoutReasons } from './message/besides.js';
import { taskIn, withoutTasks } from './message/tasks.js';
import { withHeld, withListed, withRoles } from './ofRoles.js';
import { tellsHowOften, withOften } from './often.js';
import { silent } from './partKinds.js';
import type { Piece } from './piece.js';
import {
  asker,
  asksExactly,
  isAsking,
  isThankful,
  isUpOrDown,
  plainWords,
  whatOf,
  withAnyone,
  withBeing,
  withMeetingNouns,
  withNumberedWords,
  withoutLooseWords,
  withPlainDates,
} from './prepared.js';
import { withSeries } from './seriesSaid.js';
import { type SlotContext, withSlots } from './slots.js';
import { withTimes } from './times.js';
import { endsAsTold, unspacedPieces } from './unspaced/unspaced.js';

export type { Composed } from './commandMeant.js';

/** What makes words a question, whatever else is in them. */
const askingParts = new Set(['showOrCome', 'who', 'which', 'howMany', 'howOften', 'when', 'did', 'show']);

/** What may stand in any text: alone it asks nothing of anybody. */
const inAnyText = new Set([
  ...['unknown', 'quoted', 'number', 'clock', 'date', 'sign', 'comma', 'colon'],
  ...['the', 'filler', 'all', 'prep', 'beside', 'of', 'from', 'and', 'or', 'meeting'],
]);

export interface Told extends Pick<SlotContext, 'text' | 'mayBe'> {
  lexicon: Lexicon;
  /** The text ended in a question mark. */
  isAsked: boolean;
}

/** Puts the pieces of a text together. Null where a word stays unexplained, or where the parts do not fit. */
export function compose(said: readonly Piece[], told: Told): Composed | null {
  const { text, lexicon } = told;
  const typed = withFirstOrLast(withUpOrDown(withBothOf(said, text), text, told.isAsked));
  if (lexicon.unspaced !== true && typed.every(({ part }) => inAnyText.has(part))) return null;
  const sure = (lexicon.unspaced ? typed : asWritten(typed, text, told.isAsked)).filter(
    ({ part }) => part !== 'unsure',
  );
  const words = lexicon.unspaced
    ? unspacedPieces(sure, text)
    : withNumberedWords(withoutReasons(withoutApposition(sure)));
  const dated = lexicon.unspaced ? words : withPlainDates(withLastOf(words, text), told);
  if (isThanked(typed)) return null;
  const { pieces, isAsked } = withoutAsides(dated, told.isAsked || hasTag(dated));
  const task = taskIn(pieces, text, lexicon);
  if (task !== undefined) return task;
  const meant = withRoles(
    withHeld(
      withOften(
        withMeetingNouns(
          withDaysOfTitles(
            withoutDecoration(withNameFirst(withThere(withoutTasks(pieces), text, lexicon)), text),
            text,
          ),
        ),
        text,
      ),
    ),
  );
  const found = withoutNobody(withoutOrNot(meant), isAsked);
  if (found === null) return null;
  const composed = composedOf(withListed(found, text), { ...told, isAsked });
  const isSure = sure.length === typed.length && !(lexicon.unspaced !== true && tellsHowOften(found, isAsked));
  return composed && { ...composed, certain: composed.certain && isSure };
}

function composedOf(found: readonly Piece[], told: Told): Composed | null {
  const sides = told.lexicon.unspaced ? null : sidesOf(found);
  if (sides !== null) {
    const [all, some] = [composeOne(sides.all, { ...told, isAsked: true }), composeOne(sides.some, told)];
    return all && some && eitherOf(all, some);
  }
  const clauses = clausesOf(found, told.lexicon.unspaced === true);
  return clauses === null ? composeOne(found, told) : several(clauses, told);
}

/** Words of ours that mean something else. */
export const isIdiom = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ part }) => part === 'idiom' || part === 'thing');

/** Several questions in one sentence: none of them may be lost. */
function several(clauses: readonly Piece[][], told: Told): Composed | null {
  const all: Composed[] = [];
  const readings: Reading[] = [];
  for (const clause of clauses) {
    const before = readings.at(-1);
    if (before !== undefined && isDenial(clause)) readings.push(denied(before));
    // "When did she join and when did she leave" is answered at once.
    else if (before?.what !== 'when' || !isMoreOfWhen(clause)) {
      const one = composeOne(clause, told);
      const first = one?.readings[0];
      if (!one || first === undefined) return null;
      all.push(one);
      readings.push(first);
    }
  }
  return {
    readings: readingsOf(readings),
    certain: all.every(({ certain }) => certain),
    unexplained: all.reduce((sum, one) => sum + one.unexplained, 0),
    asks: true,
    titled: all.some(({ titled }) => titled),
  };
}

function composeOne(said: readonly Piece[], { text, lexicon, isAsked, mayBe }: Told): Composed | null {
  const found = withAllOfThem(said, text);
  if (found.some(({ part }) => part === 'nobody') || isIdiom(found)) return null;
  if (isUpOrDown(found, text) && !isAsked) return null;
  if (isThankful(found) || asksExactly(found) || isForbidden(found)) return null;
  const timed = withAmounts(
    withTimes(withBeing(withAnyone(plainWords(withSeries(found, text), text, lexicon), lexicon))),
  );
  const asking = whatOf(timed, lexicon, isAsked);
  // "When were the sessions": they are listed with their times.
  const isListed = asking === 'when' && timed.some(({ part }) => part === 'sessions' || part === 'meetings');
  const what = isListed ? 'list' : asking;
  const me = timed.findLast(({ part }) => part === 'me');
  const named =
    me === undefined ? timed : timed.flatMap((one) => (one === me ? asker(me) : one.part === 'me' ? [] : one));
  // "Llegué tarde" tells it: where verbs come first and nobody else is named, only a question mark asks.
  const hasAsked = isAsked || found.some(({ part }) => part === 'asked' || part === 'anyone' || askingParts.has(part));
  const isTold =
    (lexicon.unspaced === true && what === 'did' && !hasAsked && endsAsTold(found, text)) ||
    (lexicon.verbFirst === true &&
      what === 'did' &&
      !isAsked &&
      (me !== undefined || !timed.some(({ part }) => part === 'unknown' || part === 'quoted')) &&
      !timed.some(({ part }) => askingParts.has(part) || part === 'anyone' || part === 'aux'));
  // "Who was there except me".
  const hasPart = (part: string) => named.some((piece) => piece.part === part);
  const mayName =
    isAsking(what) || (hasPart('except') && (hasPart('who') || hasPart('everyone'))) || hasPart('meetings');
  if (hasPart('cond') && !mayName) return null;
  const ways = waysOf(named);
  const conditions = withConditions(withoutLooseWords(named), ways);
  if (conditions === null) return null;
  const hasSubject = conditions.some(
    ({ part, noun }) => ['who', 'anyone', 'people', 'everyone'].includes(part) || noun === true,
  );
  const asks = isAsking(what) || named.some(({ part }) => askingParts.has(part)) || (isAsked && isMoment(named));
  const slotted = withSlots(conditions, {
    text,
    namesPerson: isAsking(what) && !hasSubject && !hasPart('trend'),
    asks,
    mayBe,
    unspaced: lexicon.unspaced === true,
    articleBeforeNames: lexicon.articleBeforeNames === true || lexicon.articleBeforeNames?.test(text) === true,
  });
  if (slotted === null) return null;
  const composed = readingsIn(slotted, { text, what, ways, asks, unspaced: lexicon.unspaced === true });
  return (
    composed && {
      ...composed,
      certain: composed.certain && !isTold && !(what === 'did' && !isAsked && isOfNobody(timed)),
    }
  );
}

function waysOf(pieces: readonly Piece[]): Ways {
  const has = (part: string) => pieces.some((piece) => piece.part === part);
  const last = pieces.findLast(({ part }) => !silent.has(part));
  return {
    in: has('in') || has('stay') || has('there') || (has('first') && has('aux')),
    out: has('out'),
    prepositionIn: last?.part === 'prep' || last?.part === 'people',
  };
}

/** "Still there at 16:45?" */
const isMoment = (pieces: readonly Piece[]): boolean =>
  ['there', 'time'].every((one) => pieces.some(({ part }) => part === one)) &&
  !pieces.some(({ part }) => part === 'unknown');
