import { DateTime } from 'luxon';
import { commands } from '../../src/commands/index.js';
import { dateIn, type Which } from '../../src/question/which.js';
import type { Reader } from '../../src/understanding/days.js';
import { matchCommand } from '../../src/understanding/match.js';
import { personAsked } from '../../src/understanding/personAsked.js';
import { readWhich } from '../../src/understanding/which.js';

/** Monday, 23 November 2026, 11:00 in Berlin. */
export const monday: Reader = { now: Date.UTC(2026, 10, 23, 10), timeZone: 'Europe/Berlin', locale: 'en-GB' };

/** A reading in one line: `design review @ 2026-11-17`, `#2`, `last 5`, `@ 2026-11-16..22`. */
export function inWords(which: Which, { timeZone }: Reader): string {
  const { day = null, moment = null } = dateIn(which) ?? {};
  const date = (at: number) => DateTime.fromMillis(at, { zone: timeZone ?? 'UTC' });
  const until = day && date(day.to - 1).toISODate();
  const from = day && date(day.from).toISODate();
  const parts = [
    which.kind === 'title' ? which.title : null,
    day === null ? null : `@ ${from}${until === from ? '' : `..${until}`}`,
    moment === null ? null : date(moment).toFormat('HH:mm'),
    which.kind === 'number' ? `#${which.number}` : null,
    which.kind === 'last' ? `last ${which.last}` : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** What a message asks, such as `who was late: design review @ 2026-11-17`; null when it asks for nothing. */
export function meaningOf(text: string, reader: Reader = monday): string | null {
  const match = matchCommand(text, commands);
  if (match === null) return null;
  const { command, rest } = match;
  if (rest === null) return command.name;
  if (command.takes === 'person') {
    const { name, readings, last } = personAsked(rest, reader);
    const where = readings.map((one) => inWords(one, reader)).at(-1);
    return `${command.name} ${name}${where ? `: ${where}` : ''}${last === null ? '' : `: last ${last}`}`;
  }
  const readings = readWhich(rest, reader).map((one) => inWords(one, reader));
  return readings.length === 0 ? command.name : `${command.name}: ${readings.at(-1)}`;
}
