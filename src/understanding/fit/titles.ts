import { normalized } from '../../platform/normalized.js';

const exactFit = 4;

/** Letters that are compared; Exchange and the directory keep a quarter of that. */
const longestTitle = 1000;

/** How well a title fits what somebody typed; 0 is not at all. */
export function titleFit(title: string | null, typed: string): number {
  const name = foldTitle(title ?? '');
  const wanted = foldTitle(typed);
  if (name === '' || wanted === '') return 0;
  if (name === wanted) return exactFit;
  if (name.startsWith(`${wanted} `)) return 3;
  if (` ${name} `.includes(` ${wanted} `)) return 2;
  const words = new Set(name.split(' '));
  return wanted.split(' ').every((word) => words.has(word)) ? 1 : 0;
}

/** True when a title is exactly what somebody typed, but for case, accents and marks. */
export const isSameTitle = (title: string | null, typed: string): boolean => titleFit(title, typed) === exactFit;

/** The candidates whose title fits, best first. One that is the very title leaves the others out. */
export function fitting<T>(
  candidates: T[],
  titleOf: (candidate: T) => string | null,
  typed: string,
  fitOf = titleFit,
): T[] {
  const fits = candidates
    .map((candidate) => ({ candidate, fit: fitOf(titleOf(candidate), typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const exact = fits.filter(({ fit }) => fit === exactFit);
  return (exact.length > 0 ? exact : fits).map(({ candidate }) => candidate);
}

/** Letters and digits in lower case, without accents, single spaces between: "All‑Hands: Q4" is "all hands q4". */
export function foldTitle(text: string): string {
  return normalized(text.slice(0, longestTitle), 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
