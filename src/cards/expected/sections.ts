import type { Absence } from '../../attendance/absence.js';
import type { Invitee } from '../../attendance/invitation.js';
import type { Participant } from '../../attendance/person.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';
import type { ReportSection } from '../reportCard.js';
import { dotted, sayApart, sayName, sayRole } from '../text/personText.js';
import { plainText } from '../text/plainText.js';

/** People in a report whom nothing tells to have been expected. `addresses` only where nobody but the asker reads it. */
export const strangersSection = (
  words: Words,
  heading: string,
  people: readonly Participant[],
  { addresses }: { addresses: boolean },
): ReportSection => ({
  heading,
  columns: [{ width: 1 }],
  rows: people.map((person) => [
    { data: sayName(words, person), more: dotted([sayRole(words, person.role, 1), addresses ? sayApart(person) : '']) },
  ]),
});

/** How many of the missing are certainly not in the report, whoever they are; for above their names. '' where it may be none. */
export function sayLeast(words: Words, { invitees, atLeast }: Absence): string {
  const absent = invitees.filter(({ status }) => status === 'absent').length;
  return atLeast > absent ? words.say('absence.atLeast', { count: atLeast - absent }) : '';
}

/** A number of people above the sections. */
export const figureOf = (words: Words, label: WordKey, count: number): { label: string; value: string } => ({
  label: words.say(label),
  value: words.say('attendance.count', { count }),
});

/** The address under a name. Nothing where the address stands for the name already. */
export const addressBeside = ({ displayName, address }: Pick<Invitee, 'displayName' | 'address'>): string =>
  plainText(displayName) === '' ? '' : plainText(address);
