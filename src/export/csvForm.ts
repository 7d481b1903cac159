import type { Moment } from '../attendance/record.js';
import { dateFormat } from '../words/formatters.js';
import { isTimeZone } from '../words/times.js';

/** How the same rows are written: their letters, their moments, and the zone that those are in. */
export interface CsvForm {
  /** Bytes that a file begins with. */
  mark: Buffer;
  encoding: 'utf16le' | 'utf8';
  /** Said in the summary; null where each moment names its own. */
  zone: string | null;
  sayMoment(at: Moment): string;
}

/**
 * As Teams itself writes the file that is downloaded in English: UTF-16 LE with a byte order mark, and moments such as
 * `9/22/26, 2:48:05 PM` in the zone of who asks. Without a known zone that is UTC. Tools made for that file refuse others.
 */
export function teamsForm(timeZone: string | null): CsvForm {
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC';
  const format = dateFormat('en-US', { ...parts, timeZone: zone });
  return {
    mark: Buffer.from([0xff, 0xfe]),
    encoding: 'utf16le',
    zone,
    // Newer runtimes put a narrow space before "PM", which those tools do not expect.
    sayMoment: (at) => format.format(at).replace(/[\u00A0\u202F]/gu, ' '),
  };
}

const parts = {
  year: '2-digit',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hour12: true,
} as const;

/** For programs of one's own: UTF-8 with a byte order mark, and moments in ISO 8601, which name their zone, UTC. */
export const programForm: CsvForm = {
  mark: Buffer.from([0xef, 0xbb, 0xbf]),
  encoding: 'utf8',
  zone: null,
  sayMoment: (at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z'),
};
