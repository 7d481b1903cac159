import { encode } from 'fast-png';

/**
 * What a picture is drawn in. Each is told from white, from the dark of Teams and of its tinted parts, and from black (3 : 1),
 * so that one picture does for every theme; and by its shape from the others, since colour alone says nothing to many.
 */
export const inks = {
  none: [0, 0, 0, 0],
  in: [0x6d, 0x76, 0xca, 255],
  out: [0x8a, 0x8a, 0x8a, 255],
  missed: [0xd8, 0x51, 0x2a, 255],
} as const satisfies Record<string, readonly [number, number, number, number]>;
export type Ink = keyof typeof inks;

const names: readonly Ink[] = ['none', 'in', 'out', 'missed'];
const palette = names.map((name) => [...inks[name]]);
/** Two bits tell four inks apart. */
const depth = 2;
const perByte = 8 / depth;

/** A drawing of so many pixels, of which each is empty at first. */
export interface Canvas {
  width: number;
  height: number;
  /** As PNG packs them: row after row, the first pixel in the highest bits. */
  packed: Uint8Array;
}

export function emptyCanvas(width: number, height: number): Canvas {
  return { width, height, packed: new Uint8Array(Math.ceil(width / perByte) * height) };
}

/** Fills from `left` and `top` to before `right` and `bottom`. */
export function fill(
  { width, packed }: Canvas,
  ink: Ink,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): void {
  const index = names.indexOf(ink);
  const perRow = Math.ceil(width / perByte);
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = y * perRow + Math.floor(x / perByte);
      const shift = 8 - depth * ((x % perByte) + 1);
      packed[at] = ((packed[at] ?? 0) & ~(3 << shift)) | (index << shift);
    }
}

/** The address of a picture that is a part of the card itself: nobody serves it, and nobody learns who looks at it. */
export function pngAddress({ width, height, packed }: Canvas): string {
  const inked = palette.slice(0, lastInk(packed) + 1);
  const file = encode({ width, height, data: packed, depth, channels: 1, palette: inked }, { zlib: { level: 6 } });
  return `data:image/png;base64,${Buffer.from(file.buffer, file.byteOffset, file.length).toString('base64')}`;
}

/** A palette ends with the last ink that is used: of twelve pictures on a card each byte counts. */
function lastInk(packed: Uint8Array): number {
  let last = 0;
  for (const byte of packed) for (let bits = byte; bits > 0; bits >>= depth) last = Math.max(last, bits & 3);
  return last;
}
