import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createObservations } from '../../src/check/observations.js';

const kinds = ['event', 'silentChat', 'signInFailure', 'targeted', 'meeting', 'participant', 'conversation'] as const;

describe('what is noted of Microsoft’s services', () => {
  it('is counted by tenant, whatever the case of its id', () => {
    const observed = createObservations({ clock: () => 7 });
    observed.saw('Tenant-A', 'event', 'start');
    observed.saw('tenant-a', 'event', 'start');
    observed.saw('tenant-b', 'event', 'end');
    expect([...observed.of('TENANT-A')('event')]).toEqual([['start', 2]]);
    expect([...observed.of('tenant-b')('event')]).toEqual([['end', 1]]);
    expect(observed.of('tenant-c')('event').size).toBe(0);
    expect(observed.since).toBe(7);
  });

  it('is nothing where nobody says which tenant it is of', () => {
    const observed = createObservations({ clock: () => 0 });
    observed.saw(null, 'event', 'start');
    observed.saw('', 'event', 'start');
    expect(observed.of('')('event').size).toBe(0);
  });

  it('takes statuses as numbers, words that it knows in any case, and of everything else only that it came', () => {
    const observed = createObservations({ clock: () => 0 });
    for (const what of ['ChannelScheduled', 403, 'Budget review', 70_000, Number.NaN, null, '  '])
      observed.saw('a', 'meeting', what);
    expect([...observed.of('a')('meeting')]).toEqual([
      ['channelscheduled', 1],
      ['403', 1],
      ['other', 3],
      ['untold', 2],
    ]);
  });

  it('holds no text that came from outside, and stays small, whatever comes', () => {
    const what = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), what), { maxLength: 200 }), (all) => {
        const observed = createObservations({ clock: () => 0 });
        for (const [kind, one] of all) observed.saw('a', kind, one);
        for (const kind of kinds) {
          const words = [...observed.of('a')(kind).keys()];
          expect(words.length).toBeLessThanOrEqual(20);
          for (const word of words) expect(word).toMatch(/^(?:[1-5]\d\d|[a-z]{3,20})$/);
        }
      }),
    );
  });

  it('counts no further than 999, and forgets the tenant it has longest not seen', () => {
    const observed = createObservations({ clock: () => 0 });
    for (let i = 0; i < 1500; i += 1) observed.saw('busy', 'event', 'start');
    expect(observed.of('busy')('event').get('start')).toBe(999);
    for (let i = 0; i < 600; i += 1) observed.saw(`tenant ${i}`, 'event', 'start');
    expect(observed.of('busy')('event').size).toBe(0);
    expect(observed.of('tenant 599')('event').size).toBe(1);
  });
});
