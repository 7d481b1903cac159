import { describe, expect, it } from 'vitest';
import {
  isNextOccurrenceDue,
  leftOutInChannel,
  newestOccurrence,
  occurrenceWindow,
  sessionOfChannelMeeting,
  sessionsInWindow,
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

describe('the session of a channel meeting', () => {
  const chosen = (...sessions: SessionTimes[]) => {
    const own = sessionOfChannelMeeting(sessions, at('10:00'), at('11:00'));
    return own === null ? 'ambiguous' : ids(own);
  };

  it('is the one that shares most of its time, whichever came first', () => {
    expect(chosen(times('short', '10:00', '10:10'), times('long', '10:20', '11:00'))).toEqual(['long']);
    expect(chosen(times('long', '09:50', '10:40'), times('short', '10:45', '11:00'))).toEqual(['long']);
  });

  it('leaves the others of that time out, which are told of, earliest first; none where it cannot be told itself', () => {
    const leftOut = (...sessions: SessionTimes[]) => ids(leftOutInChannel(sessions, at('10:00'), at('11:00')));
    const [short, long, late] = [
      times('short', '10:00', '10:10'),
      times('long', '10:20', '10:50'),
      times('late', '10:55', '11:20'),
    ];
    expect(leftOut(late, long, short)).toEqual(['short', 'late']);
    expect(leftOut(long, times('next', '11:00', '12:00'), times('before', '09:30', '10:00'))).toEqual([]);
    expect(leftOut(long, times('over it', '10:30', '11:00'))).toEqual([]);
    expect(leftOut()).toEqual([]);
  });

  it('is the one that begins in its time, from half an hour before until its scheduled end', () => {
    expect(chosen(times('early', '09:30', '10:40'))).toEqual(['early']);
    expect(chosen(times('too early', '09:29:59', '10:40'))).toEqual([]);
    expect(chosen(times('late', '10:59:59', '12:00'))).toEqual(['late']);
    expect(chosen(times('next meeting', '11:00', '12:00'))).toEqual([]);
  });

  it('is not a stand-up that was over before it, however shortly', () => {
    expect(chosen(times('stand-up', '09:45', '09:58'), times('own', '10:00', '11:00'))).toEqual(['own']);
    expect(chosen(times('stand-up', '09:45', '10:00'))).toEqual([]);
  });

  it('is not that of the meeting before it, which ran on into its time', () => {
    expect(chosen(times('before', '09:00', '10:05'), times('own', '10:06', '11:00'))).toEqual(['own']);
  });

  it('is the one that shares most of its time: a second one could be another meeting', () => {
    expect(chosen(times('second', '10:40', '10:50'), times('main', '10:00', '10:30'))).toEqual(['main']);
  });

  it('cannot be told when two overlap each other, and then neither is shown', () => {
    expect(chosen(times('one', '10:00', '10:50'), times('another', '10:30', '11:10'))).toBe('ambiguous');
  });

  it('is not one without a known length', () => {
    expect(chosen(times('end only', null, '10:30'))).toEqual([]);
    expect(chosen(times('nothing', null, null))).toEqual([]);
  });
});

describe('a series', () => {
  const weekly = [times('a', '-326:00', '-325:00'), times('b', '-158:00', '-157:00'), times('c', '10:00', '11:00')];
  const inDays = (days: number) => at('10:00') + days * 24 * 3_600_000;

  it('is due again when as much time has passed as lay between two of its dates', () => {
    expect(isNextOccurrenceDue(weekly, inDays(6.9))).toBe(false);
    expect(isNextOccurrenceDue(weekly, inDays(7))).toBe(true);
    expect(isNextOccurrenceDue([...weekly].reverse(), inDays(9))).toBe(true);
  });

  it('is not thought due by a re-join, nor by one date alone', () => {
    expect(isNextOccurrenceDue([...weekly, times('re-join', '13:00', '13:05')], inDays(1))).toBe(false);
    expect(isNextOccurrenceDue([times('c', '10:00', '11:00')], inDays(30))).toBe(false);
    expect(isNextOccurrenceDue([], inDays(1))).toBe(false);
  });
});
