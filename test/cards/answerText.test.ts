import { describe, expect, it } from 'vitest';
import type { InviteeStanding } from '../../src/attendance/absence.js';
import { summarize } from '../../src/attendance/attendance.js';
import { sayAnswer } from '../../src/cards/text/answerText.js';
import { sayCounted } from '../../src/cards/text/sentenceText.js';
import { choosePeople } from '../../src/meetings/people/chosenPeople.js';
import type { People, What } from '../../src/question/people.js';
import { wordsFor } from '../../src/words/index.js';
import { at, row, session, stay } from '../attendance/builders.js';

const late10: People = { is: 'late', over: 10 };
const minutes30: People = { is: 'time', bound: 'atLeast', amount: { minutes: 30 } };
const half: People = { is: 'time', bound: 'lessThan', amount: { percent: 50 } };

const said = (locale: string, people: People, count: number) =>
  sayCounted(wordsFor(locale), people, { count, invited: 6, names: [], isPlanned: true });

describe('how many people something is true of', () => {
  it.each<[People, number, Record<string, string>]>([
    [
      minutes30,
      4,
      {
        en: '4 people stayed at least 30 minutes',
        de: '4 Personen waren mindestens 30 Minuten dabei',
        fr: '4 personnes sont restées au moins 30 minutes',
        es: '4 personas estuvieron al menos 30 minutos',
        ja: '参加時間が30 分以上の人は4人です',
      },
    ],
    [
      late10,
      0,
      {
        en: 'Nobody was more than 10 minutes late',
        de: 'Niemand kam mehr als 10 Minuten zu spät',
        fr: 'Personne n’a eu plus de 10 minutes de retard',
        es: 'Nadie llegó más de 10 minutos tarde',
        ja: '遅刻が10 分超の人はいません',
      },
    ],
    [
      { is: 'absent' },
      2,
      {
        en: '2 of 6 invited are not in the report',
        de: '2 von 6 Eingeladenen sind nicht im Bericht',
        fr: '2 invités sur 6 ne sont pas dans le rapport',
        es: '2 de 6 invitados no están en el informe',
        ja: '招待された6人中2人がレポートにいません',
      },
    ],
    [
      { not: { is: 'late', over: null } },
      1,
      {
        en: '1 person was on time',
        de: '1 Person war pünktlich',
        fr: '1 personne était à l’heure',
        es: '1 persona llegó a tiempo',
        ja: '時間どおりに参加した人は1人です',
      },
    ],
    [
      { not: half },
      3,
      {
        en: '3 people stayed at least 50% of the scheduled time',
        de: '3 Personen waren mindestens 50 % der geplanten Zeit dabei',
        fr: '3 personnes sont restées au moins 50 % du temps prévu',
        es: '3 personas estuvieron al menos el 50 % del tiempo previsto',
        ja: '参加時間が予定時間の50%以上の人は3人です',
      },
    ],
    [
      { all: [{ is: 'guest' }, minutes30] },
      0,
      {
        en: 'No guest stayed at least 30 minutes',
        de: 'Kein Gast war mindestens 30 Minuten dabei',
        fr: 'Aucun invité externe n’est resté au moins 30 minutes',
        es: 'Ningún invitado externo estuvo al menos 30 minutos',
        ja: '参加時間が30 分以上のゲストはいません',
      },
    ],
    [
      { all: [{ not: minutes30 }, { is: 'role', role: 'presenter' }] },
      2,
      {
        en: '2 presenters stayed less than 30 minutes',
        de: '2 Referenten waren weniger als 30 Minuten dabei',
        fr: '2 présentateurs sont restés moins de 30 minutes',
        es: '2 moderadores estuvieron menos de 30 minutos',
        ja: '参加時間が30 分未満の発表者は2人です',
      },
    ],
    [
      { all: [{ is: 'late', over: null }, { is: 'guest' }] },
      1,
      {
        en: '1 guest was late',
        de: '1 Gast kam zu spät',
        fr: '1 invité externe était en retard',
        es: '1 invitado externo llegó tarde',
        ja: '遅刻したゲストは1人です',
      },
    ],
    [
      { all: [{ is: 'absent' }, { is: 'response', response: 'accepted' }] },
      2,
      {
        en: '2 people who accepted are not in the report',
        de: '2 Personen, die zugesagt haben, sind nicht im Bericht',
        fr: '2 personnes ayant accepté ne sont pas dans le rapport',
        es: '2 personas que aceptaron no están en el informe',
        ja: '招待を承諾した人のうち2人がレポートにいません',
      },
    ],
    [
      { all: [{ is: 'late', over: null }, { is: 'phone' }] },
      3,
      {
        en: '3 people: late and by phone',
        de: '3 Personen: zu spät und per Telefon',
        fr: '3 personnes : en retard et par téléphone',
        es: '3 personas: tarde y por teléfono',
        ja: '3 人：遅刻、電話での参加',
      },
    ],
  ])('is said in one line in every language: %j', (people, count, sentences) => {
    for (const [locale, sentence] of Object.entries(sentences)) expect(said(locale, people, count)).toBe(sentence);
  });

  const single: People[] = [
    { is: 'late', over: null },
    late10,
    { is: 'leftEarly', over: null },
    { is: 'leftEarly', over: 5, bound: 'atLeast' },
    { is: 'absent' },
    { is: 'response', response: 'accepted' },
    { is: 'response', response: 'declined' },
    { is: 'response', response: 'tentative' },
    { is: 'response', response: 'none' },
    { is: 'guest' },
    { is: 'phone' },
    { is: 'organisation', name: 'Kestrel' },
    { is: 'role', role: 'presenter' },
    minutes30,
    half,
    { is: 'at', time: '10:30' },
    { is: 'toTheEnd' },
    { is: 'person', name: 'Mei' },
  ];

  it.each(['en', 'de', 'fr', 'es', 'ja'])(
    'has a sentence of its own for every condition and its negation in %s',
    (locale) => {
      for (const count of [0, 1, 2, 1234]) {
        const all = single.flatMap((one) => [said(locale, one, count), said(locale, { not: one }, count)]);
        expect(new Set(all).size).toBe(all.length);
        for (const sentence of all) expect(sentence).not.toMatch(/[{}]|undefined|[:：](?!30)/u);
        expect(single.map((one) => said(locale, { not: { not: one } }, count))).toEqual(
          single.map((one) => said(locale, one, count)),
        );
      }
    },
  );
});

const person = (i: number, displayName: string, intervals: ReturnType<typeof stay>[]) =>
  row(`${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`, { displayName, intervals });
const attendance = summarize(
  [
    session(
      's',
      ['10:00', '11:00'],
      [
        person(1, 'Alex', [stay('10:00', '11:00')]),
        person(2, 'Priya', [stay('10:00', '10:58')]),
        person(3, 'Nora', []),
      ],
    ),
  ],
  { schedule: { start: at('10:00'), end: at('11:00') } },
);
const mei: InviteeStanding = {
  invitee: { address: null, displayName: 'Mei', type: 'required', response: 'accepted' },
  status: 'absent',
  directoryId: null,
  isThere: false,
  people: [],
};

describe('how many of some kind something is true of', () => {
  const whom: People[] = [
    { is: 'guest' },
    ...(['organizer', 'coOrganizer', 'presenter', 'attendee'] as const).map((role): People => ({ is: 'role', role })),
  ];
  const what: People[] = [
    minutes30,
    { is: 'late', over: null },
    { not: { is: 'late', over: null } },
    late10,
    { is: 'leftEarly', over: null },
    { is: 'leftEarly', over: 5, bound: 'atLeast' },
    { is: 'toTheEnd' },
  ];

  it.each(['en', 'de', 'fr', 'es', 'ja'])(
    'is a sentence of its own for every pair, in either order, in %s',
    (locale) => {
      for (const count of [0, 1, 2, 1234]) {
        const pairs = whom.flatMap((one) => what.map((other) => [one, other] as const));
        const all = pairs.map(([one, other]) => said(locale, { all: [one, other] }, count));
        expect(new Set(all).size).toBe(all.length);
        for (const sentence of all) expect(sentence).not.toMatch(/[{}]|undefined|[:：]/u);
        expect(pairs.map(([one, other]) => said(locale, { all: [other, one] }, count))).toEqual(all);
      }
    },
  );
});

describe('the answer to a question', () => {
  const answer = (what: What, people: People, invitees: InviteeStanding[] = [], of = attendance) => {
    const found = choosePeople(of, people, { graceMinutes: 5, timeZone: 'UTC' });
    return sayAnswer(wordsFor('en'), {
      what,
      people,
      attendance: of,
      ...found,
      invitees: { chosen: invitees, unknown: [] },
      invited: 0,
      timeZone: 'UTC',
    }).replace(/\u202F/gu, ' ');
  };

  it('is yes, and when, of one person who came', () => {
    expect(answer('did', { is: 'person', name: 'priya' })).toBe('Yes: Priya was there from 10:00 AM to 10:58 AM');
    expect(answer('when', { is: 'person', name: 'priya' })).toBe('Priya was there from 10:00 AM to 10:58 AM');
    expect(answer('did', { is: 'person', name: 'nora' })).toBe('Yes: Nora was there');
  });

  it('goes on in small letters behind a no, of nobody and of no guest', () => {
    expect(answer('did', { is: 'guest' })).toBe('No: nobody was a guest');
    expect(answer('did', { all: [{ is: 'guest' }, minutes30] })).toBe('No: no guest stayed at least 30 minutes');
  });

  it('is no, and what they had answered, of one who is certainly not in the report', () => {
    const asked: People = { is: 'person', name: 'Mei' };
    expect(answer('did', asked, [mei])).toBe('No: Mei is not in the report; Mei had accepted');
    expect(answer('did', asked, [{ ...mei, isThere: null }])).toBe('Mei was not found in the report');
  });

  it('is about the asker where only they were asked for', () => {
    const me: People = { is: 'person', name: 'me' };
    const late: People = { is: 'late', over: null };
    const asked = (people: People) => {
      const askerId = '00000002-0000-4000-8000-000000000000';
      const found = choosePeople(attendance, people, { graceMinutes: 5, timeZone: 'UTC', askerId });
      const none = { chosen: [], unknown: [] };
      return ['en', 'de', 'fr', 'es', 'ja'].map((locale) =>
        sayAnswer(wordsFor(locale), {
          what: 'did',
          people,
          attendance,
          ...found,
          ...{ invitees: none, invited: 0, timeZone: 'UTC' },
        }).replace(/[\u00A0\u202F]/gu, ' '),
      );
    };
    expect(asked({ all: [late, me] })).toEqual([
      'No: this is not true of you: late',
      'Nein: das trifft auf Sie nicht zu: zu spät',
      'Non : ce n’est pas votre cas (en retard)',
      'No: no es tu caso: tarde',
      'いいえ：該当しません（遅刻）',
    ]);
    expect(asked({ all: [minutes30, { not: late }, me] })[0]).toBe(
      'Yes: this is true of you: in the meeting for at least 30 min and not late',
    );
  });

  it('is yes or no where anybody was asked for, and says what the report does not tell', () => {
    expect(answer('did', minutes30)).toBe('Yes: 2 people stayed at least 30 minutes');
    expect(answer('did', { is: 'late', over: null })).toBe('No: nobody was late, as far as the report tells');
    expect(answer('did', { is: 'guest' })).toBe('No: nobody was a guest');
  });

  it('is neither yes nor no of two people of whom one was there at a time', () => {
    const both: People = {
      any: [
        { is: 'person', name: 'priya' },
        { is: 'person', name: 'tom' },
      ],
    };
    expect(answer('did', { all: [both, { is: 'at', time: '10:30' }] })).not.toMatch(/^(?:Yes|No)/u);
  });

  it('never says that nobody was late where nobody planned the meeting', () => {
    const unplanned = summarize([session('s', ['10:00', '11:00'], [person(1, 'Alex', [stay('10:00', '11:00')])])]);
    expect(answer('list', { is: 'late', over: null }, [], unplanned)).toBe('The report does not tell');
  });

  it('names who was first', () => {
    expect(answer('list', { is: 'last', of: 'out' })).toBe('Alex left last');
    expect(answer('list', { is: 'first', of: 'in' })).toBe('Alex and Priya joined first');
  });
});
