import type { InviteeStanding } from '../attendance/absence.js';
import { sayBefore, sayInvitee } from '../cards/text/inviteeText.js';
import { dotted } from '../cards/text/personText.js';
import { plainText } from '../cards/text/plainText.js';
import type { Words } from '../words/index.js';
import { type Cell, duration, text } from './cells.js';
import { longestName, nameWidth, type Table, table } from './table.js';

/** Everybody who was expected: what made them so, whether they came, and for how long. */
export function expectedSheet(words: Words, expected: readonly InviteeStanding[]): Table {
  const columns = [
    ['attendance.name', nameWidth],
    ['export.email', nameWidth],
    ['export.expectedHow', 28],
    ['export.wasThere', 12],
    ['attendance.time', 12],
  ] as const;
  return table(words, columns, { rows: rowsOf(words, expected) });
}

function* rowsOf(words: Words, expected: readonly InviteeStanding[]): Generator<Cell[]> {
  for (const { invitee, status, isThere, people } of expected)
    yield [
      text(sayInvitee(words, invitee)),
      text(plainText(invitee.address, longestName)),
      // The registration itself does not tell who registered afterwards.
      text(status === 'afterwards' ? words.say('registration.afterwards') : sayHow(words, invitee)),
      text(words.say(isThere === null ? 'export.notKnown' : isThere ? 'export.yes' : 'export.no')),
      duration(sumOf(people.map(({ seconds }) => seconds))),
    ];
}

function sayHow(words: Words, invitee: InviteeStanding['invitee']): string {
  if (invitee.isMember === true) return words.say('export.member');
  if (invitee.registration !== undefined) return sayBefore(words, invitee);
  return dotted([
    words.say(invitee.type === 'optional' ? 'export.optional' : 'export.invited'),
    sayBefore(words, invitee),
  ]);
}

/** The time of somebody who is several people in the report; null where none of them has a time. */
function sumOf(seconds: readonly (number | null)[]): number | null {
  const known = seconds.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}
