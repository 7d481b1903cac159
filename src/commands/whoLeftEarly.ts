import { leftEarlyCard } from '../cards/punctualityCard.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutPunctuality } from './parts/punctuality.js';
import type { Command } from './parts/turn.js';

export const whoLeftEarly: Command = {
  name: 'who left early',
  label: 'command.whoLeftEarly',
  phrases: phrasesFor('who left early'),
  takes: 'which',
  aboutOneMeeting: true,
  help: 'help.whoLeftEarly',
  askerOnly: true,
  inPlace: 'anywhere',
  run: (turn) => aboutPunctuality(turn, leftEarlyCard),
};
