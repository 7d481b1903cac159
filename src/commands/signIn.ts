import type { Command } from './command.js';

export const signIn: Command = {
  name: 'sign in',
  phrases: ['signin', 'log in', 'login', 'sign-in', 'log on', 'sign on'],
  help: 'help.signIn',
  run: (turn) => turn.signIn(),
};
