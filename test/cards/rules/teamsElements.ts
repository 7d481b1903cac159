import { type Part, partsOf } from '../cardParts.js';
import { is15Element } from './version15.js';

/** Elements that Teams has beyond version 1.5, and every other client replaces by their `fallback`. */
export const isTeamsOwn = (value: unknown): value is Part =>
  isPart(value) && typeof value.type === 'string' && holdsElements(value) && !is15Element(value.type);

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

// A chart's series and a button's data may have a `type` too: elements never stand inside these. A layout is part of its container.
const holdsElements = ({ type }: Part): boolean => typeof type === 'string' && /^(?!Layout\.)[A-Z]/.test(type);

/** Containers that say how Teams lays them out, as they would stand alone. */
export const laidOutIn = (card: unknown): Part[] =>
  partsOf(card).flatMap(({ type, layouts }) => (layouts === undefined ? [] : [{ type, items: [], layouts }]));

export const teamsElementsIn = (card: unknown): Part[] => partsOf(card).filter(isTeamsOwn);

/** The card as a client of version 1.5 shows it: each of Teams' own elements gives way to its fallback. */
export const withFallbacks = (card: unknown): unknown =>
  replaced(card, ({ fallback }) =>
    fallback === 'drop' || fallback === undefined ? undefined : withFallbacks(fallback),
  );

/** The card as Teams shows it where nobody has a picture: initials, made by the product, stand in the place of faces. */
export const withoutFaces = (card: unknown): unknown =>
  replaced(card, (element) => (element.type === 'Component' ? withFallbacks(element.fallback) : element));

/** The rest of a card, where something harmless stands for what version 1.5 does not know. */
export const withStandIns = (card: unknown): unknown => replaced(card, () => ({ type: 'TextBlock', text: '·' }));

function replaced(value: unknown, replace: (element: Part) => unknown): unknown {
  if (Array.isArray(value)) {
    return value
      .map((one) => (isTeamsOwn(one) ? replace(one) : replaced(one, replace)))
      .filter((one) => one !== undefined);
  }
  if (!isPart(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part, replace)]));
}
