import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attendance, summarize } from '../../src/attendance/attendance.js';
import { type AttendanceCard, attendanceCard } from '../../src/cards/attendanceCard.js';
import { sayOrganisations } from '../../src/cards/text/meetingText.js';
import { tappedTimes } from '../../src/meetings/people/tappedTimes.js';
import { firstView } from '../../src/question/view.js';
import { at, row, session, stay } from '../attendance/builders.js';
import { figuresOf, partsOf, personRowsOf, rowsOf, textsOf } from './cardParts.js';
import { words } from './people.js';
import { empty, ordinary } from './scenarios/reports.js';

const schedule = { start: at('09:00'), end: at('10:00') };
const home = '11111111-1111-4111-8111-111111111111';
const account = (n: number) => `0000000${n}-0000-4000-8000-000000000000`;
const named = (n: number, displayName: string, more: object) =>
  row(account(n), { identityId: account(n), displayName, ...more });
const summed = (rows: ReturnType<typeof row>[]) =>
  summarize([session('s', ['08:55', '10:05'], rows)], { schedule, homeTenantId: home });
const five = summed([
  named(1, 'Ilse Brandt', { role: 'Organizer', intervals: [stay('08:58', '10:01')], address: 'ilse@home.example' }),
  named(2, 'Wen Li', { role: 'Attendee', intervals: [stay('08:59', '10:01')], address: 'wen@home.example' }),
  named(3, 'Tomás Rey', { role: 'Presenter', intervals: [stay('09:01', '10:00')], address: 'tom@else.example' }),
  named(4, 'Mo', { role: 'Attendee', kind: 'guest', intervals: [stay('09:00', '09:40')], address: 'mo@else.example' }),
  named(5, 'Hal', { role: 'Attendee', totalSeconds: 0, address: 'hal@home.example' }),
]);

const viewData = () => ({ ask: 'who attended' });
const make = (attendance: Attendance, more: Partial<AttendanceCard> = {}) =>
  attendanceCard({ words, title: 'Roof garden', attendance, detail: 'private', viewData, ...more }).card;
const said = (card: unknown) => [...textsOf(card, 'TextBlock'), ...textsOf(card, 'TextRun')];
describe('the asker’s own card', () => {
  it('gives a length that is that of the times above it', () => {
    const card = make(five);
    expect(textsOf(card, 'TextBlock').join('\n')).toContain(
      'Held: {{TIME(2026-03-04T08:59:00Z)}} – {{TIME(2026-03-04T10:01:00Z)}}',
    );
    expect(figuresOf(card)).toContain('62 min long');
  });

  it('leaves out that people were in, and how long, where nobody was', () => {
    const card = make(empty());
    expect(said(card)).toContain('Nobody came');
    expect(said(card).join('\n')).not.toMatch(/Held|long/);
  });

  it('counts everybody once: by organisation, guests who are of none of those, and the rest', () => {
    expect(said(make(five))).toContain('3 from your organisation · 1 from else.example · 1 other guest');
    const partners = Array.from({ length: 19 }, (_, i) =>
      row(`${10 + i}000000-0000-4000-8000-000000000000`, { displayName: `P${i}`, address: `p${i}@partner.example` }),
    );
    const walkIns = Array.from({ length: 11 }, (_, i) => row(`walk-in-${i}`, { kind: 'guest' }));
    const boss = named(1, 'Ilse', { role: 'Organizer', address: 'ilse@home.example' });
    const many = summed([boss, ...partners, ...walkIns, row('+49', { kind: 'phone' })]);
    expect(said(make(many))).toContain(
      '19 from partner.example · 1 from your organisation · 11 other guests · 1 from elsewhere or unknown',
    );
    expect(said(make(summed([boss, ...walkIns])))).toContain('1 from your organisation · 11 guests');
  });

  it('adds up to the people for any mixture of domains, tenants and kinds', () => {
    const person = fc.record({
      address: fc.constantFrom(
        null,
        'a@home.example',
        'b@else.example',
        'c_far.example#ext#@home.example',
        'd@e.example',
      ),
      tenantId: fc.constantFrom(null, home, '22222222-0000-4000-8000-000000000000'),
      kind: fc.constantFrom('directory' as const, 'guest' as const, 'unknown' as const, 'phone' as const),
      role: fc.constantFrom('Organizer', 'Attendee'),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 9 }), (some) => {
        const attendance = summed(some.map((one, i) => row(account(i), { displayName: `N${i}`, ...one })));
        const line = sayOrganisations(words, attendance);
        const counts = [...line.matchAll(/(?:^| · )(\d+) /g)].map(([, count]) => Number(count));
        if (line !== '') expect(counts.reduce((a, b) => a + b, 0)).toBe(some.length);
      }),
    );
  });

  it('tells two people of one name apart by their addresses where only the asker reads it, and nowhere else', () => {
    const twins = summed([
      named(1, 'Sam Lee', { address: 'sam@home.example', intervals: [stay('09:00', '10:00')] }),
      named(2, 'Sam Lee', { address: 'lee@home.example', intervals: [stay('09:00', '10:00')] }),
      named(3, 'Ann', { address: 'ann@home.example', intervals: [stay('09:00', '10:00')] }),
    ]);
    const text = said(make(twins, { addresses: true })).join('\n');
    expect(text).toContain('sam@home.example');
    expect(text).toContain('lee@home.example');
    expect(text).not.toContain('ann@home.example');
    expect(JSON.stringify(make(twins))).not.toContain('@home.example');
    expect(JSON.stringify(make(twins, { detail: 'people', addresses: true }))).not.toContain('@home.example');
  });

  it('hints that two accounts of one address may be one person, and then does not tell them apart by it', () => {
    const twice = summed([
      named(1, 'Sam Lee', { address: 'sam@home.example', intervals: [stay('09:00', '10:00')] }),
      named(2, 'Sam Lee', { address: 'SAM@home.example'.toLowerCase(), intervals: [stay('09:30', '10:00')] }),
    ]);
    const text = said(make(twice, { addresses: true })).join('\n');
    expect(text).toContain('2 accounts have the address of another one here');
    expect(text).not.toContain('sam@home.example');
    expect(said(make(five)).join('\n')).not.toContain('have the address of another');
  });

  it('says in whole words how many have unknown times', () => {
    expect(said(make(five))).toContain('3 present · 1 partly there · 1 with unknown times');
  });

  it('puts the role behind the name, and leaves out the one that all others have', () => {
    const rows = personRowsOf(make(five)).map(({ name, beside }) => [name, beside]);
    expect(rows).toContainEqual(['Ilse Brandt', 'Organiser']);
    expect(rows).toContainEqual(['Wen Li', '']);
  });

  const half = { ...firstView, times: 'there at least 50 %' };
  const asking = (attendance: Attendance) =>
    make(attendance, {
      view: half,
      tapping: tappedTimes(attendance, { detail: 'private', timeZone: 'UTC', asked: half.times }),
    });

  it('shows percentages where they were asked for, and explains what they decide', () => {
    const rule = /at least 70% of the scheduled time/;
    expect(said(asking(five)).join('\n')).toMatch(rule);
    expect(personRowsOf(asking(five))[0]?.time).toBe('1 hr 2 min · 100%');
    expect(personRowsOf(make(five))[0]?.time).toBe('1 hr 2 min');
    // Who counts as present is behind the button, whatever was asked.
    expect(said(make(five)).join('\n')).toMatch(rule);
    const hidden = summed([named(1, 'Ilse Brandt', { totalSeconds: 0 }), named(2, 'Wen Li', { totalSeconds: 0 })]);
    expect(said(make(hidden)).join('\n')).not.toMatch(rule);
  });

  it('calls its percentages shares of the actual time where no schedule is known', () => {
    const unplanned = asking(ordinary(null));
    expect(said(unplanned).join('\n')).toMatch(/at least 70% of the meeting’s length/);
    expect(said(unplanned).join('\n')).not.toContain('scheduled');
  });

  it('has no sums of a single person, who was in alone', () => {
    const card = make(summed([named(1, 'Ilse Brandt', { role: 'Organizer', intervals: [stay('09:00', '10:00')] })]));
    expect(said(card).join('\n')).toContain('Held: {{TIME(2026-03-04T09:00:00Z)}}');
    expect(said(card).join('\n')).not.toMatch(/average|most at once|1 Organiser|1 present/);
  });

  it('names a filter that fits nobody, says so, and keeps it chosen', () => {
    const card = make(five, { view: { ...firstView, filter: 'late' } });
    expect(said(card)).toEqual(expect.arrayContaining(['Late (0)', 'Nobody.']));
    const filter = partsOf(card).find(({ type, id }) => type === 'Input.ChoiceSet' && id === 'filter');
    expect(filter?.value).toBe('late');
    expect(filter?.choices).toContainEqual({ title: 'Late (0)', value: 'late' });
  });

  it('lets whoever filtered choose again, however few people there are', () => {
    const two = summed([named(1, 'Ilse Brandt', { intervals: [stay('09:00', '10:00')] }), named(2, 'Wen Li', {})]);
    const hasChoices = (card: unknown) =>
      partsOf(card).some(({ type, id }) => type === 'Container' && id === 'choices');
    expect(hasChoices(make(two))).toBe(false);
    expect(hasChoices(make(two, { view: { ...firstView, filter: 'late' } }))).toBe(true);
  });

  it('names the role it is filtered by, though nobody has it or it is none of the first few', () => {
    const nobody = make(five, { view: { ...firstView, filter: 'role:coorganizer' } });
    expect(said(nobody)).toEqual(expect.arrayContaining(['0 Co-organisers', 'Nobody.']));
    const hosts = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((role, i) =>
      named(i, `Person ${role}`, { role, intervals: [stay('09:00', '10:00')] }),
    );
    const card = make(summed(hosts), { view: { ...firstView, filter: 'role:other:g' } });
    const filter = partsOf(card).find(({ type, id }) => type === 'Input.ChoiceSet' && id === 'filter');
    expect(filter).toMatchObject({
      value: 'role:other:g',
      choices: expect.arrayContaining([{ title: '1 G', value: 'role:other:g' }]),
    });
    expect(rowsOf(card)).toHaveLength(1);
  });
});
