import { inSteps, type Steps } from '../platform/time/giveWay.js';
import type { Participant } from './person.js';

/** Marks, in place, everybody whose name or whose account's address somebody else in the report has, too. */
export function* markingNamesakes(people: readonly Participant[]): Steps<void> {
  const names = new Map<string, Participant>();
  const addresses = new Map<string, Participant>();
  yield* inSteps(people, (person) => {
    const name = person.displayName?.toLowerCase();
    const address = person.addresses[0];
    const namesake = name === undefined ? undefined : firstWith(names, name, person);
    if (namesake) namesake.sharesName = person.sharesName = true;
    const twin = address === undefined ? undefined : firstWith(addresses, address, person);
    if (twin) twin.sharesAddress = person.sharesAddress = true;
  });
}

/** The first person with this key, where that is somebody else. */
function firstWith(known: Map<string, Participant>, key: string, person: Participant): Participant | undefined {
  const first = known.get(key);
  if (first === undefined) known.set(key, person);
  return first;
}
