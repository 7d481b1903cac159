import { describe, expect, it } from 'vitest';
import { sayPeople } from '../../src/cards/text/peopleText.js';
import { bounds, type Condition, type People } from '../../src/question/people.js';
import { languages, wordsFor } from '../../src/words/index.js';

const guest: People = { is: 'guest' };
const phone: People = { is: 'phone' };
const late: People = { is: 'late', over: null };
const early: People = { is: 'leftEarly', over: null };

describe('whom a question is about', () => {
  it.each<[string, People]>([
    ['(guest or by phone) and left early', { all: [{ any: [guest, phone] }, early] }],
    ['by phone or (guest and left early)', { any: [phone, { all: [guest, early] }] }],
    ['not (late and left early)', { not: { all: [late, early] } }],
    ['not late and left early', { all: [{ not: late }, early] }],
    ['accepted or declined', { any: [response('accepted'), response('declined')] }],
    ['late or absent', { any: [late, { is: 'absent' }] }],
    ['at least 10 minutes late', { is: 'late', over: 10, bound: 'atLeast' }],
    ['left less than 10 minutes early', { is: 'leftEarly', over: 10, bound: 'lessThan' }],
    ['in the meeting for at most 10 min', { is: 'time', bound: 'atMost', amount: { minutes: 10 } }],
    ['in the meeting for more than 50% of it', { is: 'time', bound: 'moreThan', amount: { percent: 50 } }],
  ])('is said so that it can be told from all else: %j', (said, people) => {
    expect(sayPeople(wordsFor('en'), people)).toBe(said);
  });

  it.each(Object.keys(languages))('has another sentence for each bound in %s', (locale) => {
    const words = wordsFor(locale);
    const conditions = bounds.flatMap((bound): Condition[] => [
      { is: 'time', bound, amount: { minutes: 10 } },
      { is: 'time', bound, amount: { percent: 10 } },
      { is: 'late', over: 10, ...(bound === 'moreThan' ? {} : { bound }) },
      { is: 'leftEarly', over: 10, ...(bound === 'moreThan' ? {} : { bound }) },
    ]);
    expect(new Set(conditions.map((one) => sayPeople(words, one))).size).toBe(16);
  });
});

function response(said: 'accepted' | 'declined'): People {
  return { is: 'response', response: said };
}
