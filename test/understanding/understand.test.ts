import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import { commandNames } from '../../src/question/commandName.js';
import { bounds, type Condition, type People, whats } from '../../src/question/people.js';
import { PeopleShape } from '../../src/question/questionShape.js';
import { matchCommand } from '../../src/understanding/match.js';
import { simplified } from '../../src/understanding/parse/simplified.js';
import { type Asked, canonical, understand } from '../../src/understanding/understand.js';
import { asked as askedToday } from '../commands/phrasings.js';
import * as de from './tables/de.js';
import * as en from './tables/en.js';
import * as es from './tables/es.js';
import * as fr from './tables/fr.js';
import * as ja from './tables/ja.js';

const tables = { en, de, fr, es, ja };
const read = (text: string, locale = 'en') => understand(text, { commands, locale });
const people = (text: string): unknown => {
  const found = read(text);
  return found.kind === 'question' ? (found.asked.people ?? found.asked.command) : found.kind;
};
const late: People = { is: 'late', over: null };
const response = (said: 'accepted' | 'declined'): Condition => ({ is: 'response', response: said });
const early: People = { is: 'leftEarly', over: null };

describe('a negation', () => {
  it.each<[string, unknown]>([
    ['who did not attend', 'who was absent'],
    ['which guests did not come', { all: [{ is: 'absent' }, { is: 'guest' }] }],
    ["who didn't come late", { not: late }],
    ['who did not join by phone', { not: { is: 'phone' } }],
    ["guests who weren't late", simplified({ all: [{ is: 'guest' }, { not: late }] })],
    ['who came late but did not leave early', simplified({ all: [late, { not: early }] })],
    ['who was neither late nor on the phone', simplified({ all: [{ not: late }, { not: { is: 'phone' } }] })],
  ])('of %j denies what stands next to it', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });

  it.each(['who did not come late or leave early', 'who was not late or absent'])(
    'that may reach further is asked back: %j',
    (text) => {
      expect(read(text).kind).toBe('offer');
    },
  );

  it('is never dropped: the same words without it mean something else', () => {
    // "Or not" at the end denies nothing.
    const lines = en.asked.filter(([text]) => /(?<! or )\b(?:not|n't|never)\b/u.test(text));
    expect(lines.length).toBeGreaterThan(3);
    for (const [text] of lines) {
      const without = text.replace(/\b(?:did |was |were |has )?(?:not|never) |n't/gu, ' ');
      expect(read(without), text).not.toEqual(read(text));
    }
  });
});

describe('"and" and "or"', () => {
  it.each<[string, unknown]>([
    ['who came late and left early', simplified({ all: [late, early] })],
    ['who came late or left early', simplified({ any: [late, early] })],
    ['which guests and presenters came', { any: [{ is: 'guest' }, { is: 'role', role: 'presenter' }] }],
    ['people who were late and people who left early', simplified({ any: [late, early] })],
    ['遅刻した人と早退した人', simplified({ any: [late, early] })],
    ['遅刻して早退した人', simplified({ all: [late, early] })],
    [
      'wer hat weder zugesagt noch abgesagt',
      simplified({ all: [{ not: response('accepted') }, { not: response('declined') }] }),
    ],
  ])('join what stands beside them: %j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });

  const guest: People = { is: 'guest' };
  const presenter: People = { is: 'role', role: 'presenter' };
  const gone: People = { is: 'absent' };
  const offered = (text: string): unknown => {
    const found = read(text);
    if (found.kind !== 'offer') return found;
    return found.readings.map(({ command, what, people }) => [people ?? command, ...(what === 'list' ? [] : [what])]);
  };

  it.each([
    'how many guests and how many were late',
    'wie viele Gäste und wie viele waren zu spät',
    "combien d'invités et combien étaient en retard",
    '¿cuántos invitados y cuántos llegaron tarde?',
    'ゲストは何人で、遅刻は何人？',
  ])('between two questions leave both: %j', (text) => {
    expect(offered(text)).toEqual([
      [guest, 'count'],
      ['who was late', 'count'],
    ]);
  });

  it.each([
    'who was late and who left early',
    'who was late, who left early',
    'who was late? who left early?',
    'wer kam zu spät und wer ging früher',
    'qui est arrivé en retard et qui est parti plus tôt',
    '¿quién llegó tarde y quién se fue antes?',
    '誰が遅刻して、誰が早退した？',
  ])('between two lists offer them alone and together: %j', (text) => {
    expect(offered(text)).toEqual([['who was late'], ['who left early'], [simplified({ all: [late, early] })]]);
  });

  it.each<[string, unknown]>([
    ['who attended and who was late', [['who attended'], ['who was late']]],
    ['who was there and who was not', [['who attended'], ['who was absent']]],
    ['wer war da und wer nicht', [['who attended'], ['who was absent']]],
    ['quién vino y quién no', [['who attended'], ['who was absent']]],
    ['who came late and how many left early', [['who was late'], ['who left early', 'count']]],
    // Nobody was absent and late.
    ['who was absent and who was late', [['who was absent'], ['who was late'], [simplified({ any: [gone, late] })]]],
    [
      'who was late and those who left early',
      [[simplified({ any: [late, early] })], [simplified({ all: [late, early] })]],
    ],
    ['late or early', [[simplified({ any: [late, early] })]]],
    ['who was late or early', [[simplified({ any: [late, early] })]]],
  ])('join no two questions into one: %j', (text, readings) => {
    expect(offered(text)).toEqual(readings);
  });

  it('between two questions keep the meeting that one of them names', () => {
    const found = read('who was late in the retro and who left early');
    expect(found.kind === 'offer' && found.readings.map(({ rest }) => rest)).toEqual(['retro', 'retro', 'retro']);
  });

  const ofAll = simplified({ all: [{ any: [guest, presenter] }, early] });
  const ofLast = simplified({ any: [presenter, { all: [guest, early] }] });
  it.each([
    'presenters and guests who left early',
    'Referenten und Gäste, die früher gegangen sind',
    'les présentateurs et invités qui sont partis plus tôt',
    'ponentes e invitados que se fueron antes',
  ])('between nouns, of which the last has more said of it, are asked back: %j', (text) => {
    expect(offered(text)).toEqual([[ofAll], [ofLast]]);
  });

  it.each<[string, unknown]>([
    ['which presenters and guests left early', ofAll],
    ['quels présentateurs et invités sont partis plus tôt', ofAll],
    ['発表者とゲストで早退した人', ofAll],
    ['presenters and early departures', simplified({ any: [presenter, early] })],
    ['発表者と早退したゲスト', ofLast],
    ['guests and those who were late', simplified({ any: [guest, late] })],
    ['guests who were late and who left early', simplified({ all: [guest, late, early] })],
    [
      'guests who were late and presenters who left early',
      simplified({ any: [{ all: [guest, late] }, { all: [presenter, early] }] }),
    ],
    [
      'Gäste, die zu spät kamen und Referenten, die früher gingen',
      simplified({ any: [{ all: [guest, late] }, { all: [presenter, early] }] }),
    ],
    ['who is a guest and was late', simplified({ all: [guest, late] })],
    ['who was late, left early or absent', simplified({ any: [late, early, gone] })],
    ['who was late except guests and presenters', simplified({ all: [late, { not: guest }, { not: presenter }] })],
    ['who was not late or did not leave early', simplified({ any: [{ not: late }, { not: early }] })],
    ['who was late but who stayed to the end', simplified({ all: [late, { is: 'toTheEnd' }] })],
    ['who was late or who left early', simplified({ any: [late, early] })],
    ['guests and phone callers', simplified({ any: [guest, { is: 'phone' }] })],
  ])('are clear where the words are: %j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });

  it.each(['late presenters and guests', 'verspätete Referenten und Gäste', '遅刻した発表者とゲスト'])(
    'may leave a word before them to one or to both: %j',
    (text) => {
      const [together, apart] = [
        simplified({ all: [{ any: [guest, presenter] }, late] }),
        simplified({ any: [guest, { all: [presenter, late] }] }),
      ];
      const found = offered(text);
      expect(found).toHaveLength(2);
      expect(found).toEqual(expect.arrayContaining([[together], [apart]]));
    },
  );

  it.each(['who came and when', 'hello, who was late', 'guests, who were late', 'in the retro, who was late'])(
    'and commas make no second question of %j',
    (text) => {
      expect(read(text).kind).toBe('question');
    },
  );

  it('mixed are asked back, with both readings', () => {
    const found = read('who was late and by phone or left early');
    expect(found.kind === 'offer' && found.readings.length).toBe(2);
  });
});

describe('words around a question', () => {
  it.each<[string, unknown]>([
    ['Hi Sarah, who came late? I have to tell HR. Thanks in advance, Sabine', 'who was late'],
    ['Dear Sir, who was absent. Regards, Arjun', 'who was absent'],
  ])('are left out: %j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });

  it.each(['Design review. Who was late?', 'who was late, not the guests. I mean it'])(
    'stay where they say which meeting, or deny something: %j',
    (text) => {
      expect(read(text)).not.toMatchObject({ asked: { command: 'who was late', people: null, rest: null } });
    },
  );
});

describe('everybody of some kind', () => {
  it.each<[string, unknown]>([
    ['did everyone from Kestrel come', { all: [{ is: 'absent' }, { is: 'organisation', name: 'Kestrel' }] }],
    [
      'did everyone from Kestrel stay to the end',
      simplified({ all: [{ is: 'organisation', name: 'Kestrel' }, { not: { is: 'toTheEnd' } }] }),
    ],
  ])('is about those alone: %j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });
});

describe('an answer to the invitation', () => {
  it.each([
    "people who accepted didn't come",
    "who said yes but didn't",
    'those who accepted the invite did not show up',
  ])('is not what a "not" beside coming denies: %j', (text) => {
    expect(people(text)).toEqual({ all: [{ is: 'absent' }, response('accepted')] });
  });
});

describe('one person over the last few meetings', () => {
  it.each([
    ['have I been to the last 5', 'me in last 5'],
    ['how many of the last 10 lectures has josh been to', 'josh in lectures last 10'],
  ])('is their attendance: %j', (text, rest) => {
    expect(read(text)).toMatchObject({ asked: { command: 'attendance of', rest } });
  });
});

describe('what cannot be asked for', () => {
  it.each(['who was there for exactly 30 minutes', 'who missed more than half', 'who attended more than 30'])(
    'is not taken for something near: %j',
    (text) => {
      const found = read(text);
      expect(found.kind === 'question' ? found.asked.people : null).toBeNull();
    },
  );

  it.each<[string, unknown]>([
    ["qui n'est resté que 10 minutes", { is: 'time', bound: 'atMost', amount: { minutes: 10 } }],
    ['10分しかいなかった人', { is: 'time', bound: 'atMost', amount: { minutes: 10 } }],
    ['did everybody stay to the end', { not: { is: 'toTheEnd' } }],
  ])('nor is a small word lost: %j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });
});

describe('a number of minutes', () => {
  it.each([
    'who was there between 10 and 11',
    'wer war zwischen 10 und 11 Uhr da',
    'qui était là entre 10h et 11h',
    'quién estuvo entre las 10 y las 11',
    'who was less than 5 or more than 10 minutes late',
  ])('that the bot cannot place is no title, and never answered without it: %j', (text) => {
    const found = read(text);
    expect(found.kind).not.toBe('question');
    for (const { rest } of found.kind === 'offer' ? found.readings : []) expect(rest).toBeNull();
  });

  it.each<[string, unknown]>([
    [
      'who stayed less than 10 or more than 50 minutes',
      simplified({
        any: [
          { is: 'time', bound: 'lessThan', amount: { minutes: 10 } },
          { is: 'time', bound: 'moreThan', amount: { minutes: 50 } },
        ],
      }),
    ],
    [
      'who did not stay between 10 and 30 minutes',
      {
        not: simplified({
          all: [
            { is: 'time', bound: 'atLeast', amount: { minutes: 10 } },
            { is: 'time', bound: 'atMost', amount: { minutes: 30 } },
          ],
        }),
      },
    ],
    [
      'who stayed between one and two hours',
      simplified({
        all: [
          { is: 'time', bound: 'atLeast', amount: { minutes: 60 } },
          { is: 'time', bound: 'atMost', amount: { minutes: 120 } },
        ],
      }),
    ],
    ['who was 10 minutes late', { is: 'late', over: 10, bound: 'atLeast' }],
    ['who was not more than 10 minutes late', { is: 'late', over: 10, bound: 'atMost' }],
  ])('stays with its unit and its bound: %j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });
});

describe('small words that mislead', () => {
  it.each<[string, unknown]>([
    ['who joined last', { is: 'last', of: 'in' }],
    ['who left last', { is: 'last', of: 'out' }],
    ['who was there at 10', { is: 'at', time: '10:00' }],
    ['who was on the call at quarter to eleven', { is: 'at', time: '10:45' }],
    ['wer war um halb zehn da', { is: 'at', time: '09:30' }],
    ['qui était là à dix heures et demie', { is: 'at', time: '10:30' }],
    ['quién estaba a las diez menos cuarto', { is: 'at', time: '09:45' }],
    ['十分以上いた人', { is: 'time', bound: 'atLeast', amount: { minutes: 10 } }],
    ['who stayed only ten minutes', { is: 'time', bound: 'atMost', amount: { minutes: 10 } }],
    ['who stayed 1.5 hours or more', { is: 'time', bound: 'atLeast', amount: { minutes: 90 } }],
  ])('%j', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });
});

describe('a title', () => {
  it('that holds words of ours is kept whole, to be tried first', () => {
    const found = read('Late shift handover');
    expect(found).toMatchObject({
      kind: 'offer',
      readings: [{ rest: 'shift handover', literal: 'late shift handover' }],
    });
  });

  it.each<[string, string]>([
    ['who joined q4 vs. q3', 'q4 vs. q3'],
    ['who attended how to sell', 'how to sell'],
    ['who attended Can we ship', 'Can we ship'],
    ['who attended [EXT] Kestrel weekly', '[EXT] Kestrel weekly'],
    ['trend weekly product sync', 'weekly product sync'],
    ['who was late to the design review meeting', 'design review'],
    ['design review attendance', 'design review'],
  ])('is found in %j', (text, rest) => {
    expect(read(text)).toMatchObject({ asked: { rest } });
  });

  it('of nothing but our words is tried first as well', () => {
    expect(read('Guests and roles')).toMatchObject({ asked: { literal: 'guests and roles' } });
    expect(read('who attended late shift handover')).toMatchObject({ asked: { literal: 'late shift handover' } });
    expect(read('who was late in late shift handover')).toMatchObject({
      asked: { literal: 'late shift handover', literalCommand: 'who was late' },
    });
  });

  it('in quotation marks is nothing but a title', () => {
    expect(read('who was late to "Guests and phone calls, at least 30 minutes"')).toMatchObject({
      asked: { command: 'who was late', rest: '"Guests and phone calls, at least 30 minutes"' },
    });
  });

  it.each(['Q4 budget', 'Weekly product sync', 'design review', 'Kickoff Kestrel', 'Jour fixe Vertrieb', '週次定例'])(
    '%j alone is no question',
    (text) => {
      expect(read(text)).toEqual({ kind: 'nothing' });
    },
  );
});

describe('a name', () => {
  it('is kept as it was typed', () => {
    expect(read('did Mei TANAKA come late')).toMatchObject({
      asked: { what: 'did', people: { all: [late, { is: 'person', name: 'Mei TANAKA' }] } },
    });
  });
});

describe('what is beside a question', () => {
  it.each<[string, string, unknown]>([
    ['Hola. Estoy preparando el informe mensual. ¿Quién faltó? Gracias', 'es', 'who was absent'],
    ['quién llegó tarde, que lo tengo que apuntar', 'es', 'who was late'],
    ['Buenos días. Quiero cerrar mi sesión. Un saludo, Ana', 'es', 'sign out'],
    ['My boss asks me. Who was late?', 'en', 'who was late'],
    ['de los que aceptaron, quién no vino?', 'es', simplified({ all: [response('accepted'), { is: 'absent' }] })],
  ])('is left out of %j', (text, locale, meaning) => {
    const found = read(text, locale);
    expect(found.kind === 'question' && (found.asked.people ?? found.asked.command)).toEqual(meaning);
  });

  it.each(['quién vino porque no llegó tarde', '¿Quién vino? No Kestrel.'])(
    'is not left out where it holds parts of a question: %j',
    (text) => {
      expect(read(text, 'es').kind).not.toBe('question');
    },
  );

  it('tells of the asker where only a question mark would ask', () => {
    expect(read('llegué tarde a la retro', 'es').kind).not.toBe('question');
    expect(read('¿llegué tarde a la retro?', 'es').kind).toBe('question');
  });

  it('nobody is anybody in a question, and may tell it instead', () => {
    expect(read('¿no faltó nadie?', 'es')).toMatchObject({ asked: { command: 'who was absent', what: 'did' } });
    expect(read('no faltó nadie', 'es')).toMatchObject({
      kind: 'offer',
      readings: [{ command: 'who was absent', what: 'did' }],
    });
  });
});

describe('what was understood before', () => {
  it.each(askedToday)('%j stays understood', (text) => {
    const [match, found] = [matchCommand(text, commands), read(text)];
    const isPerson = match?.command.takes === 'person';
    expect(found.kind).not.toBe('nothing');
    if (found.kind === 'question' && !isPerson && found.asked.people === null)
      expect(found.asked.command).toBe(match?.command.name);
  });
});

describe('marks around a question', () => {
  const marked: ((text: string) => string)[] = [
    (text) => `**${text}**`,
    (text) => `\`${text}\``,
    (text) => `"${text}"`,
    (text) => `„${text}“`,
    (text) => `- ${text}`,
    (text) => `/${text}`,
    (text) => `👋 ${text} 🙏`,
    (text) => `<p>${text}</p>`,
    (text) => `> somebody wrote this\n${text}`,
    (text) => `<blockquote>somebody wrote this</blockquote>${text}`,
  ];

  it('change nothing', () => {
    // Three marks for each text, so that all of them are tried with some.
    for (const [locale, { asked }] of Object.entries(tables)) {
      const plain = asked.filter(([text], at) => at % 8 === 0 && /^[\p{L}\p{N} ]+$/u.test(text));
      expect(plain.length).toBeGreaterThan(8);
      for (const [at, [text]] of plain.entries())
        for (const mark of marked.filter((_, i) => (i + at) % 4 === 0))
          expect(read(mark(text), locale), mark(text)).toEqual(read(text, locale));
    }
  });
});

describe('the way it is written', () => {
  // Names stay as typed, so that they are compared without case.
  const small = (found: unknown): unknown => JSON.parse(JSON.stringify(found).toLowerCase());

  it('in capitals, without accents or with polite words around changes nothing', () => {
    const polite = {
      en: ['please ', ''],
      de: ['bitte ', ''],
      fr: ['', ' svp'],
      es: ['', ' por favor'],
      ja: ['すみません、', ''],
    };
    for (const locale of ['en', 'de', 'fr', 'es', 'ja'] as const) {
      const [before = '', after = ''] = polite[locale];
      for (const [text] of tables[locale].asked.filter(
        ([one], at) => at % 9 === 0 && /^[\p{L}\p{N} ]+$/u.test(one) && !one.includes('ß'),
      )) {
        expect(small(read(text.toUpperCase(), locale)), text).toEqual(small(read(text, locale)));
        const courteous = read(before + text + after, locale);
        // An offer repeats all words as a possible title.
        if (courteous.kind === 'question')
          expect(small(literalless(courteous)), text).toEqual(small(literalless(read(text, locale))));
      }
    }
  });
});

const literalless = (found: ReturnType<typeof read>): unknown =>
  found.kind === 'question' ? { ...found.asked, literal: null, literalCommand: undefined } : found;

describe('a misspelt word', () => {
  it.each<[string, unknown]>([
    ['who atended', 'who attended'],
    ['who was abscent', 'who was absent'],
    ['which geusts were late', simplified({ all: [{ is: 'guest' }, late] })],
  ])('%j is read as the one it resembles', (text, meaning) => {
    expect(people(text)).toEqual(meaning);
  });

  it.each(['who lost', 'guess who', 'list', 'who war late'])('%j stays as it was typed', (text) => {
    expect(read(text).kind).not.toBe('question');
  });
});

const names = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((name) => name.trim() === name && !/\p{Surrogate}/u.test(name));
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ is: fc.constantFrom('late' as const, 'leftEarly' as const), over: fc.option(fc.nat(500)) }),
  fc.record({
    is: fc.constantFrom('late' as const, 'leftEarly' as const),
    over: fc.nat(500),
    bound: fc.constantFrom('atLeast' as const, 'lessThan' as const, 'atMost' as const),
  }),
  fc.record({
    is: fc.constant('response' as const),
    response: fc.constantFrom('accepted' as const, 'declined' as const, 'tentative' as const, 'none' as const),
  }),
  fc.record({ is: fc.constantFrom('absent' as const, 'guest' as const, 'phone' as const, 'toTheEnd' as const) }),
  fc.record({
    is: fc.constant('role' as const),
    role: fc.constantFrom('organizer' as const, 'coOrganizer' as const, 'presenter' as const, 'attendee' as const),
  }),
  fc.record({
    is: fc.constant('time' as const),
    bound: fc.constantFrom(...bounds),
    amount: fc.oneof(fc.record({ minutes: fc.nat(1000) }), fc.record({ percent: fc.nat(100) })),
  }),
  fc.record({ is: fc.constant('at' as const), time: fc.constantFrom('09:30', '00:00', '23:59') }),
  fc.record({
    is: fc.constantFrom('first' as const, 'last' as const),
    of: fc.constantFrom('in' as const, 'out' as const),
  }),
  fc.record({ is: fc.constantFrom('organisation' as const, 'person' as const), name: names }),
);
const group: fc.Arbitrary<People> = fc.letrec<{ people: People }>((tie) => ({
  people: fc.oneof(
    { maxDepth: 3 },
    condition,
    fc.record({ not: tie('people') }),
    fc.record({ all: fc.array(tie('people'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('people'), { minLength: 2, maxLength: 3 }) }),
  ),
})).people;

describe('the words of a button', () => {
  it('are read back as the very same question', () => {
    const any: fc.Arbitrary<Asked> = fc.record({
      command: fc.constantFrom(...commandNames),
      what: fc.constantFrom(...whats),
      people: fc.option(group),
      rest: fc.option(names),
      literal: fc.option(names),
    });
    fc.assert(
      fc.property(any, (asked) => {
        expect(read(canonical(asked))).toEqual({ kind: 'question', asked });
      }),
      { seed: 19, numRuns: 1000 },
    );
  });

  it('are kept as they are where the question is stored', () => {
    fc.assert(
      fc.property(group, (one) => {
        expect(PeopleShape.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
      { seed: 23, numRuns: 500 },
    );
  });

  it('of an earlier version mean what they meant', () => {
    const before = { is: 'late', over: 10 };
    expect(PeopleShape.parse(before)).toEqual(before);
    expect(read('who attended, those who are late by more than 10 minutes')).toMatchObject({
      asked: { people: before },
    });
    expect(read('who attended, those who are there at least 30 minutes')).toMatchObject({
      asked: { people: { is: 'time', bound: 'atLeast', amount: { minutes: 30 } } },
    });
  });

  it('are read back for all that is understood', () => {
    for (const [locale, { asked }] of Object.entries(tables)) {
      for (const [text] of asked) {
        const found = read(text, locale);
        for (const one of found.kind === 'question' ? [found.asked] : found.kind === 'offer' ? found.readings : [])
          expect(read(canonical(one)), text).toEqual({ kind: 'question', asked: one });
      }
    }
  });
});

describe('any other sentence', () => {
  it('is a question in fewer than one of a thousand', () => {
    // Words as people write them in chats about anything, without those that the bot answers to.
    const words =
      'the a of to we you it this that should could have need want more new old big plan budget team project ship deploy fix bug release customer price data table review doc draft send mail next week friday today code test server update now good bad maybe because when then never always about with without from into over under first last one two three ten coffee lunch train office room door light'.split(
        ' ',
      );
    const taken: string[] = [];
    let tried = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 12 }), (said) => {
        tried += 1;
        if (read(said.join(' ')).kind === 'question') taken.push(said.join(' '));
      }),
      { seed: 7, numRuns: 2000 },
    );
    expect(taken.length / tried, taken.join('\n')).toBeLessThan(1 / 1000);
  });

  it('of more than 300 letters is none', () => {
    expect(read(`who attended ${'the very long planning meeting '.repeat(12)}`)).toEqual({ kind: 'nothing' });
  });
});
