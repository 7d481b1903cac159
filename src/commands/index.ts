import type { Command } from './command.js';
import { help } from './help.js';
import { signIn } from './signIn.js';
import { signOut } from './signOut.js';
import { webinars } from './webinars.js';
import { whoAttended } from './whoAttended.js';

/** The one list of what people can ask; help is made from it. */
export const commands: readonly Command[] = [whoAttended, webinars, signIn, signOut, help];
