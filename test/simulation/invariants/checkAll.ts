import type { After, Broken } from './after.js';
import { questionsAreAnswered, todayIsToday } from './answers.js';
import { nobodyIsToBlame } from './blame.js';
import { doublesAreCounted } from './doubles.js';
import { limitsAreKept } from './limits.js';
import { nothingElsewhere } from './places.js';
import { queueIsQuiet } from './queue.js';
import { signedOutIsOut } from './signedOut.js';
import { eachIsTold } from './told.js';

const invariants = [
  eachIsTold,
  signedOutIsOut,
  doublesAreCounted,
  nothingElsewhere,
  nobodyIsToBlame,
  queueIsQuiet,
  limitsAreKept,
  questionsAreAnswered,
  todayIsToday,
];

/** Whatever the week did, this holds when it is over. */
export const checkAll = (after: After): Broken[] => invariants.flatMap((invariant) => invariant(after));
