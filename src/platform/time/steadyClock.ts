import type { Clock } from './clock.js';

/** A clock that never goes back: when the one under it is set back, it stands still for that moment and goes on. */
export function steady(clock: Clock): Clock {
  let offset = 0;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock() + offset;
    if (now < last) offset += last - now;
    else last = now;
    return last;
  };
}
