import { plainText } from '../cards/text/plainText.js';
import { extensionOf, type FileFormat } from '../question/fileFormat.js';
import type { Words } from '../words/index.js';
import { sayIsoDate } from '../words/times.js';
import { unmarked } from './unmarked.js';

const titleLength = 80;
const peopleLength = 40;

// learn: restrictions and limitations in OneDrive and SharePoint; and what a path or an address is made of.
const forbidden = /["*:<>?/\\|#%&~{}\u2060\u2044\u2215\uFF0F\uFF3C]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop|\.lock)$/i;

export interface FileNaming {
  title: string | null;
  /** Milliseconds UTC. */
  start: number | null;
  /** Whose day it is; null is UTC. */
  timeZone: string | null;
  format: FileFormat;
  /** Whom the file is about, in the reader's words; without it, everybody. */
  people?: string | undefined;
}

/** Such as `Weekly product sync 2026-11-23.xlsx`, or `… 2026-11-23 (guest).xlsx` of some people: a name that every system takes, whatever the meeting is called. */
export function fileName(words: Words, { title, start, timeZone, format, people }: FileNaming): string {
  const bare = harmless(title, titleLength);
  const name = bare === '' || reserved.test(bare) ? words.say('attendance.untitled') : bare;
  const date = start === null ? '' : ` ${sayIsoDate(start, timeZone)}`;
  const whom = harmless(people ?? null, peopleLength);
  return `${name}${date}${whom === '' ? '' : ` (${whom})`}.${extensionOf(format)}`;
}

const harmless = (text: string | null, length: number): string =>
  unmarked(plainText(text, length))
    .replace(forbidden, ' ')
    .replace(/_vti_/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, '');
