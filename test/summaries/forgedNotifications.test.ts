import { describe, expect, it } from 'vitest';
import { subscribed, tell } from '../helpers/notified.js';

describe('forged notifications', () => {
  /** Of the right form, and nobody’s. */
  const guess = (i: number) => `${String(i).padStart(22, 'A')}.${'A'.repeat(43)}`;
  const counting = async () => {
    const { door, entry } = await subscribed();
    const looks: string[] = [];
    const { get } = door.store;
    door.store.get = (key) => {
      looks.push(key);
      return get(key);
    };
    return { door, entry, looks };
  };

  it('cost no look into the storage while their form is not right', async () => {
    const { door, entry, looks } = await counting();
    const odd = [
      'x',
      'A'.repeat(66),
      `${'A'.repeat(22)}.${'A'.repeat(42)}`,
      `../${'A'.repeat(19)}.${'A'.repeat(43)}`,
      7,
    ];
    await tell(door, ...odd.map((clientState) => entry({ clientState })));
    expect([looks, door.refused.get('no-client-state')]).toEqual([[], odd.length]);
  });

  it('cost one look for each handle in a body, and after ten that lead nowhere hardly any more', async () => {
    const { door, entry, looks } = await counting();
    await tell(door, ...Array.from({ length: 100 }, () => entry({ clientState: guess(1) })));
    expect(looks).toHaveLength(1);
    await tell(door, ...Array.from({ length: 100 }, (_, i) => entry({ clientState: guess(i) })));
    expect(looks.length).toBeLessThan(20);
    const { unknown = 0, 'not-looked-up': notLookedUp = 0 } = Object.fromEntries(door.refused);
    expect(unknown + notLookedUp).toBe(200);
  });

  it('do not keep a true one out of the same body while they are not many', async () => {
    const { door, entry } = await subscribed();
    await tell(door, ...Array.from({ length: 9 }, (_, i) => entry({ clientState: guess(i) })), entry());
    expect(door.reports).toHaveLength(1);
  });

  it('are one line of the log, however many bodies of them come', async () => {
    const { door, entry } = await subscribed();
    const before = door.logged.length;
    for (let i = 0; i < 50; i += 1) await tell(door, entry({ clientState: guess(i) }));
    expect(door.logged.slice(before)).toHaveLength(1);
    expect(door.refused.get('unknown')).toBe(50);
  });
});
