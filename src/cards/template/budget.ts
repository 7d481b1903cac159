const maxUtf8Bytes = 28 * 1024;
const maxUtf16Bytes = 40 * 1024;

/** True when Teams takes the card everywhere: the older limits are 28 KB UTF-8 and 40 KB UTF-16. */
export function fitsMessage(card: Record<string, unknown>): boolean {
  const json = JSON.stringify(card);
  return Buffer.byteLength(json) <= maxUtf8Bytes && json.length * 2 <= maxUtf16Bytes;
}

/** How much a card is asked to show. */
export interface Fit {
  rows: number;
  /** False leaves out what only adorns. What it says is said in words. */
  bars: boolean;
  /** The same of badges, which tell more in less room. */
  badges: boolean;
}

/**
 * The one place where the size of a card is decided: the first that fits, with everything; without charts and
 * bars; without badges; then with fewer rows, in steps of a fifth. Where `leastAdorned` is less than is wanted, as many rows are
 * given up first: what adorns them says more.
 */
export function largestThatFits<T extends { card: Record<string, unknown> }>(
  wanted: number,
  build: (fit: Fit) => T,
  leastAdorned = wanted,
): T {
  for (const fit of steps(wanted, leastAdorned)) {
    const message = build(fit);
    if (fitsMessage(message.card)) return message;
  }
  return build({ rows: 0, bars: false, badges: false });
}

function* steps(wanted: number, leastAdorned: number): Generator<Fit> {
  for (let rows = wanted; rows >= leastAdorned; rows -= 1) yield { rows, bars: true, badges: true };
  yield { rows: wanted, bars: false, badges: true };
  for (let rows = wanted; rows > 0; rows = Math.floor(rows * 0.8)) yield { rows, bars: false, badges: false };
}
