import { describe, expect, it } from 'vitest';
import { stripSize } from '../../src/cards/picture/strip.js';
import { type Theme, themes } from '../gallery/themes.js';
import type { Part } from './cardParts.js';
import { contrast, leastOfShapes, leastOfText, rgb } from './contrast.js';
import { words } from './people.js';
import { inksOf, pixelsOf } from './pictured/decoded.js';
import { scenarioId, scenarios } from './scenarios/index.js';

/** A part of a card, and the style of the container it stands on. */
interface Placed {
  part: Part;
  on: string;
}

const grounds = ['Container', 'ColumnSet', 'Column', 'Table', 'TableRow', 'TableCell'];
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every part, with what is shown in its place by clients that do not know it. */
function placedIn(value: unknown, on = 'default'): Placed[] {
  if (Array.isArray(value)) return value.flatMap((one) => placedIn(one, on));
  if (!isPart(value)) return [];
  const { type, style } = value;
  const isGround = typeof type === 'string' && grounds.includes(type) && typeof style === 'string';
  const inside = isGround ? style : on;
  return [{ part: value, on }, ...Object.values(value).flatMap((one) => placedIn(one, inside))];
}

const placed = scenarios.flatMap((scenario) =>
  placedIn(scenario.build(words).card).map((one) => ({ ...one, id: scenarioId(scenario) })),
);
const every = Object.entries(themes).map(([name, theme]): [string, Theme] => [name, theme]);

function backgroundOf(theme: Theme, on: string): string {
  if (on === 'default') return theme.card;
  if (on === 'emphasis') return theme.emphasis;
  if (on === 'good' || on === 'warning' || on === 'attention' || on === 'accent') return theme.tints[on];
  throw new Error(`no theme says what is behind ${on}`);
}

/** As a host config gives it: a colour of its own is the same whether it is subtle or not. */
function inkOf(theme: Theme, color: string, isSubtle: boolean): string {
  if (color === 'default') return isSubtle ? theme.subtle : theme.text;
  if (color === 'good' || color === 'warning' || color === 'attention' || color === 'accent') return theme[color];
  throw new Error(`no theme says what is ${color}`);
}

const lower = (value: unknown) => String(value ?? 'default').toLowerCase();
const key = (...parts: string[]) => parts.join(' on ');
/** Each pair once, and a card that has it. */
const onceEach = <T>(found: { pair: string; id: string; value: T }[]) => [
  ...new Map(found.map((one) => [one.pair, one])).values(),
];

const texts = onceEach(
  placed.flatMap(({ part: { type, color, isSubtle }, on, id }) => {
    if (type !== 'TextBlock' && type !== 'TextRun') return [];
    const value = { color: lower(color), isSubtle: isSubtle === true, on };
    return [{ pair: key(`${value.isSubtle ? 'subtle ' : ''}${value.color}`, on), id, value }];
  }),
);
const tinted = onceEach(
  placed.flatMap(({ part: { type, style }, on, id }) =>
    type === 'Badge' ? [{ pair: key(lower(style), on), id, value: { style: lower(style), on } }] : [],
  ),
);
const icons = onceEach(
  placed.flatMap(({ part: { type, color }, on, id }) =>
    type === 'Icon' ? [{ pair: key(lower(color), on), id, value: { color: lower(color), on } }] : [],
  ),
);
const pictures = onceEach(
  placed.flatMap(({ part: { type, url }, on, id }) =>
    type === 'Image' && typeof url === 'string' ? [{ pair: key(url, on), id, value: { url, on } }] : [],
  ),
);

describe.each(every)('the colours of all cards in the theme %s', (_name, theme) => {
  it('tell every text from what is behind it', () => {
    expect(texts.map(({ pair }) => pair)).toEqual(
      expect.arrayContaining(['default on default', 'subtle default on emphasis', 'attention on default']),
    );
    const faint = texts.filter(({ value: { color, isSubtle, on } }) => {
      return contrast(rgb(inkOf(theme, color, isSubtle)), rgb(backgroundOf(theme, on))) < leastOfText;
    });
    expect(faint.map(({ pair, id }) => `${pair}: ${id}`)).toEqual([]);
  });

  it('tell the text of every pill from what is behind it', () => {
    expect(tinted.length).toBeGreaterThan(1);
    const faint = tinted.filter(({ value: { style, on } }) => {
      const ink = style === 'subtle' ? theme.subtle : inkOf(theme, style, false);
      return contrast(rgb(ink), rgb(backgroundOf(theme, on))) < leastOfText;
    });
    expect(faint.map(({ pair, id }) => `${pair}: ${id}`)).toEqual([]);
  });

  it('tell every icon that Teams draws from what is behind it', () => {
    expect(icons.length).toBeGreaterThan(2);
    const faint = icons.filter(
      ({ value: { color, on } }) =>
        contrast(rgb(inkOf(theme, color, false)), rgb(backgroundOf(theme, on))) < leastOfShapes,
    );
    expect(faint.map(({ pair, id }) => `${pair}: ${id}`)).toEqual([]);
  });

  it('tell every shape of every picture from what is behind it', () => {
    expect(pictures.length).toBeGreaterThan(100);
    const faint = pictures.flatMap(({ id, value: { url, on } }) => {
      // A client may show a card without one of its own.
      const behind = [backgroundOf(theme, on), theme.page].map(rgb);
      return shapesOf(url).flatMap((colour) =>
        behind.some((one) => contrast(colour, one) < leastOfShapes) ? [`${id}: ${colour.join()} on ${on}`] : [],
      );
    });
    expect([...new Set(faint)]).toEqual([]);
  });
});

describe('the colours of all cards', () => {
  it('are never yellow: on white nobody reads it, and clients have different ones', () => {
    expect(texts.filter(({ pair }) => pair.includes('warning')).map(({ id }) => id)).toEqual([]);
  });

  it('are not all that tells a shape of a picture from the one beside it: it has a gap, or is as much thinner', () => {
    const touching = new Set(pictures.flatMap(({ value }) => touchingIn(value.url)));
    // Columns and steps stand on a line. Being in is a bar of eight rows, being out a line of two, whether or not that counts
    // as late or early: the pill beside the name says so.
    expect([...touching].sort()).toEqual(['bar and line', 'line and line', 'shape on the line of nobody']);
  });
});

const shapes = new Map<string, number[][]>();

/** The colours that cover what is behind them: those at the edge of an icon are mixtures. */
function shapesOf(url: string): number[][] {
  const known = shapes.get(url) ?? shapesIn(url);
  shapes.set(url, known);
  return known;
}

function shapesIn(url: string): number[][] {
  const counts = new Map<string, number>();
  const pixels = pixelsOf(url);
  for (const [red, green, blue, alpha] of pixels) {
    if (alpha !== 255) continue;
    const colour = `${red} ${green} ${blue}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const isPalette = inksOf(url) !== null;
  return [...counts]
    .filter(([, count]) => isPalette || count > pixels.length / 20)
    .map(([colour]) => colour.split(' ').map(Number));
}

/** Which shapes of two inks have no gap between them. */
function touchingIn(url: string): string[] {
  const picture = inksOf(url);
  if (picture === null) return [];
  const { width, height, inkAt } = picture;
  const columns = Array.from({ length: width }, (_, x) => Array.from({ length: height }, (_, y) => inkAt(x, y)));
  const found = new Set<string>();
  for (const [x, column] of columns.entries())
    for (const [y, ink] of column.entries()) {
      if (ink === 'none') continue;
      const [right = 'none', below = 'none'] = [columns[x + 1]?.[y], column[y + 1]];
      if (right !== ink && right !== 'none') found.add(sideBySide(column, columns[x + 1] ?? [], [ink, right]));
      if (below !== ink && below !== 'none')
        found.add(below === 'out' ? 'shape on the line of nobody' : `${ink} on ${below}`);
    }
  return [...found];
}

const stripShapes = new Map([
  ['8,2', 'bar and line'],
  ['2,2', 'line and line'],
]);

/** Of strips, as their thickness tells it. */
function sideBySide(column: string[], next: string[], inksThere: [string, string]): string {
  const rows = [column, next].map((one, i) => one.filter((ink) => ink === inksThere[i]).length).sort((a, b) => b - a);
  if (column.length === stripSize.height)
    return stripShapes.get(rows.join()) ?? `${inksThere.join(' beside ')} in a strip`;
  // A column or a step whose foot lies beside the line it stands on.
  return inksThere.includes('out') ? 'shape on the line of nobody' : inksThere.join(' beside ');
}
