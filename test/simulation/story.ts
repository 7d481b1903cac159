import { hour } from '../../src/platform/time/clock.js';
import type { Broken } from './invariants/after.js';
import type { Ledger } from './ledger.js';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export const clockOf = (at: number): string => {
  const moment = new Date(at);
  return `${days[moment.getUTCDay()]} ${moment.toISOString().slice(11, 19)}`;
};

/** What happened to it and around it, one line each. */
export function tellStory(seed: number, { what, about, from, until }: Broken, { lines, logged }: Ledger): string {
  const told = [
    ...lines
      .filter((line) => about === null || line.about.length === 0 || line.about.includes(about))
      .map(({ at, text, about: whose }) => ({ at, text: whose.length === 0 ? `~ ${text}` : text })),
    ...logged.map(({ at, level, message, fields }) => ({ at, text: `  ${level} ${message} ${fields}` })),
  ]
    .filter(({ at }) => at >= from - hour && at <= until)
    .sort((a, b) => a.at - b.at);
  return [`SIM_SEED=${seed}: ${what}`, ...told.map(({ at, text }) => `${clockOf(at)} ${text}`)].join('\n');
}
