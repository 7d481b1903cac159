import type { Piece } from './piece.js';

/** Puts times of day together: "at", "10", "pm" become one `time` of 22:00. A bare number is one only after "at". */
export function withTimes(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const starts = piece.part === 'at' ? at + 1 : at;
    const read = timeAt(pieces, starts, starts > at);
    if (!read) {
      out.push(piece);
      continue;
    }
    out.push({ part: 'time', from: piece.from, to: pieces[read.last]?.to ?? piece.to, time: read.time });
    at = read.last;
  }
  return out;
}

function timeAt(pieces: readonly Piece[], at: number, said: boolean): { time: string; last: number } | null {
  const piece = pieces[at];
  if (!piece) return null;
  const [name = '', value = ''] = piece.part.split('=');
  const suffix = pieces[at + 1]?.part.split('=')[0];
  const half = suffix === 'oclock' || suffix === 'pm' || suffix === 'am' ? suffix : null;
  if (name === 'half') return { time: shifted(value, half), last: half ? at + 1 : at };
  const digits =
    piece.part === 'number' || piece.part === 'clock' ? (piece.word ?? '') : name === 'number' ? value : '';
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:hH.](\d\d))?$/u.exec(digits) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  if (piece.part !== 'clock' && !said && !half) return null;
  // "10.15" is a time only where something says so.
  if (digits.includes('.') && !said && !half) return null;
  // "9 Uhr 30".
  const [behind] = half === 'oclock' ? [pieces[at + 2]] : [];
  if (behind?.part === 'number' && minute === '00' && /^[0-5]\d$/u.test(behind.word ?? ''))
    return { time: `${hour.padStart(2, '0')}:${behind.word}`, last: at + 2 };
  return { time: shifted(`${hour.padStart(2, '0')}:${minute}`, half), last: half ? at + 1 : at };
}

function shifted(time: string, half: string | null): string {
  const [hour = '0', minute = '00'] = time.split(':');
  const hours = Number(hour);
  const real = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : hours;
  return `${String(real).padStart(2, '0')}:${minute}`;
}
