const maxUtf8Bytes = 28 * 1024;
const maxUtf16Bytes = 40 * 1024;

/** True when Teams takes the card everywhere: the older limits are 28 KB UTF-8 and 40 KB UTF-16. */
export function fitsMessage(card: Record<string, unknown>): boolean {
  const json = JSON.stringify(card);
  return Buffer.byteLength(json) <= maxUtf8Bytes && json.length * 2 <= maxUtf16Bytes;
}

/** A card that fits, with `wanted` rows or, in steps of a fifth, fewer; with none when nothing else does. */
export function largestThatFits<T extends { card: Record<string, unknown> }>(
  wanted: number,
  build: (rows: number) => T,
): T {
  for (let rows = wanted; rows > 0; rows = Math.floor(rows * 0.8)) {
    const message = build(rows);
    if (fitsMessage(message.card)) return message;
  }
  return build(0);
}
