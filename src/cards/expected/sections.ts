import { type Absence, candidatesAmong } from '../../attendance/absence.js';
import type { Invitee } from '../../attendance/invitation.js';
import type { Participant } from '../../attendance/person.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';
import { sayAlternatives } from '../../words/lists.js';
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

/** A heading of the card, and who stands below it. */
export interface Listed {
  heading: string;
  people: readonly Participant[];
}

/** That some of the missing may be in the report after all, and below which headings of this card: those with somebody who may be one. */
export function sayMayBe(
  words: Words,
  key: WordKey & `${string}.mayBe`,
  { invitees, unexplained, candidates }: Absence,
  listed: readonly Listed[],
): string {
  const missing = invitees.filter(({ status }) => status === 'missing');
  const mayBe = new Set(candidatesAmong(unexplained, missing).map((person) => person.key));
  const headings = listed.flatMap(({ heading, people }) => (people.some((one) => mayBe.has(one.key)) ? [heading] : []));
  const quoted = headings.map((heading) => words.say('absence.heading', { heading }));
  return words.say(key, {
    count: missing.length,
    some: Math.min(missing.length, candidates),
    where: sayAlternatives(words, quoted),
  });
}

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
