import { describe, expect, it } from 'vitest';
import { absenceCases } from './absenceCases.js';
import { personCases } from './personCases.js';
import { timeCases } from './timeCases.js';

/*
 * The traps of other products that concern what attendance means are marked in the rules: 1, 2, 5, 9, 10, 15. The others
 * live where they happen: asking too soon and taking that for the answer (3) test/bot/rightOccurrence, records beyond page one (4) test/graph/paging and
 * test/bot/whoAttended, the text of durations (6) test/words/times, cards over the limit (7) test/cards/attendanceCardSize,
 * one participant per report and the wrong field for addresses (8) test/graph/attendanceRecord, callers' numbers (11)
 * test/cards/attendanceCardNames, endless 429 (12) test/graph/clientRetries, which occurrence (13) and a channel's other
 * meetings (14) test/attendance/occurrence and test/bot/rightOccurrence.
 */
describe('what attendance means, by pencil', () => {
  const all = [...timeCases, ...personCases, ...absenceCases];

  it('is tried in more than forty cases, no rule twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(
      new Set([timeCases, personCases, absenceCases].flatMap((cases, i) => cases.map(([rule]) => `${i} ${rule}`))).size,
    ).toBe(all.length);
  });

  describe('time', () => {
    it.each(timeCases)('%s', (_rule, given, expected) => expect(given()).toEqual(expected));
  });
  describe('people', () => {
    it.each(personCases)('%s', (_rule, given, expected) => expect(given()).toEqual(expected));
  });
  describe('invitations', () => {
    it.each(absenceCases)('%s', (_rule, given, expected) => expect(given()).toEqual(expected));
  });
});
