import { absenceFrom } from '../attendance/absence.js';
import { absenceCard } from '../cards/absenceCard.js';
import { aboutMeeting } from './aboutMeeting.js';
import type { Command } from './command.js';
import { meetingButtons } from './meetingButton.js';
import { readMeeting } from './meetingFound.js';
import { phrasesFor } from './phrases/index.js';

export const whoWasAbsent: Command = {
  name: 'who was absent',
  label: 'command.whoWasAbsent',
  phrases: phrasesFor('who was absent'),
  takes: 'which',
  help: 'help.whoWasAbsent',
  run: (turn) =>
    aboutMeeting(turn, {
      audience: 'asker',
      async show(own, found) {
        const { attendance } = await readMeeting(own, found, 'needed');
        const { invitation, members } = await found.invited();
        const report = { people: attendance.people, complete: !attendance.incomplete };
        const absence = absenceFrom(invitation, report, members);
        const { words } = own;
        const actions = meetingButtons(own, found.others);
        return absenceCard({ words, title: found.title, attendance, absence, membersKnown: members !== null, actions });
      },
    }),
};
