import type { Attendance } from '../../../src/attendance/attendance.js';
import type { Participant } from '../../../src/attendance/person.js';
import { stripSize } from '../../../src/cards/picture/strip.js';
import { minute } from '../../../src/platform/time/clock.js';
import { decoded } from '../pictured/decoded.js';

interface Span {
  from: number;
  to: number;
}

/** What strips of this meeting are measured along, as the report tells it. */
export function clockOf({ parts, schedule }: Attendance): Span & { on: Span[] } {
  const [first, last] = [parts.at(0), parts.at(-1)];
  if (!first || !last) throw new Error('nobody knows when it was');
  const from = Math.min(first.from, schedule?.start ?? first.from);
  const to = Math.floor(last.to / minute) * minute;
  // Whoever waited for it to begin was in from then on.
  const on = parts.map((part, i) => ({ from: i === 0 ? from : part.from, to: Math.min(part.to, to) }));
  return { from, to, on: on.filter((span) => span.to > span.from) };
}

/** A stay of fewer pixels than this is drawn as wide, so that it is seen. */
const leastStay = 3;

/** What is wrong with any pixel of somebody's strip, counted anew from the report, pixel by pixel. */
export function wrongPixels(url: string, person: Participant, attendance: Attendance): string[] {
  const { width, height, inkAt } = decoded(url);
  if (width !== stripSize.width || height !== stripSize.height) return [`${width} × ${height}`];
  const { from, to, on } = clockOf(attendance);
  const column = (moment: number) => ((moment - from) / (to - from)) * width;
  const stays = on.flatMap((part) =>
    person.spans
      .map((span) => ({ from: Math.max(span.from, part.from), to: Math.min(span.to, part.to) }))
      // Whoever had gone again before the meeting began joined it later.
      .filter((span) => span.to > span.from && (person.firstJoin === null || span.to > person.firstJoin)),
  );
  const [first, last] = [stays.at(0), stays.at(-1)];
  if (!first || !last) return ['a strip of somebody who was not in'];
  const covers = (spans: Span[], at: number) => spans.some((span) => column(span.from) <= at && at < column(span.to));
  const widened = stays
    .filter((stay) => Math.round(column(stay.to)) - Math.round(column(stay.from)) < leastStay)
    .map((stay) => Math.min(Math.round(column(stay.from)), width - leastStay));
  const late = person.tags.includes('late') ? [{ from: attendance.schedule?.start ?? from, to: first.from }] : [];
  const end = attendance.core.at(-1)?.to ?? to;
  const early = person.tags.includes('leftEarly') ? [{ from: last.to, to: end }] : [];
  const edges = [...on, ...stays, ...late, ...early].flatMap((span) => [column(span.from), column(span.to)]);
  return Array.from({ length: width }, (_, x) => {
    const at = x + 0.5;
    // What ends in the very middle of a pixel may be rounded either way.
    if (edges.some((edge) => Math.abs(edge - at) < 1e-6)) return [];
    const isIn = covers(stays, at) || widened.some((left) => left <= x && x < left + leastStay);
    const ink = isIn ? 'in' : !covers(on, at) ? 'none' : covers([...late, ...early], at) ? 'missed' : 'out';
    const wanted = Array.from({ length: height }, (_, y) => (ink === 'in' || y === 3 || y === 4 ? ink : 'none'));
    const drawn = wanted.map((_, y) => inkAt(x, y));
    return drawn.join() === wanted.join() ? [] : [`${x}: ${drawn.join(' ')} instead of ${wanted.join(' ')}`];
  }).flat();
}

/** How long each line of a strip is, in minutes, and what it is of. */
interface Line {
  ink: string;
  minutes: number;
}

/** A strip as somebody sees it: what lies before the first stay, between two of them, and behind the last one. */
function linesOf(url: string, { from, to }: Span): { before: Line[]; between: Line[]; after: Line[] } {
  const { width, inkAt } = decoded(url);
  const inks = Array.from({ length: width }, (_, x) => inkAt(x, 3));
  const perColumn = (to - from) / width / minute;
  const lines = (begin: number, end: number): Line[] => {
    const found: Line[] = [];
    for (let x = begin; x < end; x += 1) {
      const ink = inks[x] ?? 'none';
      const last = found.at(-1);
      if (last?.ink === ink) last.minutes += perColumn;
      else found.push({ ink, minutes: perColumn });
    }
    return found.filter((line) => line.ink !== 'none' && line.ink !== 'in');
  };
  const [first, last] = [inks.indexOf('in'), inks.lastIndexOf('in')];
  return { before: lines(0, first), between: lines(first, last), after: lines(last + 1, width) };
}

/** A minute of the clock that is begun, a pixel at either end, and what a short stay is wider than it was. */
const tolerance = (clock: Span) => 1 + ((2 + leastStay) * (clock.to - clock.from)) / stripSize.width / minute;

function minutesIn(text: string): number {
  const [, hours = '0'] = /(\d+) hr/.exec(text) ?? [];
  const [, minutes = '0'] = /(\d+) min/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** The same lengths in the same order, but for short ones: what lasts less than a minute of the clock is not told, or hidden. */
function areSame([shown, ...lines]: number[], [told, ...said]: number[], within: number): boolean {
  if (shown === undefined && told === undefined) return true;
  if (shown !== undefined && told !== undefined && Math.abs(shown - told) <= within && areSame(lines, said, within))
    return true;
  if (shown !== undefined && shown <= within && areSame(lines, told === undefined ? [] : [told, ...said], within))
    return true;
  return told !== undefined && told <= within && areSame(shown === undefined ? [] : [shown, ...lines], said, within);
}

/** What a strip shows and its English text does not say, or says otherwise. */
export function unsaid(url: string, text: string, clock: Span): string[] {
  const { before, between, after } = linesOf(url, clock);
  const within = tolerance(clock);
  const saying = text.split(' · ');
  const sum = (lines: Line[]) => lines.reduce((all, { minutes }) => all + minutes, 0);
  const missed = (lines: Line[]) => lines.filter(({ ink }) => ink === 'missed');
  const found: string[] = [];
  const compare = (what: string, lines: Line[], said: string | undefined) => {
    if (said?.endsWith('at an unknown time')) return;
    const [shown, told] = [sum(lines), said === undefined ? 0 : minutesIn(said)];
    if (Math.abs(shown - told) > within)
      found.push(`${what}: ${shown.toFixed(1)} min shown, ${said ?? 'nothing'} said`);
  };
  const ofEnd = (what: 'Joined' | 'Left', lines: Line[]) => {
    const said = saying.find((one) => one.startsWith(what));
    const isMissed = missed(lines).length > 0;
    // Before the scheduled start nobody is missed.
    if (isMissed && said !== undefined && !/ (late|early)$/.test(said)) found.push(`${what}: missed, and ${said} said`);
    compare(what, isMissed ? missed(lines) : lines, said);
  };
  ofEnd('Joined', before);
  ofEnd('Left', after);
  const away = saying.filter((one) => one.startsWith('Away'));
  const [, times, all] = /^Away (\d+) times, (.+) in all$/.exec(away[0] ?? '') ?? [];
  if (times !== undefined && all !== undefined) {
    const seen = between.filter(({ minutes }) => minutes > within);
    if (seen.length > Number(times)) found.push(`away ${seen.length} times shown, ${times} said`);
    if (Math.abs(sum(between) - minutesIn(all)) > within * Math.max(1, between.length))
      found.push(`away ${sum(between).toFixed(1)} min shown, ${all} said`);
    return found;
  }
  const shown = between.map(({ minutes }) => minutes);
  const told = away.map(minutesIn);
  if (!areSame(shown, told, within))
    found.push(`away ${shown.map((minutes) => minutes.toFixed(1)).join(', ')} min shown, ${told.join(', ')} min said`);
  const isWhole = [...before, ...between, ...after].every(({ minutes }) => minutes <= within);
  if (text === 'There from start to end' && !isWhole) found.push('not there from start to end');
  return found;
}
