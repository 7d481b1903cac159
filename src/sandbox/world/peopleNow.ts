import { colleague, currentUser } from '../company/company.js';
import { kestrelGuest } from '../company/guests.js';

/**
 * What Teams says of somebody in a meeting that runs: `null` and `missing` are answers without a yes or no (botbuilder-dotnet
 * #4868), `unknown` is a 404.
 */
export type Shown = 'in' | 'out' | 'null' | 'missing' | 'unknown';

/** The people of a meeting that runs, by directory id. Who is not among them is not in it. */
export type PeopleNow = Map<string, Shown>;

/** Most of the weekly meeting have come; of one Teams does not say. */
export const weeklyPeople = (): PeopleNow =>
  new Map<string, Shown>([
    [currentUser.oid, 'in'],
    ...[1, 2, 4, 6].map((index) => [colleague(index).oid, 'in'] as const),
    [kestrelGuest.oid, 'in'],
    [colleague(5).oid, 'null'],
  ]);
