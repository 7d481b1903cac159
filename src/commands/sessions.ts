import { mergePeople } from '../attendance/people.js';
import { sessionsCard } from '../cards/sessionsCard.js';
import { readMeeting } from '../meetings/meetingFound.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { meetingButtons } from './parts/meetingButton.js';
import type { Command } from './parts/turn.js';

export const sessions: Command = {
  name: 'sessions',
  label: 'command.sessions',
  phrases: phrasesFor('sessions'),
  takes: 'which',
  menu: 'shared',
  aboutOneMeeting: true,
  help: 'help.sessions',
  inPlace: 'anywhere',
  run: (turn) =>
    aboutMeeting(turn, {
      async show(own, found) {
        const read = await readMeeting(own, found, 'welcome');
        return sessionsCard({
          words: own.words,
          title: found.title,
          attendance: read.attendance,
          maybeOutdated: read.maybeOutdated,
          timeZone: own.asker.timeZone,
          sessions: read.sessions.map((one) => ({ start: one.start, end: one.end, people: mergePeople([one]).length })),
          actions: meetingButtons(own, found.others),
        });
      },
    }),
};
