import type { InviteeStanding } from '../attendance/absence.js';
import type { Attendance } from '../attendance/attendance.js';
import { attendanceCard } from '../cards/attendanceCard.js';
import type { CardMessage } from '../cards/cardMessage.js';
import { noSuchPersonCard, personCard } from '../cards/personCard.js';
import { keyOf } from '../cards/personRow.js';
import { AppError } from '../errors/appError.js';
import { findMeeting, findTitleWithin } from '../meetings/findMeeting.js';
import { type MeetingFound, readMeeting } from '../meetings/meetingFound.js';
import { absenceOf } from '../meetings/people/absenceOf.js';
import { isUntitled } from '../question/which.js';
import { isRatherName } from '../understanding/days.js';
import { nameFit } from '../understanding/fit/names.js';
import { fitting, isSameTitle } from '../understanding/fit/titles.js';
import { type PersonAsked, personAsked } from '../understanding/personAsked.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { readWhich } from '../understanding/which.js';
import { aboutMeeting, whichCard } from './parts/aboutMeeting.js';
import { answerButtons } from './parts/answerButtons.js';
import { meetingButtons } from './parts/meetingButton.js';
import { peopleInstead, peopleMeant, personButtons, type Wanted, whomCard } from './parts/peopleMeant.js';
import { showHistory } from './parts/personHistory.js';
import { askOf, everybodyButton, nameSaid } from './parts/personQuestion.js';
import type { Command, Turn } from './parts/turn.js';
import { whoAttended } from './whoAttended.js';

export const attendanceOf: Command = {
  name: 'attendance of',
  label: 'command.attendanceOf',
  phrases: phrasesFor('attendance of'),
  takes: 'person',
  saysMore: true,
  help: 'help.attendanceOf',
  askerOnly: true,
  inPlace: 'anywhere',
  async run(turn) {
    const { rest, person, personKey } = turn.question;
    if (rest === null && person === null && personKey === null) return askWhom(turn);
    const reader = { now: turn.clock(), ...turn.asker };
    const readings = person === null && personKey === null ? readWhich(rest ?? '', reader) : [];
    // "attendance of yesterday": nobody is named.
    const isName = readings.every((one) => one.kind === 'date' && isRatherName(one.date.day.text, reader));
    if (!isName && readings.some(isUntitled))
      return whoAttended.run({ ...turn, question: { ...turn.question, command: 'who attended' } });
    const asked = personAsked(rest ?? '', reader);
    if (asked.last === 0) throw new AppError('how-many');
    if (asked.last !== null && turn.rules.insight === 'attendance') throw new AppError('insight-off');
    // In the chat of the question the connector knows whom a mention means; in private it would not.
    const mentioned = person === null ? null : await turn.directoryIdOf(person);
    const directoryId = mentioned ?? (asked.isAsker ? turn.reader : null);
    const wanted: Wanted = { key: personKey, directoryId, name: asked.name };
    await aboutMeeting(turn, {
      readings: asked.readings,
      ofSeries: asked.last !== null,
      ask: askOf(personKey === null ? asked.name : 'person', asked.last),
      show: (own, found) =>
        asked.last === null ? showOne(own, found, wanted, asked) : showHistory(own, found, wanted, asked, asked.last),
    });
  },
};

/** Somebody is asked about, and nobody is named: the people of the newest report are a tap away. */
const askWhom = (turn: Turn): Promise<void> =>
  aboutMeeting(turn, {
    readings: [],
    ask: 'attendance of',
    async show(own, found) {
      const { attendance } = await readMeeting(own, found, 'welcome');
      return whomCard(own, found, attendance.people);
    },
  });

async function showOne(turn: Turn, found: MeetingFound, wanted: Wanted, asked: PersonAsked): Promise<CardMessage> {
  const { words } = turn;
  const { attendance, sessions, maybeOutdated } = await readMeeting(turn, found, 'welcome');
  const people = peopleMeant(attendance.people, wanted);
  const [only] = people;
  if (only && people.length === 1) {
    const ask = `attendance of ${asked.name}`;
    const buttons = await answerButtons(turn, found, {
      detail: 'private',
      sessions,
      ask,
      personKey: keyOf(only),
    });
    return personCard({
      words,
      title: found.title,
      attendance,
      person: only,
      what: turn.question.what,
      timeZone: turn.asker.timeZone,
      maybeOutdated,
      ...buttons,
    });
  }
  if (only) return personButtons(turn, found, people);
  const { event, virtualEvent } = turn.question;
  // Where others read along, or a button names the meeting, no other meeting is looked for.
  const mayBeTitle = asked.isOnlyName && turn.place === 'personal' && event === null && virtualEvent === null;
  const meeting = mayBeTitle ? ((await asMeeting(turn, asked.name)) ?? (await inTitled(turn, wanted, asked))) : null;
  if (meeting) return meeting;
  const name = nameSaid(turn, asked);
  const instead = peopleInstead(turn, found, { people: attendance.people, name });
  return noSuchPersonCard({
    words,
    title: found.title,
    attendance,
    maybeOutdated,
    name,
    isNoMeeting: mayBeTitle && turn.question.what === 'list',
    instead: instead.text,
    what: turn.question.what,
    invitee: turn.question.what === 'list' ? null : await inviteeMeant(found, attendance, wanted),
    tools: [...instead.actions, everybodyButton(turn, found, sessions)],
    actions: meetingButtons(turn, found.others, askOf(asked.name, null)),
  });
}

/** The one who was invited, is not found in the report and is called that; null where nobody tells, or several are. */
async function inviteeMeant(
  found: MeetingFound,
  attendance: Attendance,
  { name, directoryId, key }: Wanted,
): Promise<InviteeStanding | null> {
  if (key !== null) return null;
  const invited = await absenceOf(found, attendance).catch((error: unknown) => {
    // Without an invitation there is the report alone.
    if (error instanceof AppError) return null;
    throw error;
  });
  const notFound = (invited?.absence.invitees ?? []).filter(({ isThere }) => isThere !== true);
  const meant =
    directoryId === null
      ? fitting(notFound, ({ invitee }) => invitee.displayName, name, nameFit)
      : notFound.filter((one) => one.directoryId === directoryId.toLowerCase());
  const [only, another] = meant;
  return another === undefined ? (only ?? null) : null;
}

/** "attendance of the design review": nobody is called that, but a meeting is. */
async function asMeeting(turn: Turn, title: string): Promise<CardMessage | null> {
  const readings = readWhich(title, { now: turn.clock(), ...turn.asker }).filter((one) => !isUntitled(one));
  if (readings.length === 0) return null;
  const search = await findMeeting(turn, readings);
  if ('found' in search) {
    const { found } = search;
    const { attendance } = await readMeeting(turn, found, 'welcome');
    const actions = meetingButtons(turn, found.others, 'who attended');
    return attendanceCard({
      words: turn.words,
      title: found.title,
      attendance,
      detail: 'private',
      addresses: turn.place === 'personal',
      actions,
    });
  }
  return search.none === undefined
    ? whichCard(turn, meetingButtons(turn, search.choices, 'who attended'), 'who attended')
    : null;
}

/** "attendance of priya weekly product sync": a title of the asker's own meetings stands at one end. */
async function inTitled(turn: Turn, wanted: Wanted, asked: PersonAsked): Promise<CardMessage | null> {
  if (turn.question.person !== null || wanted.key !== null || asked.isAsker) return null;
  const within = await findTitleWithin(turn, asked.name);
  if (within === null) return null;
  const { others: name, title, search } = within;
  if (!('found' in search))
    return whichCard(turn, meetingButtons(turn, search.choices, askOf(name, null)), 'attendance of');
  const { found } = search;
  // One word of a title may be a part of the name as well: then somebody in that report has to be called the other part.
  const isSure = /\s/u.test(title) || isSameTitle(found.title, title);
  const named = { ...wanted, name };
  if (!isSure && peopleMeant((await readMeeting(turn, found, 'welcome')).attendance.people, named).length === 0)
    return null;
  return showOne({ ...turn, question: { ...turn.question, rest: name } }, found, named, {
    ...asked,
    name,
    isOnlyName: false,
  });
}
