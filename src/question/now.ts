import type { CommandName } from './commandName.js';

const ofNow: readonly CommandName[] = ['who is here', 'how many are here', 'who are we waiting for'];

/** True for a question about the meeting while it runs, which no report answers. */
export const isAboutNow = (command: CommandName): boolean => ofNow.includes(command);
