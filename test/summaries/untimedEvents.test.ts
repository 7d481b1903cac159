import { describe, expect, it } from 'vitest';
import type { VirtualEvent } from '../../src/graph/virtualEvents.js';
import { day, minute } from '../../src/platform/time/clock.js';
import { untimedLook } from '../../src/summaries/occurrences/untimedEvents.js';

const event = (eventId: string, start: number | null, end: number | null): VirtualEvent => ({
  kind: 'webinar',
  eventId,
  title: null,
  start,
  end,
});
const begin = Date.UTC(2026, 10, 23, 9, 7);

describe('an event that tells no times', () => {
  it('is looked at a dozen times a day, not at every scan, and each moment falls into one look', () => {
    const looks = [];
    for (let now = begin; now < begin + day; now += 15 * minute) {
      const look = untimedLook([event('a', null, null)], { from: now - 15 * minute, now });
      if (look) looks.push(look);
    }
    expect(looks).toHaveLength(12);
    for (const [i, { from }] of looks.entries()) if (i > 0) expect(from).toBe(looks[i - 1]?.now);
  });

  it('is one of twenty at most, and those with times are looked at by them', () => {
    const events = [event('timed', begin, begin), ...Array.from({ length: 50 }, (_, i) => event(`e${i}`, null, begin))];
    const look = untimedLook(events, { from: begin - day, now: begin });
    expect(look?.events).toHaveLength(20);
    expect(look?.events.map(({ eventId }) => eventId)).not.toContain('timed');
    expect(untimedLook([event('timed', begin, begin)], { from: begin - day, now: begin })).toBeNull();
  });
});
