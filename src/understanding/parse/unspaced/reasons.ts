import { silent } from '../partKinds.js';
import type { Piece } from '../piece.js';

/** What a reason is made of: nothing in it says anything of people, meetings, numbers or dates. */
const inReasons = new Set([
  ...silent,
  ...['unknown', 'prep', 'of', 'from', 'and', 'but', 'or', 'me', 'people', 'beside', 'asked', 'nobody', 'that'],
]);
/** 「から」 before a verb of coming says whence. */
const coming = new Set(['in', 'out', 'stay', 'there', 'people']);
const verbEnd = '[うくぐすつぬぶむるいただ]';
const before = new RegExp(
  `(?:${verbEnd}(?:ので|んで|から|もんで|ため(?:に)?(?=[、,]))|な(?:ので|ため(?:に)?(?=[、,])))`,
  'gu',
);
const behind = new RegExp(
  `[、,。\\s][^、,。]{1,60}(?:${verbEnd}(?:ので|んで|から|もんで|ため)|なので|なため)(?:です|ね|な|よ)?[。！!w\\s]*$`,
  'u',
);

/** The pieces without why it is asked: 「修了判定に使うので、8割以上いた人」, 「欠席者は、人事に出すので」. */
export function withoutReasonsBeside(pieces: readonly Piece[], text: string): Piece[] {
  const start = pieces[0]?.from ?? 0;
  for (const { index, 0: said } of [...text.matchAll(before)].reverse()) {
    const end = index + said.length;
    const reason = pieces.filter(({ from }) => from < end);
    const rest = pieces.slice(reason.length);
    const next = rest[0]?.part ?? '';
    const isWhence = said.endsWith('から') && coming.has(next);
    if (end > start && !isWhence && isReason(reason, end) && rest.some(isOurs))
      return next === 'comma' ? rest.slice(1) : rest;
  }
  const from = behind.exec(text)?.index ?? text.length;
  const question = pieces.filter(({ to }) => to <= from);
  const reason = pieces.slice(question.length);
  return reason.length > 0 && isReason(reason, text.length) && question.some(isOurs) ? question : [...pieces];
}

/** Words that say something, if nothing of ours: a filler of a reason is a long one. */
const isSaid = ({ part, from, to }: Piece): boolean => part === 'unknown' || (part === 'filler' && to - from > 4);

const isReason = (pieces: readonly Piece[], end: number): boolean =>
  pieces.some(isSaid) && pieces.every(({ part, to }) => inReasons.has(part) && to <= end);

const isOurs = ({ part }: Piece): boolean => !inReasons.has(part);
