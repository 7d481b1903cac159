import { describe, expect, it } from 'vitest';
import type { Absence, InviteeStatus } from '../../src/attendance/absence.js';
import { absenceCard } from '../../src/cards/absenceCard.js';
import { textsOf } from './cardParts.js';
import { hourOfFive } from './meetings.js';
import { words } from './people.js';

const attendance = hourOfFive();
const invitee = (displayName: string | null, status: InviteeStatus, address: string | null = null) => ({
  status,
  invitee: { displayName, address, type: 'required', response: 'accepted' } as const,
});
const none: Absence = { invitees: [], unexplained: [], rooms: [], atLeast: 0, uninvited: null };
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
      'Roof garden',
      'Expected, not in the report (2)',
      'Noor',
      'Jun',
      'Could not be matched (1)',
      'List',
      'Declined (1)',
      'Kai',
      'Optional, not in the report (1)',
      'Ola',
    ]);
    expect(make({ invitees, atLeast: 2 }).summary).toBe('Who was absent: 2 of 6 · Roof garden');
    const said = textsOf(make({ invitees, atLeast: 2 }).card, 'TextBlock');
    expect(said.slice(said.indexOf('Invited'), said.indexOf('Invited') + 8)).toEqual([
      'Invited',
      '6',
      'Of them in the report',
      '1',
      'Expected, not in the report',
      '2',
      'Could not be matched',
      '1',
    ]);
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
    const invitees = [invitee('Noor', 'unmatched'), invitee('Jun', 'unmatched')];
    const [stranger] = attendance.people;
    const absence = { invitees, atLeast: 1, unexplained: stranger ? [stranger] : [] };
    expect(blocks(absence)).toContain('At least 1 of these is not in the report; I cannot tell which.');
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
    expect(blocks({ invitees: [invitee('Ilse', 'came')] })).toContain('Everybody who was needed');
  });
});
