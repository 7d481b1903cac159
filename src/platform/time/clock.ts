/** Milliseconds since 1970, UTC. Passed in everywhere, so that a test decides what time it is. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** For measuring intervals only, because it has no date and nobody can set it. */
export const steadyClock: Clock = () => performance.now();

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
