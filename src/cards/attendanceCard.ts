import type { Attendance } from '../attendance/attendance.js';
import type { Participant } from '../attendance/person.js';
import type { AskData } from '../question/button.js';
import type { Detail } from '../question/detail.js';
import type { What } from '../question/people.js';
import { firstView, startOf, type View } from '../question/view.js';
import type { Words } from '../words/index.js';
import { sayDuration } from '../words/times.js';
import { type CardAction, type CardMessage, executeAction } from './cardMessage.js';
import { choicesOf, choosing } from './choices.js';
import { pageOf, type ViewData } from './page.js';
import { conditionOf } from './peopleFilters.js';
import { filtersFor, selectPeople, sortsFor } from './peopleView.js';
import { barOf, noBadge, noBar, sayCompact, sayRoleLine, sayShare, sayStay, tagBadge } from './personRow.js';
import { type Fit, largestThatFits } from './template/budget.js';
import { renderCard } from './template/render.js';
import {
  sayHeld,
  sayMeetingLength,
  sayNotes,
  sayOrganisations,
  sayShareRule,
  sayStatuses,
  sayTimes,
} from './text/meetingText.js';
import { detailsOf, dotted, type MeetingClock, sayApart, sayName, sayRoles, sayTime } from './text/personText.js';
import { plainText, spokenText } from './text/plainText.js';
import { sayCounted } from './text/sentenceText.js';

/** A person of the asker's own card takes three lines. */
const perPage = { counts: 0, people: 25, private: 15 } as const;
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
  /** What a button asks that looks for somebody by a name typed into the card. For the asker's own card. */
  find?: AskData;
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
  return largestThatFits(perPage[input.detail], (fit) => build(input, all, fit));
}

/** What is said of all people, however many are shown: looked through once, since there may be 100,000. */
function ofAllPeople({ words, attendance, detail, view = firstView }: AttendanceCard) {
  const { people } = attendance;
  // Of one person, sums say what the one row says.
  const several = people.length > 1;
  return {
    several,
    selected: detail === 'counts' ? [] : selectPeople(words, attendance, view),
    filters: filtersFor(words, attendance, detail, view.filter),
    statuses: several && attendance.insight === 'full' ? sayStatuses(words, people) : '',
    organisations: several ? sayOrganisations(words, attendance) : '',
  };
}

function build(input: AttendanceCard, all: ReturnType<typeof ofAllPeople>, fit: Fit): CardMessage {
  const { words, title, attendance, detail, maybeOutdated = false, view = firstView, viewData = null } = input;
  const { several, selected, filters } = all;
  const { tools = [], actions = [], told = '', notes = [], addresses = false, find = null } = input;
  const { people, roles } = attendance;
  const isPrivate = detail === 'private';
  const from = startOf(view, selected.length);
  const shown = selected.slice(from, from + fit.rows);
  const heading = plainText(title) || words.say('attendance.untitled');
  const attended = words.say('attendance.people', { count: people.length });
  const everybody = spokenText(words.say('attendance.summary', { people: attended, title: heading }));
  const answer = sayFirst(input, selected.length);
  const isFiltered = view.filter !== 'all';
  const summary = isFiltered && answer !== '' ? spokenText(`${answer} · ${heading}`) : everybody;
  // Whoever filtered finds the way back, however few there are.
  const worthChoosing = people.length >= worthSorting || view.filter !== 'all';
  const choices =
    viewData !== null && worthChoosing && detail !== 'counts'
      ? [
          choicesOf(words, {
            view,
            viewData,
            sorts: sortsFor(detail),
            filters,
            // Whoever sees all of them need not look for anybody.
            find: isPrivate && people.length > perPage[detail] ? find : null,
          }),
        ]
      : [];
  const card = renderCard('attendance', detail, {
    summary,
    answer,
    label: words.say('attendance.label'),
    title: heading,
    times: isPrivate ? sayTimes(words, attendance) : sayHeld(attendance),
    attended,
    length: sayMeetingLength(words, attendance),
    average: attendance.averageSeconds === null || !several ? '' : sayDuration(words, attendance.averageSeconds),
    peak: attendance.peak === null || !several ? '' : words.say('attendance.count', { count: attendance.peak.count }),
    roles: several || detail === 'counts' ? sayRoles(words, roles) : '',
    statuses: all.statuses,
    organisations: all.organisations,
    filtered: view.filter === 'all' ? '' : (filters.find(({ value }) => value === view.filter)?.title ?? ''),
    nobody: view.filter !== 'all' && selected.length === 0 ? words.say('view.nobody') : '',
    rows: isPrivate ? [] : shown.map((person) => compactRow(words, person)),
    people: isPrivate ? shown.map((person) => fullRow(words, person, attendance, { ...fit, addresses })) : [],
    ...pageOf(words, {
      view: { ...view, from },
      viewData,
      shown: shown.length,
      total: selected.length,
      perPage: perPage[detail],
    }),
    choices,
    notes: [
      ...sayNotes(words, attendance, { shown, maybeOutdated }),
      ...(isPrivate && shown.some(({ share }) => share !== null) ? [sayShareRule(words, attendance)] : []),
      ...notes,
    ],
    told,
    tools: [
      ...(isFiltered && viewData !== null && detail !== 'counts'
        ? [executeAction(words.say('view.everybody'), 'view', viewData({ ...firstView, sort: view.sort }))]
        : []),
      ...choices.map((one) => choosing(words, one)),
      ...tools,
    ],
    actions,
    actionsLabel: words.say('attendance.otherMeetings'),
    words: {
      attended: words.say('attendance.attended'),
      length: words.say('attendance.length'),
      average: words.say('attendance.average'),
      peak: words.say('attendance.peak'),
      name: words.say('attendance.name'),
      time: words.say('attendance.time'),
    },
  });
  return { card, summary };
}

/** The answer in one line, where something was asked: how many, or for some of them. */
function sayFirst({ words, attendance, detail, what, view = firstView }: AttendanceCard, count: number): string {
  if (view.filter === 'all' || detail === 'counts')
    return what === 'count' ? words.say('attendance.people', { count: attendance.people.length }) : '';
  if (view.filter === 'unknown') return words.say('answer.timesUnknown', { count });
  const condition = conditionOf(view.filter);
  const counted = { count, invited: 0, names: [], isPlanned: attendance.schedule !== null };
  return condition === null ? words.say('attendance.people', { count }) : sayCounted(words, condition, counted);
}

const compactRow = (words: Words, person: Participant) => ({
  name: sayName(words, person),
  below: sayCompact(words, person),
  time: sayTime(words, person),
  subtle: person.seconds === null,
});

const fullRow = (
  words: Words,
  person: Participant,
  times: MeetingClock,
  { bars, badges, addresses }: Fit & { addresses: boolean },
) => ({
  name: sayName(words, person),
  // Without badges their words stand below the name.
  below: dotted([
    sayRoleLine(words, person),
    // Their join stands below.
    addresses ? sayApart(person) : '',
    ...detailsOf(words, person, times, { tags: !badges }),
  ]),
  times: sayStay(words, person),
  time: sayTime(words, person),
  subtle: person.seconds === null,
  share: sayShare(words, person),
  badge: badges ? tagBadge(words, person, times) : noBadge,
  bar: bars ? barOf(person) : noBar,
});
