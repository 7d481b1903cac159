import { attendanceCard } from '../cards/attendanceCard.js';
import { aboutMeeting } from './aboutMeeting.js';
import type { Command } from './command.js';
import { meetingButtons } from './meetingButton.js';
import { readMeeting } from './meetingFound.js';
import { phrasesFor } from './phrases/index.js';

export const whoAttended: Command = {
  name: 'who attended',
  label: 'command.whoAttended',
  phrases: phrasesFor('who attended'),
  takes: 'which',
  help: 'help.whoAttended',
  run: (turn) =>
    aboutMeeting(turn, {
      audience: 'chat',
      async show(own, found, detail) {
        const { attendance, maybeOutdated } = await readMeeting(
          own,
          found,
          detail === 'private' ? 'welcome' : 'unused',
        );
        const actions = meetingButtons(own, found.others);
        return attendanceCard({ words: own.words, title: found.title, attendance, detail, maybeOutdated, actions });
      },
    }),
};
