import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence, InviteeStatus } from '../../src/attendance/absence.js';
import { absenceCard } from '../../src/cards/absenceCard.js';
import { languages, wordsFor } from '../../src/words/index.js';
import { textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

const attendance = hourOfFive();
const invitee = (displayName: string | null, status: InviteeStatus, address: string | null = null) => ({
  status,
  directoryId: null,
  isThere: status === 'came' ? true : status === 'absent' ? false : null,
  people: [],
  invitee: { displayName, address, type: 'required', response: 'accepted' } as const,
});
const none: Absence = { invitees: [], unexplained: [], candidates: 0, rooms: [], atLeast: 0, uninvited: null };
const make = (absence: Partial<Absence>, membersKnown = true) =>
  absenceCard({ words, title: 'Roof garden', attendance, absence: { ...none, ...absence }, membersKnown });
const blocks = (absence: Partial<Absence>, membersKnown?: boolean) =>
  textsOf(make(absence, membersKnown).card, 'TextBlock').join('\n');
const runs = (absence: Partial<Absence>) => textsOf(make(absence).card, 'TextRun');

describe('the card of who was absent', () => {
  it('counts as many as it lists, under what is known of them', () => {
    const invitees = [
      invitee('Ilse', 'came'),
      invitee('Noor', 'absent'),
      invitee('Jun', 'absent'),
      invitee('List', 'unmatched'),
      invitee('Kai', 'declined'),
      invitee('Ola', 'optional'),
    ];
    expect(runs({ invitees, atLeast: 2 })).toEqual([
      '3 of 6 invited were not found in the report',
      'Roof garden',
      'Not found: not in the report (2)',
      'Noor',
      'Jun',
      'Not found: perhaps there in another way (1)',
      'List',
      'Declined (1)',
      'Kai',
      'Optional, not in the report (1)',
      'Ola',
    ]);
    expect(make({ invitees, atLeast: 2 }).summary).toBe('3 of 6 invited were not found in the report · Roof garden');
    const said = textsOf(make({ invitees, atLeast: 2 }).card, 'TextBlock');
    const first = said.indexOf('Invited') - 1;
    expect(said.slice(first, first + 10)).toEqual([
      '6',
      'Invited',
      '1',
      'Of them in the report',
      '3',
      'Not found',
      '1',
      'Declined',
      '1',
      'Optional, not there',
    ]);
  });

  it('adds up: whoever was invited is found, missing, declined or optional', () => {
    const statuses = ['came', 'absent', 'missing', 'unmatched', 'declined', 'optional'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 12 }), (some) => {
        const { card } = make({ invitees: some.map((status, i) => invitee(`N${i}`, status)), candidates: 1 });
        const said = textsOf(card, 'TextBlock');
        const labels = ['Of them in the report', 'Not found', 'Declined', 'Optional, not there'];
        const numberAbove = (label: string) => (said.includes(label) ? Number(said[said.indexOf(label) - 1]) : 0);
        expect(labels.map(numberAbove).reduce((a, b) => a + b)).toBe(numberAbove('Invited'));
        expect(numberAbove('Invited')).toBe(some.length);
      }),
    );
  });

  it.each(Object.keys(languages))('has groups that add up to the figure by its own words, in %s', (language) => {
    const say = wordsFor(language);
    const label = say.say('absence.label');
    expect(say.say('registrations.label')).toBe(label);
    for (const card of ['absence', 'registrations'] as const)
      for (const group of ['absent', 'missing', 'unmatched'] as const)
        expect(say.say(`${card}.${group}`, { count: 2 }).replace(/\s/gu, '')).toMatch(
          new RegExp(`^${label.replace(/\s/gu, '')}[:：]`),
        );
  });

  it('says how many of the missing may be the people it cannot identify, and lists those', () => {
    const invitees = ['Noor', 'Jun', 'Kai', 'Ola', 'Eve'].map((name) => invitee(name, 'missing'));
    const absence = { invitees, candidates: 2, atLeast: 3, unexplained: attendance.people.slice(0, 2) };
    expect(blocks(absence)).toContain('2 of these 5 may be listed under “There, but I found no invitation (2)”.');
    expect(blocks(absence)).toContain('At least 3 of these are not in the report; I cannot tell which.');
    expect(runs(absence)).toEqual(
      expect.arrayContaining(['Not found: perhaps under another name (5)', 'There, but I found no invitation (2)']),
    );
    expect(blocks({ ...absence, invitees: invitees.slice(0, 1) })).toContain('This person may be listed under');
  });

  it('does not call a meeting of the organiser alone one that everybody came to', () => {
    const [only] = [{ ...invitee('Ilse', 'came') }];
    const organizer = { ...only, invitee: { ...only.invitee, response: 'organizer' } } as const;
    expect(blocks({ invitees: [organizer] })).toContain('The calendar names nobody else who was invited');
  });

  it('speaks of rows where its range is of the invited and of people on no invitation', () => {
    const invitees = Array.from({ length: 40 }, (_, i) => invitee(`Person ${i}`, 'unmatched'));
    const said = blocks({ invitees, unexplained: attendance.people.slice(0, 2) }).split('\n');
    expect(said).toContain('Rows 1–30 of 42');
  });

  it('says of nobody that they did not attend, only that they are not in the report', () => {
    const text = JSON.stringify(make({ invitees: [invitee('Noor', 'absent')], atLeast: 1 }).card);
    expect(text).toContain('not in the report');
    expect(text).not.toMatch(/did not attend|missed|skipped/i);
    expect(text).toContain('opted out of reports');
  });

  it('tells the least number of people missing when it cannot tell which', () => {
    const invitees = [invitee('Kai', 'absent'), invitee('Noor', 'missing'), invitee('Jun', 'missing')];
    const [stranger] = attendance.people;
    const absence = { invitees, candidates: 1, atLeast: 2, unexplained: stranger ? [stranger] : [] };
    // Of the one who certainly is not it is told who it is: the sentence is of the two below it, and stands with them.
    expect(blocks(absence)).toContain(
      '1 of these 2 may be listed under “There, but I found no invitation (1)”. At least 1 of these is not in the report; I cannot tell which.',
    );
    expect(runs(absence)).toContain('There, but I found no invitation (1)');
    expect(runs(absence)).toContain('Ilse Brandt');
  });

  it('falls back to the address, and to words, where the calendar has no name', () => {
    expect(runs({ invitees: [invitee(null, 'absent', 'noor@example.com'), invitee('', 'unmatched')] })).toEqual(
      expect.arrayContaining(['noor@example.com', 'Someone without a name']),
    );
  });

  it('says when a room was connected, when the chat is unknown, and when nobody was invited', () => {
    const [room] = attendance.people;
    expect(blocks({ rooms: room ? [room] : [] })).toContain('A meeting room was connected');
    expect(blocks({ invitees: [invitee('Noor', 'unmatched')] }, false)).toContain('I am not in this meeting’s chat');
    expect(blocks({ invitees: [invitee('Noor', 'unmatched')] }, true)).not.toContain('I am not in this meeting’s chat');
    expect(blocks({})).toContain('The calendar names nobody else who was invited');
    expect(runs({ invitees: [invitee('Ilse', 'came')] })[0]).toMatch(/^Everybody who was needed/);
  });
});
