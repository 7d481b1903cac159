import type { Attendance } from '../attendance/attendance.js';
import type { Invited } from '../attendance/expected/invited.js';
import type { AskData } from '../question/button.js';
import type { Detail } from '../question/detail.js';
import type { What } from '../question/people.js';
import { firstView, isFiltered, startOf, type View } from '../question/view.js';
import type { Words } from '../words/index.js';
import { meetingOnce } from './asking/meetingOnce.js';
import { briefly, type CardAction, type CardMessage, executeAction, toggleAction } from './cardMessage.js';
import { chipsOf, choicesOf, choosing, otherMeetings } from './choices.js';
import { pageOf, type ViewData } from './page.js';
import { askedIn, asksShare } from './peopleFilters.js';
import { type Choice, chipCounts, filtersFor, selectPeople, sortsFor, type Tapping, timesFor } from './peopleView.js';
import { muchMissed, personRow } from './personRow.js';
import { type StripClock, stripClock } from './picture/stays.js';
import { type Fit, largestThatFits } from './template/budget.js';
import { renderCard } from './template/render.js';
import { sayHowMany } from './text/answerText.js';
import { figuresOf, noFigures } from './text/figures.js';
import { sayHeadline } from './text/headline.js';
import {
  cardTime,
  sayHeld,
  sayNotesApart,
  sayOrganisations,
  sayShareRule,
  sayStatuses,
  sayTimes,
  sayUntimed,
} from './text/meetingText.js';
import { dotted, sayName, sayRoles } from './text/personText.js';
import { paragraphs, plainText, spokenText } from './text/plainText.js';

/** A person of the asker's own card takes two lines and a strip. */
const perPage = { counts: 0, people: 25, private: 12 } as const;
/** Rather than fewer people, a page has none of their strips. */
const leastWithStrips = 8;
/** With fewer there is nothing to sort. */
const worthSorting = 4;

export interface AttendanceCard {
  words: Words;
  title: string | null;
  attendance: Attendance;
  /**
   * `counts` shows no names, for a chat whose organiser did not ask; `people` names, roles and minutes; `private`, for
   * the asker alone, also who was present, late, left early or came back, organisations, registrations and reactions.
   */
  detail: Detail;
  /** Nobody but the asker reads it, so that an address may tell two people of one name apart. */
  addresses?: boolean;
  /** What was asked of everybody: of how many, the number is the answer. */
  what?: What;
  /** How many of those invited came, where the invitation has been read anyway. For the asker's own card. */
  invited?: Invited | null;
  /** What a button asks that looks for somebody by a name typed into the card. For the asker's own card. */
  find?: AskData;
  /** The words that a tap on somebody's row asks, without their name: their own card. For the asker's own card. */
  tapped?: string | null;
  /** How the people are asked when they were there. For the asker's own card. */
  tapping?: Tapping | null;
  /** The series may have met again since: the card says so. */
  maybeOutdated?: boolean;
  view?: View;
  viewData?: ViewData;
  /** Buttons about this meeting. */
  tools?: CardAction[];
  /** Buttons for other meetings. */
  actions?: CardAction[];
  /** A sentence of the catalogue about what has just been done. */
  told?: string;
  /** Sentences of the catalogue below all others. */
  notes?: string[];
}

/** Who came, for how long and in which role: a page of people, as many as fit into a message. */
export function attendanceCard(input: AttendanceCard): CardMessage {
  const all = ofAllPeople(input);
  const wanted = perPage[input.detail];
  return largestThatFits(
    wanted,
    (fit) => build(input, all, fit),
    input.detail === 'private' ? leastWithStrips : wanted,
  );
}

/** What is said of all people, however many are shown: looked through once, since there may be 100,000. */
function ofAllPeople(input: AttendanceCard) {
  const {
    words,
    attendance,
    detail,
    view = firstView,
    tapping = null,
    viewData = null,
    tools = [],
    tapped = null,
  } = input;
  const { people } = attendance;
  // Of one person, sums say what the one row says.
  const several = people.length > 1;
  return {
    several,
    ...(detail === 'counts' ? { selected: [], untold: [] } : selectPeople(words, attendance, view, tapping)),
    filters: filtersFor(words, attendance, detail, view.filter),
    times: timesFor(words, detail, tapping),
    counts: chipCounts(attendance),
    isShared: people.some(({ share }) => share !== null),
    untimed: detail === 'counts' || isFiltered(view) ? [] : sayUntimed(words, attendance),
    roles: several || detail === 'counts' ? sayRoles(words, attendance.roles) : '',
    measured: [
      several && attendance.insight === 'full' ? sayStatuses(words, people) : '',
      several ? sayOrganisations(words, attendance) : '',
    ].filter((line) => line !== ''),
    ...meetingOnce({ viewData, tools, tapped }),
  };
}

function build(input: AttendanceCard, all: ReturnType<typeof ofAllPeople>, fit: Fit): CardMessage {
  const { words, title, attendance, detail, maybeOutdated = false, view = firstView } = input;
  const { viewData, tools, selected, untold, filters, times } = all;
  const { actions = [], told = '', notes = [], addresses = false, find = null } = input;
  const { people } = attendance;
  const isPrivate = detail === 'private';
  const from = startOf(view, selected.length);
  const shown = selected.slice(from, from + fit.rows);
  const style = {
    detail,
    clock: isPrivate && fit.bars && shown.length > 0 ? stripClock(attendance) : null,
    pills: fit.badges,
    addresses,
    shares: asksShare(view),
    stays: view.sort === 'join',
    taps: isPrivate && all.taps,
  };
  const heading = plainText(title) || words.say('attendance.untitled');
  const attended = words.say('attendance.people', { count: people.length });
  const everybody = spokenText(words.say('attendance.summary', { people: attended, title: heading }));
  const answer = sayFirst(input, all);
  const headline = isPlain(input)
    ? sayHeadline(words, attendance, { detail, invited: input.invited ?? null, missed: all.counts })
    : null;
  const isAsFigures = detail === 'counts';
  // In a chat the headline has both figures already.
  const figures = isAsFigures && headline !== null ? noFigures : figuresOf(words, attendance);
  const chips =
    viewData !== null && isPrivate && people.length > 1 ? chipsOf(words, { view, viewData, counts: all.counts }) : [];
  const summary = isFiltered(view) && answer !== '' ? spokenText(`${answer} · ${heading}`) : everybody;
  // Whoever filtered finds the way back, however few there are.
  const worthChoosing = people.length >= worthSorting || isFiltered(view);
  const choices =
    viewData !== null && worthChoosing && detail !== 'counts'
      ? [
          choicesOf(words, {
            view,
            viewData,
            sorts: sortsFor(detail),
            filters,
            times,
            // Whoever sees all of them need not look for anybody.
            find: isPrivate && people.length > perPage[detail] ? find : null,
          }),
        ]
      : [];
  const { telling, about: explaining } = sayNotesApart(words, attendance, { shown, maybeOutdated });
  const page = pageOf(words, {
    view: { ...view, from },
    viewData,
    shown: shown.length,
    total: selected.length,
    perPage: perPage[detail],
  });
  const card = renderCard('attendance', detail, {
    summary,
    answer: headline?.first ?? answer,
    answerMore: headline?.more ?? '',
    label: words.say('attendance.label'),
    title: heading,
    times: isPrivate ? sayTimes(words, attendance) : sayHeld(attendance),
    ...figures,
    about: chips.length + choices.length > 0 || style.taps || shown.length < selected.length ? all.about : '',
    roles: isPrivate ? '' : all.roles,
    chips: chips.length === 0 ? [] : [...chips, ...choices.map(() => toggleAction(words.say('chip.more'), 'choices'))],
    filtered: dotted([
      view.filter === firstView.filter ? '' : titleOf(filters, view.filter),
      view.times === firstView.times ? '' : titleOf(times, view.times),
      // The usual order needs no words.
      view.sort === 'time' || shown.length < worthSorting ? '' : words.say(`view.sorted.${view.sort}`),
    ]),
    nobody: isFiltered(view) && selected.length === 0 ? words.say('view.nobody') : '',
    people: shown.map((person) => personRow(words, person, attendance, style)),
    canTap: style.taps ? 'yes' : '',
    clock: style.clock !== null ? [clockSaid(style.clock)] : [],
    range: page.range,
    pager: isPrivate ? page.pager.map(briefly) : page.pager,
    choices,
    notes: [
      ...telling,
      ...all.untimed,
      ...(untold.length > 0 ? [words.say('view.untold', { count: untold.length })] : []),
      ...notes,
    ],
    aboutMeasured: isPrivate ? [all.roles, ...all.measured].filter((line) => line !== '') : [],
    aboutNotes: paragraphs([
      ...(isPrivate && all.counts.late + all.counts.leftEarly > 0
        ? [words.say('about.grace', { minutes: attendance.graceMinutes, much: muchMissed / 60 })]
        : []),
      ...(style.clock === null ? [] : [words.say('about.strip')]),
      ...(isPrivate && all.isShared ? [sayShareRule(words, attendance)] : []),
      ...explaining,
    ]),
    told,
    tools: [
      ...(isFiltered(view) && viewData !== null && chips.length === 0 && !isAsFigures
        ? [executeAction(words.say('view.everybody'), 'view', viewData({ ...firstView, sort: view.sort }))]
        : []),
      ...(chips.length === 0 ? choices.map((one) => choosing(words, one)) : []),
      ...tools,
      // Of nobody there are no numbers to explain.
      ...(people.length > 0 ? [toggleAction(words.say('about.button'), 'aboutNumbers')] : []),
    ],
    ...(isPrivate ? otherMeetings(words, actions) : { others: [], actions }),
    actionsLabel: words.say('attendance.otherMeetings'),
    words: { peak: words.say('figure.peak') },
  });
  return { card, summary };
}

/** Who came, of everybody: nothing was asked of them. */
const isPlain = ({ what = 'list', view = firstView }: AttendanceCard): boolean => what === 'list' && !isFiltered(view);

const titleOf = (choices: Choice[], asked: string): string => choices.find(({ value }) => value === asked)?.title ?? '';

/** The answer in one line, where something was asked: how many, or for some of them. */
function sayFirst(
  { words, attendance, detail, what, view = firstView }: AttendanceCard,
  { selected, untold }: ReturnType<typeof ofAllPeople>,
): string {
  const count = selected.length;
  if (!isFiltered(view) || detail === 'counts')
    return what === 'count' ? words.say('attendance.people', { count: attendance.people.length }) : '';
  if (view.filter === 'unknown' && view.times === firstView.times) return words.say('answer.timesUnknown', { count });
  const people = askedIn(view);
  if (people === null) return words.say('attendance.people', { count });
  const names = count > mostNamed ? [] : selected.map((person) => sayName(words, person));
  const of = { chosen: selected, unknown: untold, invitees: { chosen: [], unknown: [] }, of: attendance.people.length };
  return sayHowMany(words, { people, attendance, ...of }, names);
}

/** More are not named in a line. */
const mostNamed = 10;

/** Where a strip begins and ends. */
const clockSaid = ({ from, to }: StripClock) => ({ from: cardTime(from), to: cardTime(to) });
