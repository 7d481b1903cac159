import { summarizeGivingWay } from '../../attendance/attendance.js';
import type { CardMessage } from '../../cards/cardMessage.js';
import { noSuchPersonCard } from '../../cards/personCard.js';
import { keyOf } from '../../cards/personRow.js';
import { personHistoryCard } from '../../cards/pictured/personHistoryCard.js';
import { sayName } from '../../cards/text/personText.js';
import { AppError } from '../../errors/appError.js';
import { findMeeting } from '../../meetings/findMeeting.js';
import { type MeetingFound, measures } from '../../meetings/meetingFound.js';
import type { PersonAsked } from '../../understanding/personAsked.js';
import { answerButtons } from './answerButtons.js';
import { meetingButtons } from './meetingButton.js';
import { peopleInstead, peopleMeant, personButtons, type Wanted } from './peopleMeant.js';
import { askOf, everybodyButton, nameSaid } from './personQuestion.js';
import { summarizeDate } from './summarizeDate.js';
import type { Turn } from './turn.js';

/** Over the newest dates of a series. Where none was named and nobody in it is called that, one more series is looked at. */
export async function showHistory(
  turn: Turn,
  found: MeetingFound,
  wanted: Wanted,
  asked: PersonAsked,
  last: number,
): Promise<CardMessage> {
  const { dates, everybody, card } = await historyIn(turn, found, wanted, last);
  if (card !== null) return card;
  const [newest] = dates;
  if (!newest) throw new AppError('no-report');
  const { event, virtualEvent } = turn.question;
  const isOpen = turn.place === 'personal' && asked.readings.length === 0 && event === null && virtualEvent === null;
  const elsewhere = isOpen ? await inNextSeries(turn, found, wanted, last) : null;
  if (elsewhere !== null) return elsewhere;
  const name = nameSaid(turn, asked);
  const instead = peopleInstead(turn, found, { people: everybody, name, last });
  return noSuchPersonCard({
    words: turn.words,
    title: found.title,
    attendance: newest.attendance,
    name,
    instead: instead.text,
    dates: dates.length,
    tools: [...instead.actions, everybodyButton(turn, found, newest.sessions)],
    actions: isOpen ? meetingButtons(turn, found.others, askOf(asked.name, last)) : [],
  });
}

async function inNextSeries(turn: Turn, found: MeetingFound, wanted: Wanted, last: number) {
  const event = found.others[0]?.which.event ?? null;
  if (event === null) return null;
  try {
    const search = await findMeeting({ ...turn, question: { ...turn.question, event } }, []);
    return 'found' in search ? (await historyIn(turn, search.found, wanted, last)).card : null;
  } catch (error) {
    // It was a second guess: what the first one found is said then.
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The card is null where nobody in the reports of these dates is called that. */
async function historyIn(turn: Turn, found: MeetingFound, wanted: Wanted, last: number) {
  const read = await found.dates(last);
  const dates = await Promise.all(
    read.dates.map(async (date) => ({ ...(await summarizeDate(turn, date)), sessions: date.sessions })),
  );
  // Merged over all dates: somebody may be in one report only.
  const { people: everybody } = await summarizeGivingWay(
    dates.flatMap(({ sessions }) => sessions),
    measures(turn),
  );
  const people = peopleMeant(everybody, wanted);
  const [only] = people;
  if (!only) return { dates, everybody, card: null };
  if (people.length > 1) return { dates, everybody, card: personButtons(turn, found, people, last) };
  const card = personHistoryCard({
    words: turn.words,
    title: found.title,
    name: sayName(turn.words, only),
    timeZone: turn.asker.timeZone,
    ...(await answerButtons(turn, found, { detail: 'private', sessions: [], personKey: keyOf(only) })),
    actions: [],
    dates: dates.map(({ start, attendance }) => ({
      start,
      person: attendance.people.find(({ key }) => key === only.key) ?? null,
      isPlanned: attendance.schedule !== null,
      isIncomplete: attendance.incomplete,
    })),
    withoutReport: read.withoutReport,
  });
  return { dates, everybody, card };
}
