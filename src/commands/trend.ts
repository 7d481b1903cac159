import { trendOf } from '../attendance/series.js';
import { trendCard } from '../cards/pictured/trendCard.js';
import { AppError } from '../errors/appError.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { seriesAsked } from '../understanding/seriesAsked.js';
import { readWhich } from '../understanding/which.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { answerButtons } from './parts/answerButtons.js';
import { summarizeDate } from './parts/summarizeDate.js';
import type { Command } from './parts/turn.js';

const usualDates = 8;

export const trend: Command = {
  name: 'trend',
  label: 'command.trend',
  phrases: phrasesFor('trend'),
  takes: 'which',
  aboutOneMeeting: true,
  saysMore: true,
  help: 'help.trend',
  askerOnly: true,
  inPlace: 'anywhere',
  run(turn) {
    const reader = { now: turn.clock(), ...turn.asker };
    const { which, last } = seriesAsked(turn.question.rest, reader);
    if (last === 0) throw new AppError('how-many');
    return aboutMeeting(turn, {
      ofSeries: true,
      readings: which === null ? [] : readWhich(which, reader),
      async show(own, found, detail) {
        const { dates, withoutReport } = await found.dates(last ?? usualDates);
        return trendCard({
          words: own.words,
          title: found.title,
          timeZone: own.asker.timeZone,
          withoutReport,
          trend: trendOf(await Promise.all(dates.map((date) => summarizeDate(own, date)))),
          ...(await answerButtons(own, found, { detail, sessions: [] })),
        });
      },
    });
  },
};
