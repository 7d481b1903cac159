import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { personRow } from '../../src/cards/personRow.js';
import { languages, wordsFor } from '../../src/words/index.js';
import { at, row, session, stay } from '../attendance/builders.js';

const style = {
  detail: 'private',
  clock: null,
  pills: true,
  addresses: false,
  shares: false,
  stays: false,
  taps: false,
} as const;
const rowOf = (language: string, displayName: string) => {
  const all = [
    row('host', { displayName: 'Host', intervals: [stay('09:00', '10:00')] }),
    row('early', { displayName, intervals: [stay('09:00', '09:47')] }),
  ];
  const schedule = { start: at('09:00'), end: at('10:00') };
  const attendance = summarize([session('s', ['09:00', '10:00'], all)], { schedule });
  const person = attendance.people.find(({ key }) => key.includes('early'));
  if (person === undefined) throw new Error('nobody left early');
  return personRow(wordsFor(language), person, attendance, style);
};

describe('the pill of who left early', () => {
  it.each(Object.keys(languages))(
    'says in full that they left, below the name where there is no room beside it, in %s',
    (language) => {
      const say = wordsFor(language);
      const whole = say.say('tag.leftEarly', { time: '⟨t⟩' }).split('⟨t⟩');
      const inFull = (pill: string) => whole.every((part) => pill.includes(part));
      const long = rowOf(language, 'Maximiliane-Theodora Untersteggenberger');
      expect(long.pill).toBe('');
      expect(inFull(long.pillBelow), long.pillBelow).toBe(true);
      const short = rowOf(language, 'Bo Li');
      expect(inFull(`${short.pill}${short.pillBelow}`), short.pill).toBe(true);
    },
  );
});
