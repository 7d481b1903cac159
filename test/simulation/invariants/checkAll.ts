import type { After, Broken } from './after.js';
import { questionsAreAnswered, todayIsToday } from './answers.js';
import { doublesAreCounted } from './doubles.js';
import { leasesAreKept } from './leases.js';
import { limitsAreKept } from './limits.js';
import { nothingElsewhere } from './places.js';
import { queueIsQuiet } from './queue.js';
import { eachIsTold } from './told.js';

const invariants = [
  eachIsTold,
  doublesAreCounted,
  nothingElsewhere,
  leasesAreKept,
  queueIsQuiet,
  limitsAreKept,
  questionsAreAnswered,
  todayIsToday,
];

/** Whatever the week did, this holds when it is over. */
export const checkAll = (after: After): Broken[] => invariants.flatMap((invariant) => invariant(after));
