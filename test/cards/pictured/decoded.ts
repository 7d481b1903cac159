import { decode } from 'fast-png';
import { z } from 'zod';
import { inks } from '../../../src/cards/picture/png.js';
import { type Part, partsOf } from '../cardParts.js';

interface Inked {
  width: number;
  height: number;
  inkAt: (x: number, y: number) => string;
}

const fileOf = (address: string): Buffer => {
  const [, base64 = ''] = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  return Buffer.from(base64, 'base64');
};

/** A picture of a card that we have drawn, read as any client reads it: which ink each pixel is of. */
export function decoded(address: string): Inked {
  const { width, height, data, palette = [] } = decode(fileOf(address));
  const perRow = Math.ceil(width / 4);
  const named = palette.map((colour) => Object.entries(inks).find(([, ink]) => ink.join() === colour.join())?.[0]);
  return {
    width,
    height,
    inkAt: (x, y) => named[((data[y * perRow + (x >> 2)] ?? 0) >> (6 - 2 * (x & 3))) & 3] ?? '?',
  };
}

/** The same of any picture; null of one that was not drawn by us, as icons are. */
export const inksOf = (address: string): Inked | null =>
  decode(fileOf(address)).palette === undefined ? null : decoded(address);

/** Red, green, blue and how much it covers, of each pixel of any picture of a card. */
export function pixelsOf(address: string): number[][] {
  const own = inksOf(address);
  if (own !== null) {
    const colours = new Map<string, readonly number[]>(Object.entries(inks));
    return Array.from({ length: own.width * own.height }, (_, i) => [
      ...(colours.get(own.inkAt(i % own.width, Math.floor(i / own.width))) ?? []),
    ]);
  }
  const { width, height, data, channels } = decode(fileOf(address));
  return Array.from({ length: width * height }, (_, i) => [...data.slice(i * channels, (i + 1) * channels)]);
}

const Image = z.object({ type: z.literal('Image'), url: z.string(), altText: z.string() });

/** The pictures of a card, in order, and what they say to who does not see them. */
export function picturesOf(card: unknown): { url: string; altText: string }[] {
  return partsOf(card).flatMap((part) => {
    const image = Image.safeParse(part);
    return image.success ? [image.data] : [];
  });
}

/** The line above all else. */
export function headlineOf({ card }: { card: Record<string, unknown> }): string {
  const first = partsOf(card).find(({ type }) => type === 'TextRun');
  return String(first?.text ?? '');
}

/** The texts of the columns below the pictures, each as its lines. */
export function labelsOf(card: unknown): string[][] {
  const body = partsOf(card).filter(({ type, items }) => type === 'Container' && hasImage(items));
  return body.flatMap((one) =>
    partsOf(one)
      .filter(({ type }) => type === 'Column')
      .map((column) => partsOf(column).flatMap(({ text }) => (typeof text === 'string' ? [text] : [])))
      .filter((lines) => lines.length > 0),
  );
}

const hasImage = (items: unknown): boolean =>
  Array.isArray(items) &&
  items.some((item: Part) => typeof item === 'object' && item !== null && item.type === 'Image');
