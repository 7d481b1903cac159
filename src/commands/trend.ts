import { summarizeGivingWay } from '../attendance/attendance.js';
import { type DatedAttendance, trendOf } from '../attendance/series.js';
import { trendCard } from '../cards/trendCard.js';
import { aboutMeeting } from './aboutMeeting.js';
import { answerButtons } from './answerButtons.js';
import type { Command, Turn } from './command.js';
import { type DatedSessions, measures } from './meetingFound.js';
import { phrasesFor } from './phrases/index.js';
import { seriesAsked } from './seriesAsked.js';
import { readWhich } from './which.js';

const usualDates = 8;

export const trend: Command = {
  name: 'trend',
  label: 'command.trend',
  phrases: phrasesFor('trend'),
  takes: 'which',
  help: 'help.trend',
  askerOnly: true,
  inPlace: 'anywhere',
  run(turn) {
    const reader = { now: turn.clock(), ...turn.asker };
    const { which, last } = seriesAsked(turn.question.rest, reader);
    return aboutMeeting(turn, {
      audience: 'asker',
      readings: which === null ? [] : readWhich(which, reader),
      async show(own, found, detail) {
        const dates = await found.dates(last ?? usualDates);
        return trendCard({
          words: own.words,
          title: found.title,
          trend: trendOf(await Promise.all(dates.map((date) => summarizeDate(own, date)))),
          ...(await answerButtons(own, found, { detail, sessions: [] })),
        });
      },
    });
  },
};

/** One date of a series, measured like a single meeting. */
export const summarizeDate = async (
  turn: Turn,
  { start, schedule, sessions }: DatedSessions,
): Promise<DatedAttendance> => ({
  start,
  attendance: await summarizeGivingWay(sessions, { ...measures(turn), schedule }),
});
