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
  /** False leaves out what only adorns: charts, bars and badges. What they say is said in words. */
  rich: boolean;
}

/**
 * The one place where the size of a card is decided: the first that fits, with everything; without adornments; then with
 * fewer rows, in steps of a fifth.
 */
export function largestThatFits<T extends { card: Record<string, unknown> }>(
  wanted: number,
  build: (fit: Fit) => T,
): T {
  for (const fit of steps(wanted)) {
    const message = build(fit);
    if (fitsMessage(message.card)) return message;
  }
  return build({ rows: 0, rich: false });
}

function* steps(wanted: number): Generator<Fit> {
  yield { rows: wanted, rich: true };
  for (let rows = wanted; rows > 0; rows = Math.floor(rows * 0.8)) yield { rows, rich: false };
}
