import type { Incoming, Reply } from '../world/route.js';

/** Checks the bot's token before anything is answered. */
export type Guarded = (handler: (request: Incoming) => Promise<Reply>) => (request: Incoming) => Promise<Reply>;
