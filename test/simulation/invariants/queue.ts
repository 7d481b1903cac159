import { day, minute } from '../../../src/platform/time/clock.js';
import { stormEnds, weekEnds } from '../storm.js';
import type { After, Broken } from './after.js';

/** After a quiet day no job is leased or due, and none waits for a day that nobody means. */
export function queueIsQuiet({ rows, week }: After): Broken[] {
  return rows.flatMap((row): Broken[] => {
    const chat = week.meetings.find(({ conversationId }) => row.id.includes(conversationId));
    const at = { about: chat?.subject ?? null, from: stormEnds - 4 * day, until: weekEnds };
    const name = `the job ${row.id.slice(0, row.id.indexOf('/'))} of ${at.about}`;
    if (row.state === 'leased') return [{ what: `${name} is leased`, ...at }];
    if (row.state === 'dead') return [{ what: `${name} is dead: ${row.reason}`, ...at }];
    if (row.state !== 'scheduled') return [];
    if (row.dueAt < weekEnds - 10 * minute) return [{ what: `${name} is due and not done`, ...at }];
    const forEver = row.id.startsWith('summary/') && row.dueAt > weekEnds + day;
    return forEver ? [{ what: `${name} waits for ever`, ...at }] : [];
  });
}
