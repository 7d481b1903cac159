import { lateCard } from '../cards/punctualityCard.js';
import type { Command } from './command.js';
import { phrases } from './phrases/index.js';
import { aboutPunctuality } from './punctuality.js';

export const whoWasLate: Command = {
  name: 'who was late',
  label: 'command.whoWasLate',
  phrases: phrases['who was late'],
  takes: 'which',
  help: 'help.whoWasLate',
  run: (turn) => aboutPunctuality(turn, lateCard),
};
