import { describe, expect, it } from 'vitest';
import { type AskData, asksOf, partedAbout, readButton, readShareAsked } from '../../src/question/button.js';

const data: AskData = {
  ask: 'who attended',
  event: 'AAMkAGI2',
  at: 1_772_614_800_000,
  of: 'anna',
  virtualEvent: { kind: 'webinar', eventId: 'w-1' },
};

describe('a button that leaves its meeting to the card', () => {
  const { about, own } = partedAbout(data);

  it('asks the same as one that carries it, once the card’s hidden input has come back', () => {
    expect(own).toEqual({ ask: 'who attended', here: true });
    expect(readButton({ ...own, about })).toEqual(readButton(data));
    expect(JSON.parse(asksOf({ ...own, about }) ?? '')).toEqual(JSON.parse(asksOf(data) ?? ''));
  });

  it('is none of ours where the input is missing, too long or no list of ids: it would be about another meeting', () => {
    for (const odd of [undefined, '', 'x', '[]x', '{"event":7}', `{"event":"${'x'.repeat(5000)}"}`, 'null', '7'])
      expect(readButton({ ...own, about: odd }), odd?.slice(0, 20)).toBeNull();
  });

  it('takes nothing but the meeting from it', () => {
    const more = { event: 'e', ask: 'forget me', sure: true, filter: 'late' };
    expect(readButton({ ...own, about: JSON.stringify(more) })).toEqual({ ask: 'who attended', event: 'e' });
  });

  it('is as it was without any meeting, and other buttons of the card do not look at the input', () => {
    expect(partedAbout({ ask: 'who attended' })).toEqual({ about: '', own: { ask: 'who attended' } });
    expect(readButton({ ask: 'who attended', event: 'other', about })).toMatchObject({ event: 'other' });
  });
});

describe('a part of the answer that a button shows', () => {
  it('is its own, whatever the inputs of its card say', () => {
    const inputs = { sort: 'join', filter: 'guests', times: 'all' };
    expect(readButton({ ask: 'who attended', shows: { times: 'late' }, ...inputs })).toEqual({
      ask: 'who attended',
      times: 'late',
    });
    expect(readShareAsked({ share: 'x', shows: { filter: 'unknown' }, ...inputs })?.view).toMatchObject({
      filter: 'unknown',
      sort: 'time',
      times: 'all',
    });
  });

  it('has the shape of a part, or the button is none of ours', () => {
    expect(readButton({ ask: 'who attended', shows: { sort: 'odd' } })).toBeNull();
    expect(readButton({ ask: 'who attended', shows: 'late' })).toBeNull();
  });
});
