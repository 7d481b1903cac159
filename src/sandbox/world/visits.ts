import { minute } from '../../platform/time/clock.js';
import { type Colleague, colleague, colleagues } from '../company/company.js';
import { kestrelGuest } from '../company/guests.js';
import type { SandboxMeeting } from '../company/meeting.js';
import { type RecordBody, recordsOf, type Stay } from '../company/records.js';
import type { PeopleNow } from './peopleNow.js';
import type { World } from './world.js';

/** When somebody was in a meeting that runs. Milliseconds UTC; null while they are in it. */
interface Visit {
  from: number;
  to: number | null;
}

/** By directory id, so that the report says of people what the meeting showed of them while it ran. */
export type Visits = Map<string, Visit[]>;

/** In minutes after the start. Jonas Weber is late, and Lucía Ferrer, of whom Teams does not say it, was away for a while. */
const came: readonly [person: Colleague, ...stays: [join: number, leave?: number][]][] = [
  [colleague(0), [-2]],
  [colleague(1), [0.3]],
  [colleague(2), [7.5]],
  [colleague(4), [1]],
  [colleague(5), [-0.8, 24], [31.2]],
  [colleague(6), [2.2]],
  [kestrelGuest, [3.1]],
];
const usualJoin = 1.5;

/** When those who are in the meeting now have come, and those of whom Teams does not say it. */
export function visitsUntilNow(people: PeopleNow, start: number): Visits {
  const known = new Map(came.map(([{ oid }, ...stays]) => [oid, stays]));
  const there = [...people].filter(([, shown]) => shown !== 'out');
  return new Map(
    there.map(([oid]) => {
      const stays = known.get(oid) ?? [[usualJoin] as const];
      return [
        oid,
        stays.map(([join, leave]) => ({
          from: start + join * minute,
          to: leave === undefined ? null : start + leave * minute,
        })),
      ];
    }),
  );
}

export function comes(visits: Visits, oid: string, at: number): void {
  visits.set(oid, [...(visits.get(oid) ?? []), { from: at, to: null }]);
}

export function leaves(visits: Visits, oid: string, at: number): void {
  visits.set(
    oid,
    (visits.get(oid) ?? []).map(({ from, to }) => ({ from, to: to ?? at })),
  );
}

/** In the meeting, but not in its chat: Teams says of neither whether they are in it. One of them leaves early. */
const outsiders = (by: ReturnType<typeof recordsOf>, length: number): RecordBody[] => [
  by.colleague(colleague(11), 'Attendee', [3.1, 35.6]),
  by.caller('+4930901820123', [4.4, length - 0.5]),
];

/** The records of a report of all who were in a meeting that ends now. Who is in it leaves a moment before the end. */
export function recordsOfVisits(
  { guests }: World,
  { organizer, conversationId }: SandboxMeeting,
  { start, end, visits }: { start: number; end: number; visits: Visits },
): RecordBody[] {
  const by = recordsOf(start);
  const length = (end - start) / minute;
  const people = [...colleagues, ...(guests.get(conversationId) ?? [])];
  const records = people.flatMap((person, i) => {
    const last = length - (i % 4) / 10;
    const stays = (visits.get(person.oid) ?? []).flatMap(({ from, to }): Stay[] => {
      const join = (from - start) / minute;
      const leave = to === null ? Math.max(join, last) : (to - start) / minute;
      // Teams writes whole seconds: who came and went within one was not there.
      return leave - join < 1 / 60 ? [] : [[join, leave]];
    });
    const role = person === organizer ? 'Organizer' : i > 0 && i < 4 ? 'Presenter' : 'Attendee';
    return stays.length === 0 ? [] : [by.colleague(person, role, ...stays)];
  });
  return [...records, ...outsiders(by, length)];
}
