import { steadyClock } from './clock.js';
import { ownTurn } from './ownTurn.js';

/** Milliseconds of work after which everybody else has their turn. */
const slice = 10;

/** Work that is told in steps, each far shorter than a slice; what it returns is its result. */
export type Steps<T> = Generator<void, T>;

/** Does the work, and lets others have their turn now and then: one large report holds up nobody. */
export async function givingWay<T>(
  steps: Steps<T>,
  { now = steadyClock, pause = ownTurn }: { now?: () => number; pause?: () => Promise<void> } = {},
): Promise<T> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < slice) continue;
    await pause();
    since = now();
  }
}

/** Does the work in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does `each` for every item, with a step after every `every` of them. */
export function* inSteps<T>(items: Iterable<T>, each: (item: T, index: number) => void, every = 500): Steps<void> {
  let done = 0;
  for (const item of items) {
    each(item, done);
    done += 1;
    if (done % every === 0) yield;
  }
}

/** The items in order; a merge sort, since one of 100,000 names in one go takes a quarter of a second. */
export function* sortedInSteps<T>(items: T[], order: (a: T, b: T) => number, part = 1000): Steps<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += part) {
    runs.push(items.slice(at, at + part).sort(order));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2)
      merged.push(yield* mergedInSteps(runs[i] ?? [], runs[i + 1] ?? [], order, part));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedInSteps<T>(left: T[], right: T[], order: (a: T, b: T) => number, every: number): Steps<T[]> {
  const merged: T[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    const [a, b] = [left[l], right[r]];
    if (l >= left.length || a === undefined) return merged.concat(right.slice(r));
    if (r >= right.length || b === undefined) return merged.concat(left.slice(l));
    // Equal ones keep their order, as in every sort of JavaScript's.
    const isLeft = order(a, b) <= 0;
    merged.push(isLeft ? a : b);
    if (isLeft) l += 1;
    else r += 1;
    if (merged.length % every === 0) yield;
  }
}
