import type { Attendance } from '../../../src/attendance/attendance.js';
import { absenceFromClass } from '../../../src/attendance/expected/channelClass.js';
import type { ChatMember } from '../../../src/attendance/invitation.js';
import type { Participant } from '../../../src/attendance/person.js';
import { trendOf } from '../../../src/attendance/series.js';
import { absenceCard } from '../../../src/cards/absenceCard.js';
import { attendanceCard } from '../../../src/cards/attendanceCard.js';
import { askAction, type CardMessage, executeAction, primary } from '../../../src/cards/cardMessage.js';
import { chosenCard } from '../../../src/cards/chosenCard.js';
import { chosenInChat } from '../../../src/cards/chosenInChat.js';
import { classCard } from '../../../src/cards/expected/classCard.js';
import { pastedListCard } from '../../../src/cards/expected/pastedListCard.js';
import { registrationsCard } from '../../../src/cards/expected/registrationsCard.js';
import { noSuchPersonCard, personCard } from '../../../src/cards/personCard.js';
import { personHistoryCard } from '../../../src/cards/pictured/personHistoryCard.js';
import { timelineCard } from '../../../src/cards/pictured/timelineCard.js';
import { trendCard } from '../../../src/cards/pictured/trendCard.js';
import { lateCard, leftEarlyCard } from '../../../src/cards/punctualityCard.js';
import { rolesCard } from '../../../src/cards/rolesCard.js';
import { seriesPeopleCard } from '../../../src/cards/seriesPeopleCard.js';
import { sessionsCard } from '../../../src/cards/sessionsCard.js';
import { choosePeople } from '../../../src/meetings/people/chosenPeople.js';
import { comparePasted } from '../../../src/meetings/people/pastedPeople.js';
import { chooseOverDates, datesMeant, datesNeeded } from '../../../src/meetings/people/seriesPeople.js';
import { tappedTimes } from '../../../src/meetings/people/tappedTimes.js';
import { conditionsIn, type People, type What } from '../../../src/question/people.js';
import { comparing, seriesConditions } from '../../../src/question/seriesPeople.js';
import { firstView, type View, viewFields } from '../../../src/question/view.js';
import { chatSummary, organizerSummary } from '../../../src/summaries/summaryCards.js';
import type { Words } from '../../../src/words/index.js';
import { absenceOf, registeredElsewhere, registrationsOf } from './absences.js';
import { nameOf, titleOf } from './names.js';
import {
  addressOf,
  attendanceOf,
  datesOf,
  empty,
  gapsIn,
  guidOf,
  nobodyCame,
  openings,
  ordinary,
  sizes,
  trendFor,
  weeksOf,
  withoutTimes,
} from './reports.js';
import type { Scenario } from './scenario.js';

interface About {
  words: Words;
  title: string;
  attendance: Attendance;
}

const timeZone = 'Europe/Berlin';

const otherDates = [1, 2].map((n) =>
  askAction(`Design *review* ${n} · Feb ${25 - n}`, { ask: 'who attended', event: `AAMkAD${n}` }),
);

/** As long as those of calendars are. */
const eventId = `AAMkAGI2TG93${'AAAuAAAAAAAiQ8W967B7TKBjgx9rVEUR'.repeat(4)}AQAiIsqM`;
const viewData = (view: View) => ({ ask: 'who attended', event: eventId, ...viewFields(view) });
const shareData = (view: View) => ({ share: '0123456789abcdef0123456789abcdef', ...viewFields(view) });
/** What a summary's buttons ask about. */
const summarized = {
  ask: 'who attended',
  meetingId: 'MCMxOTptZWV0aW5nX1ptVnlibWhwYkd3dGQyVmxhMng1TFhONWJtTUB0aHJlYWQudjIjMA==',
  at: Date.UTC(2026, 2, 4, 9),
};
const tools = (words: Words) => [
  primary(executeAction(words.say('share.button'), 'share', { ask: 'who attended', event: eventId })),
  askAction(words.say('button.export'), { ask: 'export', event: eventId }),
  askAction(words.say('button.timeline'), { ask: 'timeline', event: eventId }),
];

/** Everybody of the report but guests and callers, and three who did not come. */
const classOf = (size: number): ChatMember[] =>
  Array.from({ length: size + 3 }, (_, i) => ({
    directoryId: guidOf(i),
    addresses: [addressOf(i)],
    displayName: nameOf(i),
  }));

/** Of each kind some: of an account, of nobody in the report, and names alone. */
const pasted = [
  ...[1, 2, 3].map((i) => ({ address: addressOf(i), name: null })),
  ...[901, 902].map((i) => ({ address: `absent${i}@contoso.example`, name: i === 901 ? nameOf(901) : null })),
  ...[0, 4, 5].map((i) => ({ address: null, name: nameOf(i) })),
  { address: null, name: 'Zoë *Nobody* [link](https://example.com)' },
];

/** What the asker's own card comes with in the product. */
const asked = ({ words, attendance }: About, times?: string) =>
  ({
    detail: 'private',
    viewData,
    tapped: 'attendance of person',
    tools: tools(words),
    actions: otherDates,
    tapping: tappedTimes(attendance, { detail: 'private', timeZone, asked: times }),
  }) as const;

/** Fewer people fit on the first page. */
const moreThan =
  (people: number) =>
  ({ size }: Scenario) =>
    (size ?? 0) > people;

/** One scenario for every size of meeting. */
const inEverySize = (name: string, build: (about: About, size: number) => CardMessage): Scenario[] =>
  sizes.map((size) => ({
    name,
    size,
    build: (words) => build({ words, title: titleOf(size), attendance: attendanceOf(size) }, size),
    pictured: true,
    representative: size === 12 || size === 350,
  }));

const once = (name: string, build: (about: About) => CardMessage): Scenario => ({
  name,
  size: null,
  build: (words) => build({ words, title: titleOf(12), attendance: attendanceOf(12) }),
  pictured: true,
  representative: true,
});

/** Whoever has this name. */
function named({ people }: Attendance, i: number): Participant {
  const person = people.find(({ displayName }) => displayName === nameOf(i));
  if (!person) throw new Error(`nobody in the scenario is called ${nameOf(i)}`);
  return person;
}

const graceMinutes = 5;

/** What the card's own chooser offers. */
const filtersPictured = ['leftEarly', 'toTheEnd', 'guests', 'phone', 'unknown', 'role', 'organisation'] as const;
const timesPictured = ['late', 'there at least 45 minutes', 'there at 10:15', 'first in'];
const filterOf = (filter: (typeof filtersPictured)[number]): string => {
  if (filter === 'role') return 'role:presenter';
  return filter === 'organisation' ? 'organisation:partner.example' : filter;
};
const findData = { ask: 'attendance of person', finds: true, event: 'AAMkAD0' } as const;

/** One of each kind of condition, which can be typed. */
const oneByOne: Readonly<Record<string, People>> = {
  percent: { is: 'time', bound: 'lessThan', amount: { percent: 80 } },
  'more-than': { is: 'time', bound: 'moreThan', amount: { minutes: 55 } },
  'at-most': { is: 'time', bound: 'atMost', amount: { minutes: 50 } },
  'late-by': { is: 'late', over: 10 },
  'early-by': { is: 'leftEarly', over: 10, bound: 'atLeast' },
  at: { is: 'at', time: '10:30' },
  end: { is: 'toTheEnd' },
  'not-end': { not: { is: 'toTheEnd' } },
  guest: { is: 'guest' },
  organisation: { is: 'organisation', name: 'partner' },
  role: { is: 'role', role: 'presenter' },
  phone: { is: 'phone' },
  first: { is: 'first', of: 'in' },
  last: { is: 'last', of: 'out' },
  absent: { is: 'absent' },
  accepted: { all: [{ is: 'response', response: 'accepted' }, { is: 'absent' }] },
};

/** One of many that look alike: the picture of two sizes is enough in the browser's tests. */
const lookedAt = (scenario: Scenario): Scenario => ({
  ...scenario,
  pictured: scenario.size === 12 || scenario.size === 20_000,
  representative: false,
});

export const meetingScenarios: Scenario[] = [
  ...inEverySize('attendance-counts', (about) => attendanceCard({ ...about, detail: 'counts', actions: otherDates })),
  ...inEverySize('attendance-people', (about) =>
    attendanceCard({ ...about, detail: 'people', viewData: shareData, actions: otherDates }),
  ),
  ...inEverySize('attendance-private', (about) => attendanceCard({ ...about, ...asked(about), maybeOutdated: true })),
  ...inEverySize('attendance-late', (about) =>
    attendanceCard({ ...about, ...asked(about), view: { ...firstView, sort: 'join', filter: 'late' } }),
  ),
  ...inEverySize('attendance-page-2', (about) =>
    attendanceCard({ ...about, ...asked(about), view: { ...firstView, from: 15, sort: 'name' } }),
  ).filter(moreThan(15)),
  ...inEverySize('roles-page-2', (about) =>
    rolesCard({ ...about, detail: 'people', viewData: shareData, view: { ...firstView, from: 30 } }),
  ).filter(moreThan(30)),
  ...filtersPictured.flatMap((filter) =>
    inEverySize(`attendance-filter-${filter}`, (about) =>
      attendanceCard({
        ...about,
        ...asked(about),
        find: findData,
        view: { ...firstView, sort: 'name', filter: filterOf(filter) },
      }),
    ).map(lookedAt),
  ),
  ...timesPictured.flatMap((times) =>
    inEverySize(`attendance-times-${times.replace(/\W+/g, '-')}`, (about) =>
      attendanceCard({ ...about, ...asked(about, times), view: { ...firstView, times } }),
    ).map(lookedAt),
  ),
  ...inEverySize('attendance-filter-and-times', (about) =>
    attendanceCard({
      ...about,
      ...asked(about, 'late by more than 15 minutes'),
      view: { ...firstView, filter: 'guests', times: 'late by more than 15 minutes' },
    }),
  ).map(lookedAt),
  ...inEverySize('attendance-find', (about) =>
    attendanceCard({ ...about, ...asked(about), what: 'count', find: findData }),
  ).map(lookedAt),
  once('attendance-share-names', (about) =>
    attendanceCard({
      ...about,
      detail: 'counts',
      tools: [executeAction(about.words.say('share.names'), 'share', { ask: 'who attended' })],
    }),
  ),
  once('attendance-shared', (about) =>
    // What has just been shared cannot be shared again.
    attendanceCard({
      ...about,
      ...asked(about),
      tools: tools(about.words).slice(1),
      told: about.words.say('share.done'),
    }),
  ),
  once('ordinary-people', (about) =>
    attendanceCard({ ...about, title: 'Design review', attendance: ordinary(), detail: 'people', viewData: shareData }),
  ),
  once('ordinary-private', (about) =>
    attendanceCard({
      ...about,
      ...asked(about),
      title: 'Design review',
      attendance: ordinary(),
      actions: [],
    }),
  ),
  once('summary-arrives', ({ words }) =>
    chatSummary(
      { words, title: 'Design review', attendance: ordinary(), timeZone: null, again: summarized },
      { detail: 'counts', share: null, mayName: true },
    ),
  ),
  once('summary-own', ({ words }) =>
    organizerSummary(
      { words, title: 'Design review', attendance: ordinary(), timeZone, again: summarized },
      { inChat: true, names: false },
    ),
  ),
  once('attendance-untitled', (about) =>
    attendanceCard({ ...about, title: null, detail: 'people', viewData: shareData }),
  ),
  once('attendance-nobody', (about) => attendanceCard({ ...about, ...asked(about), attendance: empty() })),
  once('attendance-hidden', (about) => attendanceCard({ ...about, ...asked(about), attendance: withoutTimes() })),
  ...inEverySize('absent', (about, size) =>
    absenceCard({ ...about, absence: absenceOf(size), membersKnown: true, viewData, actions: otherDates }),
  ),
  ...inEverySize('registrations', (about, size) =>
    registrationsCard({
      ...about,
      absence: registrationsOf(size),
      dates: 1,
      complete: true,
      addresses: true,
      viewData,
      actions: otherDates,
    }),
  ),
  ...(['uninvited', 'both'] as const).map((kind) =>
    once(`registrations-${kind}`, (about) =>
      registrationsCard({
        ...about,
        ...registeredElsewhere(kind),
        dates: 1,
        complete: true,
        addresses: true,
        viewData,
      }),
    ),
  ),
  ...inEverySize('registrations-page-2', (about, size) =>
    registrationsCard({
      ...about,
      absence: registrationsOf(size),
      dates: 2,
      complete: false,
      viewData,
      view: { ...firstView, from: 30 },
      actions: otherDates,
    }),
  ).filter(moreThan(60)),
  ...inEverySize('absent-page-2', (about, size) =>
    absenceCard({
      ...about,
      absence: absenceOf(size),
      membersKnown: true,
      viewData,
      view: { ...firstView, from: 30 },
      // Who came here by the filter finds the way back.
      tools: [executeAction(about.words.say('view.everybody'), 'view', viewData(firstView))],
      actions: otherDates,
    }),
  ).filter(moreThan(60)),
  once('ordinary-unplanned', (about) =>
    attendanceCard({ ...about, ...asked(about), title: 'Design review', attendance: ordinary(null) }),
  ),
  // All with accounts, so that nobody is in doubt.
  once('absent-sure', (about) =>
    absenceCard({ ...about, attendance: attendanceOf(5), absence: absenceOf(5), membersKnown: true }),
  ),
  ...inEverySize('class', (about, size) =>
    classCard({
      ...about,
      absence: absenceFromClass(classOf(size), { people: about.attendance.people, complete: true }),
      addresses: true,
      viewData,
    }),
  ),
  ...inEverySize('pasted-list', (about) =>
    pastedListCard({
      words: about.words,
      title: about.title,
      attendance: about.attendance,
      ...comparePasted(pasted, about.attendance.people, null),
    }),
  ),
  ...inEverySize('late', (about) => lateCard({ ...about, viewData, graceMinutes })),
  ...inEverySize('left-early', (about) => leftEarlyCard({ ...about, viewData, graceMinutes })),
  ...inEverySize('chosen', (about) =>
    chosenOf(about, {
      any: [{ is: 'guest' }, { all: [{ is: 'late', over: null }, { not: { is: 'phone' } }] }],
    }),
  ),
  ...Object.entries(oneByOne).flatMap(([name, people]) =>
    inEverySize(`chosen-${name}`, (about, size) => chosenOf(about, people, { size })).map(lookedAt),
  ),
  ...inEverySize('chosen-page-2', (about) =>
    chosenOf(about, { is: 'time', bound: 'atLeast', amount: { minutes: 20 } }, { from: 30 }),
  )
    .filter(moreThan(60))
    .map(lookedAt),
  once('chosen-did', (about) => chosenOf(about, { is: 'person', name: nameOf(4) }, { what: 'did' })),
  once('chosen-time', (about) => chosenOf(about, { is: 'time', bound: 'atLeast', amount: { minutes: 30 } })),
  once('chosen-nobody', (about) => chosenOf(about, { is: 'organisation', name: 'Kestrel **Books**' })),
  once('chosen-no-schedule', (about) =>
    chosenOf({ ...about, attendance: withoutTimes() }, { is: 'leftEarly', over: 10 }),
  ),
  ...inEverySize('chosen-chat', (about) => inChatOf(about, { is: 'organisation', name: 'partner.example' }, 'people')),
  once('chosen-chat-counts', (about) => inChatOf(about, { is: 'organisation', name: 'partner.example' }, 'counts')),
  once('late-no-schedule', (about) => lateCard({ ...about, attendance: withoutTimes(), graceMinutes })),
  ...inEverySize('roles', (about) => rolesCard({ ...about, detail: 'people', viewData: shareData })),
  once('roles-counts', (about) => rolesCard({ ...about, detail: 'counts' })),
  ...inEverySize('timeline', (about) => timelineCard({ ...about, timeZone })),
  once('timeline-page', (about) => timelineCard({ ...about, timeZone, viewData, view: { ...firstView, from: 2 } })),
  once('timeline-no-zone', (about) => timelineCard(about)),
  once('timeline-hidden', (about) => timelineCard({ ...about, attendance: withoutTimes() })),
  ...inEverySize('trend', ({ words, title }, size) => trendCard({ words, title, trend: trendFor(size), viewData })),
  ...[2, 5, 12, 26].map((weeks) =>
    once(`trend-weeks-${weeks}`, ({ words, title }) =>
      trendCard({ words, title, trend: trendOf(weeksOf(weeks)), withoutReport: gapsIn(weeks), timeZone, viewData }),
    ),
  ),
  once('trend-weeks-50', ({ words, title }) =>
    trendCard({ words, title, trend: trendOf(weeksOf(50)), timeZone, viewData }),
  ),
  once('trend-weeks-page', ({ words, title }) =>
    trendCard({
      words,
      title,
      trend: trendOf(weeksOf(12)),
      timeZone,
      viewData,
      view: { ...firstView, from: 2 },
    }),
  ),
  once('trend-nobody', ({ words, title }) =>
    trendCard({ words, title, trend: trendOf([...datesOf(12), nobodyCame()]) }),
  ),
  once('person', (about) => personCard({ ...about, person: named(about.attendance, 4), actions: otherDates })),
  once('person-did', (about) => personCard({ ...about, person: named(about.attendance, 4), what: 'did', timeZone })),
  once('person-hidden', (about) => personCard({ ...about, person: named(about.attendance, 8) })),
  once('person-caller', (about) => personCard({ ...about, person: named(about.attendance, 6), maybeOutdated: true })),
  once('person-none', (about) =>
    noSuchPersonCard({
      ...about,
      name: 'Ilsa *Brant*',
      tools: [askAction(about.words.say('button.whoAttended'), { ask: 'who attended', event: 'AAMkAD0' })],
    }),
  ),
  once('person-none-of-dates', (about) =>
    noSuchPersonCard({ ...about, name: 'Ilsa *Brant*', dates: 5, actions: otherDates }),
  ),
  once('person-history', ({ words, title }) =>
    personHistoryCard({
      words,
      title,
      name: nameOf(5),
      timeZone,
      dates: datesOf(12).map(({ start, attendance: { people } }) => ({
        start,
        person: people.find(({ displayName }) => displayName === nameOf(5)) ?? null,
        isPlanned: true,
      })),
    }),
  ),
  ...[1, 5, 12, 26, 50].map((weeks) => once(`person-history-weeks-${weeks}`, (about) => historyOver(about, weeks))),
  once('person-history-page', (about) => historyOver(about, 12, 2)),
  once('series-all', ({ words, title }) => seriesOf({ words, title }, { is: 'inAll', last: 5 })),
  once('series-none', ({ words, title }) => seriesOf({ words, title }, { is: 'inNone', last: 2 })),
  once('series-new', ({ words, title }) => seriesOf({ words, title }, { is: 'new' })),
  once('series-compared', ({ words, title }) => seriesOf({ words, title }, comparing('newest', 'previous'))),
  once('series-unread', ({ words, title }) => seriesOf({ words, title }, { is: 'inNone', last: 2 }, true)),
  once('sessions', (about) => sessionsCard({ ...about, ...openings([0, 95, 130]), timeZone })),
  once('sessions-days', (about) => sessionsCard({ ...about, ...openings([0, 24 * 60, 28 * 60]), timeZone })),
];

/** A question about the dates of a series; `isCutShort` where the newest report could not be read to its end. */
function seriesOf({ words, title }: { words: Words; title: string }, people: People, isCutShort = false): CardMessage {
  const dates = datesOf(12)
    .slice(0, datesNeeded(people))
    .reverse()
    .map(({ start, attendance }, at, all) => ({
      start,
      attendance: { ...attendance, incomplete: isCutShort && at === all.length - 1 },
    }));
  const read = { dates, target: dates.length - 1 };
  const reader = { now: dates.at(-1)?.start ?? 0, timeZone, locale: words.locale };
  return seriesPeopleCard({
    words,
    title,
    people,
    dates,
    ...chooseOverDates(read, people, { graceMinutes, timeZone, reader }),
    meant: seriesConditions(people).map((one) => datesMeant(read, one, reader)),
    what: 'list',
    withoutReport: isCutShort ? [] : [reader.now - 10 * 24 * 60 * 60_000],
    timeZone,
    viewData,
  });
}

/** Somebody who was late now and then, and of whom one report tells no times. */
function historyOver({ words, title }: { words: Words; title: string }, weeks: number, from = 0): CardMessage {
  const dates = weeksOf(weeks).map(({ start, attendance: { people } }, ago) => {
    const name = nameOf(ago % 9 === 4 ? 8 : ago % 4 === 1 ? 1 : 3);
    return {
      start,
      person: people.find(({ displayName }) => displayName === name) ?? null,
      isPlanned: true,
      isIncomplete: ago % 11 === 7,
    };
  });
  return personHistoryCard({
    words,
    title,
    name: nameOf(3),
    timeZone,
    dates,
    withoutReport: gapsIn(weeks),
    viewData,
    view: { ...firstView, from },
  });
}

function inChatOf(about: About, people: People, detail: 'counts' | 'people'): CardMessage {
  const found = choosePeople(about.attendance, people, { graceMinutes, timeZone });
  const everybody = askAction(about.words.say('view.everybody'), { ask: 'who attended', event: 'AAMkAD0' });
  const shared = detail === 'people' ? { viewData: shareData } : {};
  return chosenInChat({ ...about, ...found, people, detail, tools: [everybody], ...shared });
}

function chosenOf(
  about: About,
  people: People,
  { what = 'list', size, from = 0 }: { what?: What; size?: number; from?: number } = {},
): CardMessage {
  const isOfInvitation = conditionsIn(people).some(({ is }) => is === 'absent' || is === 'response');
  const absence = isOfInvitation && size !== undefined ? absenceOf(size) : null;
  const found = choosePeople(about.attendance, people, { graceMinutes, timeZone, absence });
  return chosenCard({
    ...about,
    ...found,
    invited: absence?.invitees.length ?? 0,
    timeZone,
    what,
    people,
    viewData,
    view: { ...firstView, from },
    tools: [askAction(about.words.say('view.everybody'), { ask: 'who attended', event: 'AAMkAD0' })],
  });
}
