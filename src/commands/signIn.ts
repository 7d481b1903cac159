import { phrasesFor } from '../understanding/phrases/index.js';
import type { Command } from './parts/turn.js';

export const signIn: Command = {
  name: 'sign in',
  label: 'command.signIn',
  phrases: phrasesFor('sign in'),
  takes: 'nothing',
  menu: 'nowhere',
  help: 'help.signIn',
  run: (turn) => turn.signIn(),
};
