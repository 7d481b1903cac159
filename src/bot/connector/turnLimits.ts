import { minute, second } from '../../platform/time/clock.js';

/** Teams gives up on a turn after 10 to 15 s (learn: long-operations guidance). After this long it is said that the answer follows. */
export const patience = 8 * second;

/** After this long the request of a turn is answered, whatever still hangs; what it does goes on. */
export const turnLimit = 9 * second;

/** How often "still fetching" says how far it is, where that has changed. */
export const progressEvery = 15 * second;

/** An answer that is not there by then never comes: its place is taken by the reason. Within ten minutes, sending included. */
export const answerLimit = 5 * minute;
