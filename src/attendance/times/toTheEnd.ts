import type { Span } from '../intervals.js';
import type { Person } from '../person.js';
import { missedMinutes } from './punctuality.js';

/** Whether somebody stayed to the end of what presence is measured against; null where the report does not tell. */
export function stayedToTheEnd(
  core: readonly Span[],
  graceMinutes: number,
): (person: Pick<Person, 'lastLeave'>) => boolean | null {
  const closing = core.at(-1)?.to;
  return ({ lastLeave }) =>
    closing === undefined || lastLeave === null
      ? null
      : missedMinutes({ from: lastLeave, to: closing }) <= graceMinutes;
}
