import { type SummaryOptions, summarize } from '../../src/attendance/attendance.js';
import { at, row, session, stay } from '../attendance/builders.js';

/** Scheduled from nine to ten. */
export const schedule = { start: at('09:00'), end: at('10:00') };

/**
 * An hour with an organiser who is in time, someone late, someone who leaves early, someone away and back, and someone
 * without times.
 */
export const hourOfFive = (options: SummaryOptions = { schedule }) =>
  summarize(
    [
      session(
        's',
        ['08:58', '10:01'],
        [
          row('ilse', { displayName: 'Ilse Brandt', role: 'Organizer', intervals: [stay('08:58', '10:01')] }),
          row('tomas', { displayName: 'Tomás Rey', role: 'Presenter', intervals: [stay('09:12', '10:00')] }),
          row('wen', { displayName: 'Wen Li', intervals: [stay('09:00', '09:40')] }),
          row('mo', { displayName: 'Mo *bold*', intervals: [stay('09:01', '09:20'), stay('09:30', '10:00')] }),
          row('hid', { displayName: 'Hidden Hal', totalSeconds: 0 }),
        ],
      ),
    ],
    options,
  );
