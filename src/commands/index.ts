import type { Command } from './command.js';
import { help } from './help.js';
import { signIn } from './signIn.js';
import { signOut } from './signOut.js';
import { whoAttended } from './whoAttended.js';

/** The one list of what people can ask; help is made from it. */
export const commands: readonly Command[] = [whoAttended, signIn, signOut, help];
