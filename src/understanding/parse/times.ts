import { isCompared } from './amounts/comparisons.js';
import type { Piece } from './piece.js';

/** Puts times of day together: "at", "10", "pm" become one `time` of 22:00. A bare number is one only after "at". */
export function withTimes(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    // "At least 1h30" is how long.
    if (piece.part === 'clock' && /h/iu.test(piece.word ?? '') && isCompared(pieces[at - 1])) {
      out.push(piece);
      continue;
    }
    const starts = piece.part === 'at' ? at + 1 : at;
    // "the call of 9 h".
    const isOf = ['from', 'of', 'prep'].includes(pieces[at - 1]?.part ?? '') && pieces[at + 1]?.part === 'hourOrClock';
    const read = timeAt(pieces, starts, starts > at || isOf);
    if (!read) {
      if (isDayOf(pieces, at)) {
        out.push({ ...piece, part: 'date' });
        continue;
      }
      // Before anything but a time it is a preposition: "at retro".
      out.push(piece.part === 'at' ? { ...piece, part: 'prep' } : piece);
      continue;
    }
    out.push({ part: 'time', from: piece.from, to: pieces[read.last]?.to ?? piece.to, time: read.time });
    at = read.last;
  }
  return out;
}

const units = new Set(['minute', 'hour', 'hourOrClock', 'percent']);

/** "Of 3.9" is a day, where nothing says that it is a time or an amount. */
function isDayOf(pieces: readonly Piece[], at: number): boolean {
  if (!/^\d/u.test(pieces[at]?.word ?? '')) return false;
  const [, day = '', month = ''] = /^(\d{1,2})\.(\d{1,2})$/u.exec(pieces[at]?.word ?? '') ?? [];
  const isDay = Number(day) > 0 && Number(day) <= 31 && Number(month) > 0 && Number(month) <= 12;
  const [before = '', behind = ''] = [pieces[at - 1]?.part, pieces[at + 1]?.part];
  // "Retro 12.11." with both its full stops.
  const isFull = (pieces[at]?.to ?? 0) - (pieces[at]?.from ?? 0) === (pieces[at]?.word ?? '').length + 1;
  if (isDay && isFull && pieces[at - 1]?.part !== 'at') return true;
  return isDay && ['of', 'from', 'prep', 'date'].includes(before) && !units.has(behind);
}

function timeAt(pieces: readonly Piece[], at: number, said: boolean): { time: string; last: number } | null {
  const piece = pieces[at];
  if (!piece || !/^(?:number|clock$|past=)/u.test(piece.part)) return null;
  const [name = '', value = ''] = piece.part.split('=');
  if (name === 'past') {
    const hour = timeAt(pieces, at + 1, true);
    return hour && { time: moved(hour.time, Number(value)), last: hour.last };
  }
  const suffix = pieces[at + 1]?.part.split('=')[0];
  if (suffix === 'minute' || suffix === 'percent' || suffix === 'hour') return null;
  const isHour = suffix === 'oclock' || (suffix === 'hourOrClock' && said);
  const half = isHour ? 'oclock' : suffix === 'pm' || suffix === 'am' ? suffix : null;
  const digits =
    piece.part === 'number' || piece.part === 'clock' ? (piece.word ?? '') : name === 'number' ? value : '';
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:hH.](\d\d))?$/u.exec(digits) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const isSaid = said || half !== null || pieces[at + 1]?.part.startsWith('plus=') === true;
  if (piece.part !== 'clock' && !isSaid) return null;
  // "10.15" is a time only where something says so.
  if (digits.includes('.') && !isSaid) return null;
  // "9 Uhr 30".
  const [behind] = half === 'oclock' ? [pieces[at + 2]] : [];
  if (behind?.part === 'number' && minute === '00' && /^[0-5]\d$/u.test(behind.word ?? ''))
    return {
      time: `${hour.padStart(2, '0')}:${behind.word}`,
      last: pieces[at + 3]?.part === 'minute' ? at + 3 : at + 2,
    };
  const time = shifted(`${hour.padStart(2, '0')}:${minute}`, half);
  const last = half ? at + 1 : at;
  const [plus = '', minutes = ''] = pieces[last + 1]?.part.split('=') ?? [];
  if (plus !== 'plus') return { time, last };
  // "Las cuatro y cuarto de la tarde".
  const behindPlus = pieces[last + 2]?.part ?? '';
  const isHalfSaid = half === null && (behindPlus === 'am' || behindPlus === 'pm');
  return {
    time: moved(isHalfSaid ? shifted(time, behindPlus) : time, Number(minutes)),
    last: last + (isHalfSaid ? 2 : 1),
  };
}

/** So many minutes later, or earlier. */
function moved(time: string, minutes: number): string {
  const [hour = '0', minute = '0'] = time.split(':');
  const day = 24 * 60;
  const all = (Number(hour) * 60 + Number(minute) + minutes + day) % day;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

function shifted(time: string, half: string | null): string {
  const [hour = '0', minute = '00'] = time.split(':');
  const hours = Number(hour);
  const real = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : hours;
  return `${String(real).padStart(2, '0')}:${minute}`;
}
