import { rolesCard } from '../cards/rolesCard.js';
import { readMeeting } from '../meetings/meetingFound.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { answerButtons } from './parts/answerButtons.js';
import { aboutChosen } from './parts/chosen.js';
import type { Command } from './parts/turn.js';

export const roles: Command = {
  name: 'roles',
  label: 'command.roles',
  phrases: phrasesFor('roles'),
  takes: 'which',
  menu: 'shared',
  aboutOneMeeting: true,
  help: 'help.roles',
  inPlace: 'anywhere',
  run: (turn) =>
    // Beside the name of each stands the role.
    turn.question.people !== null
      ? aboutChosen(turn, turn.question.people)
      : aboutMeeting(turn, {
          async show(own, found, detail) {
            const { attendance, sessions, maybeOutdated } = await readMeeting(own, found, 'welcome');
            const buttons = await answerButtons(own, found, { detail, sessions });
            const shown = detail === 'counts' ? 'counts' : 'people';
            return rolesCard({
              words: own.words,
              title: found.title,
              attendance,
              detail: shown,
              maybeOutdated,
              ...buttons,
            });
          },
        }),
};
