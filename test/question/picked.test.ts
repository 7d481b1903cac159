import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskData, partedAbout, pickedValue, readButton } from '../../src/question/button.js';

const event = 'AAMkAD0';

describe('a tap on somebody’s row', () => {
  const { about } = partedAbout({ ask: 'who attended', event, at: 5 }, 'attendance of person 2026-10-01');

  it('asks what its card says of taps, about the meeting of the card and the person of the row', () => {
    expect(readButton({ tap: 'k1', about })).toMatchObject({
      ask: 'attendance of person 2026-10-01',
      personKey: 'k1',
      event,
      at: 5,
    });
  });

  it('has nothing to do with how its card is sorted and filtered', () => {
    const read = readButton({ tap: 'k1', about, sort: 'join', filter: 'guests', times: 'late', find: 'Mei' });
    expect([read?.sort, read?.filter, read?.times]).toEqual([undefined, undefined, undefined]);
  });

  it('says on whose behalf it asks where that is said beside it', () => {
    expect(readButton({ tap: 'k1', about, of: 'somebody' })?.of).toBe('somebody');
  });

  it.each([
    ['no meeting', { tap: 'k1' }],
    ['a meeting that is no JSON', { tap: 'k1', about: '{' }],
    ['a card whose rows are not to be tapped', { tap: 'k1', about: partedAbout({ ask: 'x', event }).about }],
    ['a key that is no text', { tap: 7, about }],
    ['a long key', { tap: 'k'.repeat(61), about }],
  ])('asks nothing with %s', (_what, value) => {
    expect(readButton(value)).toBeNull();
  });
});

describe('a meeting that is picked from a list', () => {
  const asked: AskData = { ask: 'timeline', event: 'other' };
  const press = { ask: 'who attended', picks: true as const };

  it('is asked about as a button of its own would', () => {
    expect(readButton({ ...press, other: pickedValue(asked) })).toEqual(readButton(asked));
  });

  it('is asked about on whose behalf the button asks', () => {
    expect(readButton({ ...press, of: 'somebody', other: pickedValue(asked) })?.of).toBe('somebody');
  });

  it('does not take what the card’s other inputs say for its own', () => {
    const read = readButton({ ...press, other: pickedValue(asked), sort: 'name', filter: 'guests', find: 'Mei' });
    expect(read).toEqual(readButton(asked));
  });

  it.each([
    ['nothing was picked', press],
    ['what was picked is no JSON', { ...press, other: 'AAMk' }],
    ['what was picked is a list', { ...press, other: '[]' }],
    ['what was picked picks again', { ...press, other: JSON.stringify({ picks: true, other: '{}' }) }],
    [
      'what was picked is too long',
      { ...press, other: JSON.stringify({ ask: 'who attended', event: 'A'.repeat(5000) }) },
    ],
  ])('is none where %s', (_what, value) => {
    expect(readButton(value)).toBeNull();
  });

  it('is read from any text without a failure', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (other) => {
        readButton({ ...press, other });
        readButton({ tap: 'k1', about: other });
      }),
    );
  });
});
