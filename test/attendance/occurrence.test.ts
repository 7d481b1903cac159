import { describe, expect, it } from 'vitest';
import {
  newestOccurrence,
  occurrenceWindow,
  sessionsInWindow,
  sessionsOverlapping,
} from '../../src/attendance/occurrence.js';
import type { SessionTimes } from '../../src/attendance/record.js';
import { at, times } from './builders.js';

const ids = (sessions: SessionTimes[]) => sessions.map(({ reportId }) => reportId);

describe('the newest occurrence, without a calendar', () => {
  it('is found whatever order the reports are listed in', () => {
    const monday = times('last week', '-158:00', '-157:00');
    const today = times('today', '10:00', '11:00');
    const older = times('two weeks ago', '-326:00', '-325:00');
    expect(ids(newestOccurrence([older, today, monday]))).toEqual(['today']);
    expect(ids(newestOccurrence([today, monday, older]))).toEqual(['today']);
    expect(ids(newestOccurrence([monday, older, today]))).toEqual(['today']);
  });

  it('includes the session of people who came back two hours later, earliest first', () => {
    const sessions = [times('re-join', '13:00', '13:08'), times('main', '10:00', '11:00')];
    expect(ids(newestOccurrence(sessions))).toEqual(['main', 're-join']);
  });

  it('includes a session that ended a second less than four hours before the next began', () => {
    const sessions = [times('morning', '08:00', '09:00:01'), times('afternoon', '13:00', '14:00')];
    expect(ids(newestOccurrence(sessions))).toEqual(['morning', 'afternoon']);
  });

  it('leaves out a session that ended exactly four hours before the next began', () => {
    const sessions = [times('morning', '08:00', '09:00'), times('afternoon', '13:00', '14:00')];
    expect(ids(newestOccurrence(sessions))).toEqual(['afternoon']);
  });

  it('measures the gap between neighbours, so that a long day of short gaps is one occurrence', () => {
    const sessions = [times('c', '14:00', '15:00'), times('a', '08:00', '09:00'), times('b', '11:00', '12:00')];
    expect(ids(newestOccurrence(sessions))).toEqual(['a', 'b', 'c']);
  });

  it('takes a session that ran on beside a later, shorter one', () => {
    const sessions = [times('long', '08:00', '15:00'), times('short', '09:00', '09:10')];
    expect(ids(newestOccurrence(sessions))).toEqual(['long', 'short']);
  });

  it('is the only report there is, even one without times', () => {
    expect(ids(newestOccurrence([times('only', null, null)]))).toEqual(['only']);
  });

  it('never takes a report without times when there are others', () => {
    const sessions = [times('timeless', null, null), times('today', '10:00', '11:00')];
    expect(ids(newestOccurrence(sessions))).toEqual(['today']);
  });

  it('places a report that has only one of its times by that one', () => {
    const sessions = [times('no start', null, '11:00'), times('no end', '12:00', null), times('old', '01:00', '02:00')];
    expect(ids(newestOccurrence(sessions))).toEqual(['no start', 'no end']);
  });

  it('is empty when nothing is listed', () => {
    expect(newestOccurrence([])).toEqual([]);
  });
});

describe('the window of an occurrence in the calendar', () => {
  const window = occurrenceWindow(at('10:00'), at('34:00'));
  const takes = (start: string) => sessionsInWindow([times('it', start, '40:00')], window).length === 1;

  it('opens half an hour before the scheduled start, and not a second sooner', () => {
    expect(takes('09:30')).toBe(true);
    expect(takes('09:29:59')).toBe(false);
  });

  it('closes half an hour before the next occurrence, which then owns the session', () => {
    expect(takes('33:29:59')).toBe(true);
    expect(takes('33:30')).toBe(false);
  });

  it('stays open for as long as no next occurrence is known', () => {
    const open = occurrenceWindow(at('10:00'), null);
    expect(ids(sessionsInWindow([times('weeks later', '700:00', '701:00')], open))).toEqual(['weeks later']);
  });

  it('gives its sessions earliest first and leaves reports without times out', () => {
    const listed = [times('late', '12:00', '12:10'), times('timeless', null, null), times('early', '10:00', '11:00')];
    expect(ids(sessionsInWindow(listed, window))).toEqual(['early', 'late']);
  });

  it('places a report without a start by its end', () => {
    expect(ids(sessionsInWindow([times('no start', null, '11:00')], window))).toEqual(['no start']);
  });
});

describe('the sessions of a channel meeting', () => {
  const overlap = (start: string | null, end: string | null) =>
    sessionsOverlapping([times('it', start, end)], at('10:00'), at('11:00')).length === 1;

  it('are those that share a moment with the scheduled time, both edges included', () => {
    expect(overlap('09:00', '10:00')).toBe(true);
    expect(overlap('11:00', '12:00')).toBe(true);
    expect(overlap('10:20', '10:40')).toBe(true);
    expect(overlap('08:00', '20:00')).toBe(true);
  });

  it('are not those that ended before it or began after it', () => {
    expect(overlap('08:00', '09:59:59')).toBe(false);
    expect(overlap('11:00:01', '12:00')).toBe(false);
  });

  it('are judged by the one time they have, and left out when they have none', () => {
    expect(overlap(null, '10:30')).toBe(true);
    expect(overlap('10:30', null)).toBe(true);
    expect(overlap(null, '09:30')).toBe(false);
    expect(overlap(null, null)).toBe(false);
  });
});
