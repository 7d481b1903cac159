import { describe, expect, it } from 'vitest';
import { refuseEmpty } from '../../src/meetings/missingReport.js';
import { at, row, session } from '../attendance/builders.js';

const codeOf = (end: string | null, now: string) => {
  try {
    refuseEmpty([session('s', ['09:00', end], [])], at(now));
  } catch (error) {
    return error;
  }
  return null;
};

describe('a report without people', () => {
  it('and without an end is of a meeting that is not over yet', () => {
    expect(codeOf(null, '09:30')).toMatchObject({ code: 'not-over' });
  });

  it('is not ready soon after the end, and final hours later: nobody joined', () => {
    expect(codeOf('10:00', '10:30')).toMatchObject({ code: 'not-ready' });
    expect(codeOf('10:00', '15:00')).toBeNull();
  });

  it('is none where another one has people', () => {
    expect(() =>
      refuseEmpty([session('s', ['09:00', null], []), session('t', ['09:00', null], [row('a')])], 0),
    ).not.toThrow();
  });
});
