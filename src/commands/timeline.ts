import { timelineCard } from '../cards/pictured/timelineCard.js';
import { readMeeting } from '../meetings/meetingFound.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { answerButtons } from './parts/answerButtons.js';
import type { Command } from './parts/turn.js';

export const timeline: Command = {
  name: 'timeline',
  label: 'command.timeline',
  phrases: phrasesFor('timeline'),
  takes: 'which',
  menu: 'shared',
  aboutOneMeeting: true,
  help: 'help.timeline',
  askerOnly: true,
  inPlace: 'anywhere',
  run: (turn) =>
    aboutMeeting(turn, {
      async show(own, found, detail) {
        const { attendance, sessions, maybeOutdated } = await readMeeting(own, found, 'welcome');
        return timelineCard({
          words: own.words,
          title: found.title,
          attendance,
          maybeOutdated,
          timeZone: own.asker.timeZone,
          ...(await answerButtons(own, found, { detail, sessions })),
        });
      },
    }),
};
