import { lateCard } from '../cards/punctualityCard.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutPunctuality } from './parts/punctuality.js';
import type { Command } from './parts/turn.js';

export const whoWasLate: Command = {
  name: 'who was late',
  label: 'command.whoWasLate',
  phrases: phrasesFor('who was late'),
  takes: 'which',
  aboutOneMeeting: true,
  help: 'help.whoWasLate',
  askerOnly: true,
  inPlace: 'anywhere',
  run: (turn) => aboutPunctuality(turn, lateCard),
};
