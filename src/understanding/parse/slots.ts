import { withoutHonorific } from '../fit/honorific.js';
import { isAnotherFrom, isOneOrganisation, namesIn, organisationEnd } from './clauses/organisations.js';
import { isFirm, isOfFile, isOfNoun, isUpToDate } from './clauses/titlesSaid.js';
import { silent, verbs } from './partKinds.js';
import type { Piece, Slot, SlotContext, SlotKind, Slotted } from './piece.js';
import { isLastFew, isNewest } from './prepared.js';
import { kindBefore, unknownEnd } from './unspaced/unspacedSlots.js';

export type { Slot, SlotContext, SlotKind, Slotted, SlottedPiece } from './piece.js';

const weak = new Set([
  'the',
  'filler',
  'prep',
  'beside',
  'of',
  'and',
  'number',
  'meeting',
  'meetings',
  'sign',
  'comma',
  'at',
  'all',
  'from',
]);
/** What may stand within a row of names. */
const inNames = new Set(['the', 'sign', 'and', 'or', 'comma', 'honorific']);
/** "Bank of America", while "Kestrel in the retro" is one at a meeting. */
const inCompanies = new Set([...inNames, 'of', 'number', 'filler']);
const commands = new Set([
  'attendance',
  'export',
  'csv',
  'excel',
  'roles',
  'timeline',
  'trend',
  'sessions',
  'meetings',
]);
const lead = new Set([
  'prep',
  'beside',
  'of',
  'from',
  'stay',
  'in',
  'out',
  'cond',
  'meeting',
  'date',
  'time',
  'colon',
  'opens',
  'howOften',
]);

const mostWords: Readonly<Record<SlotKind, number>> = { title: 10, person: 4, organisation: 4 };

/** Finds the runs of unexplained words and what each stands for. Null where one can stand for nothing, or two for the same. */
export function withSlots(pieces: readonly Piece[], told: SlotContext): Slotted | null {
  const out: Slotted['pieces'] = [];
  let unexplained = 0;
  const taken = new Set<SlotKind>();
  const context = { ...told, taken };
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.part !== 'unknown' && piece.part !== 'quoted') {
      out.push(piece);
      at += 1;
      continue;
    }
    const startsName =
      context.namesPerson &&
      !taken.has('person') &&
      !['prep', 'beside', 'of', 'from'].includes(before(pieces, at).part) &&
      !isLastFew(pieces[at - 1], context.text);
    const isExcepted = before(pieces, at).part === 'except';
    const isCompany = before(pieces, at).part === 'from' && kindOf(pieces, at, at, context)?.kind === 'organisation';
    const among = startsName || isExcepted ? inNames : isCompany ? inCompanies : null;
    let end = context.unspaced ? unknownEnd(pieces, at) : runEnd(pieces, at, among);
    // "all hands".
    if (pieces[at - 1]?.part === 'all') {
      out.pop();
      at -= 1;
    }
    const kind = context.unspaced ? kindBefore(pieces, at, end, context) : kindOf(pieces, at, end, context);
    if (kind === null) return null;
    if (kind.kind === 'organisation' && !context.unspaced) end = organisationEnd(pieces, at, end);
    const run = pieces.slice(at, end);
    const last = run.at(-1) ?? piece;
    const typed = context.text.slice(run[0]?.from ?? piece.from, last.to);
    if (kind.kind === 'organisation') isAnotherFrom(out);
    const isOne = kind.kind !== 'organisation' || isOneOrganisation(typed.trim(), context);
    for (const [i, part] of namesIn(run, kind.kind, isOne).entries()) {
      const [from, to] = [part[0]?.from ?? piece.from, part.at(-1)?.to ?? last.to];
      const typedName = context.text.slice(from, to).trim();
      const text = kind.kind === 'person' ? withoutHonorific(typedName) : typedName;
      const quoted = part.length === 1 && piece.part === 'quoted';
      const words = text.split(/\s+/u).length;
      if (!quoted && (words > mostWords[kind.kind] || !context.mayBe(text, kind.kind))) return null;
      if (i > 0) out.push({ part: !isOne || run.some(({ part: one }) => one === 'or') ? 'or' : 'and', from, to: from });
      const introduced = kind.introduced && (quoted || !isDoubtful(part, { kind: kind.kind, ...context }));
      out.push({ part: 'slot', from, to, slot: { ...kind, text, quoted, introduced } });
    }
    // 「田中さんと佐藤さん」 are two names.
    const another =
      context.unspaced && kind.kind === 'person' && ['and', 'or', 'comma'].includes(pieces[at - 1]?.part ?? '');
    // "Those of Kestrel or those of Indra".
    if (taken.has(kind.kind) && !another && kind.kind !== 'organisation') return null;
    taken.add(kind.kind);
    unexplained += typed.split(/\s+/u).length;
    at = end;
  }
  return { pieces: out, unexplained };
}

const article = /^(?:the|d[aeiu][smnrt]|les?|la|el|l[ao]s)$/u;
/** What an article may stand behind within a title. */
const beforeThe = new Set(['of', 'from', 'prep', 'beside', 'and', 'or', 'at', 'the', 'sign', 'all', 'meeting']);

/**
 * Words that are no part of a title or a name: "join zibbly the demo", "was d Priya there". Nobody knows what they say, so
 * that it is asked back.
 */
function isDoubtful(run: readonly Piece[], { kind, text, unspaced }: SlotContext & { kind: SlotKind }): boolean {
  if (unspaced) return false;
  const isAmid = (part: string, words = /./u) =>
    run.some(
      (piece, at) =>
        at > 0 &&
        piece.part === part &&
        !beforeThe.has(run[at - 1]?.part ?? '') &&
        words.test(text.slice(piece.from, piece.to)),
    );
  const first = text.slice(run[0]?.from ?? 0, run[0]?.to ?? 0);
  return isAmid('the', article) || isAmid('filler') || (kind === 'person' && run.length > 1 && /^\p{Ll}$/u.test(first));
}

/** A run goes on over small words, as long as another unknown word follows them. */
function runEnd(pieces: readonly Piece[], from: number, among: ReadonlySet<string> | null): number {
  if (pieces[from]?.part === 'quoted') return from + 1;
  let end = from + 1;
  for (let at = end; at < pieces.length; at += 1) {
    const part = pieces[at]?.part ?? '';
    if (part === 'unknown' || (at === end && part === 'number')) end = at + 1;
    // "The board meeting from Kestrel" is whom the question is about.
    else if (part === 'from' && pieces[at - 1]?.part === 'meeting') break;
    else if (among !== null && !among.has(part)) break;
    // "Brayan y la señora Pilar".
    else if (among !== null && part === 'honorific') continue;
    else if (!weak.has(part) && !(part === 'or' && goesOn(pieces, at + 1, among !== null))) break;
  }
  return end;
}

/** A word follows; within names it may have an article: "la Paty o el Lucho". */
const goesOn = (pieces: readonly Piece[], at: number, isOfNames: boolean): boolean =>
  pieces[at]?.part === 'unknown' || (isOfNames && pieces[at]?.part === 'the' && pieces[at + 1]?.part === 'unknown');

/** The piece before a place, over articles and fillers. */
function before(pieces: readonly Piece[], at: number): { part: string; article: boolean } {
  let article = false;
  let honored = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const part = pieces[i]?.part ?? '';
    // "La señora Ortega" has an article as no other name has.
    if (part === 'honorific') honored = true;
    else if (part === 'the') article = !honored;
    else if (part !== 'filler' && part !== 'sign' && part !== 'that') return { part, article };
  }
  return { part: '', article };
}

function after(pieces: readonly Piece[], at: number): string {
  for (let i = at; i < pieces.length; i += 1) {
    const part = pieces[i]?.part ?? '';
    if (!['the', 'filler', 'sign'].includes(part)) return part;
  }
  return '';
}

function kindOf(
  pieces: readonly Piece[],
  at: number,
  end: number,
  { text, namesPerson, taken, asks, articleBeforeNames }: SlotContext & { taken: ReadonlySet<SlotKind> },
): Pick<Slot, 'kind' | 'introduced'> | null {
  const { part, article } = before(pieces, at);
  const next = after(pieces, end);
  // "How many people did Kestrel send".
  if (
    asks &&
    pieces.some(({ part: one }) => one === 'sent') &&
    !taken.has('organisation') &&
    (part === 'aux' || part === 'sent')
  )
    return { kind: 'organisation', introduced: true };
  if (pieces[at]?.part === 'quoted' && part !== 'from' && !(namesPerson && part === 'aux'))
    return { kind: 'title', introduced: true };
  if (part === 'from') {
    const whom = before(pieces, lastOf(pieces, at, 'from')).part;
    const isMeeting =
      isOfLast(pieces.slice(0, lastOf(pieces, at, 'from')), text) ||
      (article && whom === 'people') ||
      commands.has(whom) ||
      // "En excel los participantes de Inducción": files are of meetings.
      (whom === 'people' && isOfFile(pieces, lastOf(pieces, at, 'from'), text)) ||
      isOfNoun(pieces, lastOf(pieces, at, 'from'), text) ||
      (whom === 'meeting' && !taken.has('title')) ||
      (whom === '' && (article || pieces[end]?.part !== 'aux')) ||
      (isAbsent(pieces, at) && !isFirm(pieces, at, { article, text }));
    return { kind: isMeeting ? 'title' : 'organisation', introduced: true };
  }
  // "Everybody except Priya", while "except the board" may be anybody.
  const isAsked = pieces.some(({ part: one }) => asksOfPeople.has(one));
  if (part === 'except' && isAsked && !article && next !== 'people') return { kind: 'person', introduced: true };
  if (next === 'people' && !lead.has(part) && !article)
    return { kind: 'organisation', introduced: !isAdjective(pieces.slice(at, end), text) };
  // "A cuántas de las últimas 6 retros vino Paula": the name follows the verb.
  if (part === 'date' && verbs.has(next) && pieces.slice(end).some((one) => one.part === 'unknown'))
    return { kind: 'title', introduced: true };
  if (
    namesPerson &&
    (!article || articleBeforeNames) &&
    !taken.has('person') &&
    !['prep', 'beside', 'of'].includes(part) &&
    !isLastFew(pieces[at - 1], text)
  )
    return { kind: 'person', introduced: true };
  // "Did the parcel come": people have no article, but in some languages.
  if (namesPerson && article && !taken.has('person') && ['aux', 'in', 'out', 'stay', 'there', 'cond'].includes(part))
    return null;
  // "Attendance workshop Safety".
  const ofMeeting = part === 'meeting' ? before(pieces, lastOf(pieces, at, 'meeting')).part : '';
  if (commands.has(ofMeeting) || ['prep', 'of', 'from'].includes(ofMeeting)) return { kind: 'title', introduced: true };
  if (!asks && isOfNoun(pieces, at, text)) return { kind: 'title', introduced: true };
  if (part === 'cond' && isHeading(pieces, at, end) && isTitled(pieces, at, end, text))
    return { kind: 'title', introduced: true };
  if (lead.has(part)) return { kind: 'title', introduced: isIntroduced(part, asks, isNounBefore(pieces, at)) };
  if (commands.has(part)) return { kind: 'title', introduced: true };
  if (part === 'aux' && article) return { kind: 'title', introduced: true };
  // "design review attendance", "retro: who was late".
  if ((part === '' && (commands.has(next) || next === 'colon')) || (part === 'show' && commands.has(next)))
    return { kind: 'title', introduced: true };
  // "Is Book Club getting fewer people".
  if (part === 'aux' && next === 'trend') return { kind: 'title', introduced: true };
  // "No-shows with an acceptance, product demo autumn": behind nouns; behind a sentence it may be whom one speaks to.
  // "Attendees Kickoff Aurora 14 March": a noun, a title and its date.
  if (isHeading(pieces, at, end)) return { kind: 'title', introduced: isTitled(pieces, at, end, text) };
  const isLabel = pieces.slice(0, at).some(({ noun }) => noun) && !pieces.some((one) => isSentence.has(one.part));
  if (part === 'comma' && end === pieces.length && isLabel) return { kind: 'title', introduced: end - at > 1 };
  if (part === 'comma' && asks && end - at > 1 && isUpToDate(pieces, end)) return { kind: 'title', introduced: true };
  if (part === '' || part === 'only') return { kind: 'title', introduced: false };
  return null;
}

const ofHeadings = new Set([...silent, 'people', 'date', 'number', 'howMany']);

/** A date beside it, or two words or more with capital letters, show a title. */
const isTitled = (pieces: readonly Piece[], at: number, end: number, text: string): boolean =>
  pieces.some(({ part }) => part === 'date') ||
  (end - at > 1 && pieces.slice(at, end).every(({ from, to }) => /^[\p{Lu}\p{N}]/u.test(text.slice(from, to))));

/** Nothing but a noun for people, then words, and a date at most. */
const isHeading = (pieces: readonly Piece[], at: number, end: number): boolean =>
  pieces.slice(0, at).some(({ part, noun }) => part === 'people' || noun === true) &&
  [...pieces.slice(0, at), ...pieces.slice(end)].every(({ part, noun }) => ofHeadings.has(part) || noun === true);

const asksOfPeople = new Set(['who', 'everyone', 'howMany', 'did']);
const isSentence = new Set([...verbs, 'aux', 'be', 'me', 'who']);

/** "Schwierige Teilnehmer" are of no company. */
const adjective = /(?:lich|ig|isch|end|bar|sam|iert|los|haft)en?$/u;
const isAdjective = (run: readonly Piece[], text: string): boolean =>
  run.length === 1 && run.every(({ from, to }) => adjective.test(text.slice(from, to)));
/** "Las últimas 8 de Mentoría", "la última de Mentoría". */
function isOfLast(pieces: readonly Piece[], text: string): boolean {
  const date = pieces.findLast(({ part }) => !silent.has(part));
  if (date?.part !== 'date') return false;
  return isLastFew(date, text) || isNewest(text.slice(date.from, date.to).toLowerCase());
}

function lastOf(pieces: readonly Piece[], at: number, part: string): number {
  let i = at - 1;
  while (i >= 0 && pieces[i]?.part !== part) i -= 1;
  return i;
}

/** What merely tells something has its titles after a preposition: "the first to come opens the room" names none. */
const isIntroduced = (part: string, asks: boolean, afterNoun: boolean): boolean =>
  asks ? part !== 'cond' || !afterNoun : !['cond', 'in', 'out', 'stay', 'opens', 'meeting'].includes(part);

/** "guests retro" may be a title as a whole; "who missed retro" is not. */
const isNounBefore = (pieces: readonly Piece[], at: number): boolean =>
  isOnlyNoun(
    pieces.slice(0, at).findLast(({ people }) => people !== undefined && !('is' in people && people.is === 'person')),
  );

/** "Who moderated" says it with a verb. */
const isOnlyNoun = (piece: Piece | undefined): boolean => piece?.noun === true && piece.verb !== true;

function isAbsent(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces.slice(0, at).findLast(({ people }) => people !== undefined);
  return piece?.people !== undefined && 'is' in piece.people && piece.people.is === 'absent';
}
