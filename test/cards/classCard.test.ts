import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { absenceFromClass } from '../../src/attendance/expected/channelClass.js';
import { classCard } from '../../src/cards/expected/classCard.js';
import { wordsFor } from '../../src/words/index.js';
import { row, session, stay } from '../attendance/builders.js';

const words = wordsFor('en');
const guid = (n: number) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`;
const members = [1, 2].map((n) => ({
  directoryId: guid(n),
  addresses: [`p${n}@home.example`],
  displayName: `Person ${n}`,
}));
const intervals = [stay('09:00', '10:00')];
const summaryOf = (...others: ReturnType<typeof row>[]) => {
  const rows = [row(guid(1), { intervals, role: 'Organizer', displayName: 'Person 1' }), ...others];
  const attendance = summarize([session('r', ['9:00', '10:00'], rows)]);
  const absence = absenceFromClass(members, { people: attendance.people, complete: true });
  return classCard({ words, title: 'Maths', attendance, absence }).summary;
};

describe('the card of the members of a channel', () => {
  it('says that a member is not in the report only where nobody else in it may be them', () => {
    expect(summaryOf()).toContain('1 of the 2 members of this channel is not in the report');
    const caller = row('+4930', { intervals, kind: 'phone', displayName: null });
    expect(summaryOf(caller)).toContain('1 of the 2 members of this channel was not found in the report');
  });
});
