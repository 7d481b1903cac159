import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { sayNotes } from '../../src/cards/text/meetingText.js';
import { wordsFor } from '../../src/words/index.js';
import { row, session } from '../attendance/builders.js';

const cut = (people: number) =>
  summarize([
    {
      ...session(
        's',
        ['09:00', '10:00'],
        Array.from({ length: people }, (_, i) => row(`p${i}`)),
      ),
      complete: false,
    },
  ]);

describe('the card of a report that was cut', () => {
  it.each([
    ['en', 'the first 1,200 people are shown'],
    ['de', 'die ersten 1.200 Personen sind gezeigt'],
    ['es', 'las primeras 1200 personas'],
    ['fr', 'les 1 200 premières personnes'],
    ['ja', '最初の 1,200 人'],
  ])('says in %s how many are shown, and that there are more', (locale, said) => {
    const notes = sayNotes(wordsFor(locale), cut(1200)).join('\n');
    expect(notes.replace(/[\u00a0\u202f]/g, ' ')).toContain(said);
  });

  it('says so when nobody could be read', () => {
    expect(sayNotes(wordsFor('en'), cut(0)).join('\n')).toContain('nobody in it could be read');
  });

  it('is not said of a report that is whole', () => {
    const whole = summarize([session('s', ['09:00', '10:00'], [row('a')])]);
    expect(sayNotes(wordsFor('en'), whole).join('\n')).not.toContain('too large');
  });
});
