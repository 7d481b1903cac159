import { meetingsCard } from '../cards/meetingsCard.js';
import { AppError } from '../errors/appError.js';
import { calendarMeetings, choiceOf } from '../meetings/calendarMeetings.js';
import { numberedMeetings } from '../meetings/recentMeeting.js';
import { isUntitled } from '../question/which.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { readWhich } from '../understanding/which.js';
import { meetingButtons } from './parts/meetingButton.js';
import type { Command, Turn } from './parts/turn.js';

const meetingsShown = 12;
const buttonsShown = 4;

export const meetings: Command = {
  name: 'meetings',
  label: 'command.meetings',
  phrases: phrasesFor('meetings'),
  takes: 'which',
  menu: 'personal',
  help: 'help.meetings',
  run: (turn) => turn.inPrivate(list, { told: 'movedToPrivate.own' }),
};

/** The asker's meetings that have ended, of the last weeks or the days named. */
async function list(turn: Turn): Promise<void> {
  const { question, words, reply, clock, asker } = turn;
  const readings = question.rest === null ? [] : readWhich(question.rest, { now: clock(), ...asker });
  const [untitled] = readings.filter(isUntitled);
  const days = untitled?.kind === 'date' ? untitled.date.day : null;
  if (untitled?.kind === 'last' && untitled.last === 0) throw new AppError('how-many');
  const shown = untitled?.kind === 'last' ? untitled.last : meetingsShown;
  const found = numberedMeetings(await calendarMeetings(turn, days), clock()).slice(0, shown);
  await reply(
    meetingsCard({
      words,
      meetings: found.map(({ subject, start }) => ({ title: subject, start })),
      // Numbers count from today; of other days they would mean something else.
      numbered: days === null,
      timeZone: asker.timeZone,
      // The first moment after would be the next day.
      days: days === null ? null : { from: days.from, to: days.to - 1 },
      actions: meetingButtons(
        turn,
        found.slice(0, buttonsShown).map((event) => choiceOf(turn, event)),
      ),
    }),
  );
}
