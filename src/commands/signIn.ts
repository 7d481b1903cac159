import type { Command } from './command.js';
import { phrases } from './phrases.js';

export const signIn: Command = {
  name: 'sign in',
  phrases: phrases['sign in'],
  takes: 'nothing',
  help: 'help.signIn',
  run: (turn) => turn.signIn(),
};
