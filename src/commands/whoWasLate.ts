import { lateCard } from '../cards/punctualityCard.js';
import type { Command } from './command.js';
import { phrasesFor } from './phrases/index.js';
import { aboutPunctuality } from './punctuality.js';

export const whoWasLate: Command = {
  name: 'who was late',
  label: 'command.whoWasLate',
  phrases: phrasesFor('who was late'),
  takes: 'which',
  help: 'help.whoWasLate',
  askerOnly: true,
  inPlace: 'anywhere',
  run: (turn) => aboutPunctuality(turn, lateCard),
};
