import { leftEarlyCard } from '../cards/punctualityCard.js';
import type { Command } from './command.js';
import { phrasesFor } from './phrases/index.js';
import { aboutPunctuality } from './punctuality.js';

export const whoLeftEarly: Command = {
  name: 'who left early',
  label: 'command.whoLeftEarly',
  phrases: phrasesFor('who left early'),
  takes: 'which',
  help: 'help.whoLeftEarly',
  askerOnly: true,
  inPlace: 'anywhere',
  run: (turn) => aboutPunctuality(turn, leftEarlyCard),
};
