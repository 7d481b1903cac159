import { createRequire } from 'node:module';
import { type Part, partsOf } from '../cardParts.js';

/** What is used here of Microsoft's renderer, which knows every property of every element and since which version. */
interface CardObject {
  getSchema(): { getCount(): number; getItemAt(i: number): { name: string; targetVersion: Version } };
}
interface Version {
  compareTo(other: Version): number;
}
interface Registry {
  createInstance(type: string, version: Version): CardObject | undefined;
}
interface Context {
  eventCount: number;
  getEventAt(i: number): { message: string };
}
interface Renderer {
  GlobalRegistry: { elements: Registry; actions: Registry };
  Versions: { v1_5: Version };
  SerializationContext: new (version: Version) => Context;
  AdaptiveCard: new () => CardObject & { parse(card: unknown, context: Context): void };
  Column: new () => CardObject;
  TableRow: new () => CardObject;
  TableCell: new () => CardObject;
}
const renderer: Renderer = createRequire(import.meta.url)('adaptivecards-renderer/dist/adaptivecards.js');
const version = renderer.Versions.v1_5;

/** Parts that only stand inside others, and so are in no registry. */
const inner: Record<string, new () => CardObject> = {
  AdaptiveCard: renderer.AdaptiveCard,
  Column: renderer.Column,
  TableRow: renderer.TableRow,
  TableCell: renderer.TableCell,
};

/** Properties the renderer reads without naming them in its tables (adaptivecards 3.0.6). */
const children: Record<string, string[]> = {
  // `msteams` is Teams' own: everybody else leaves it alone (learn: cards-format, full-width cards).
  AdaptiveCard: ['body', 'actions', 'msteams'],
  Container: ['items'],
  Column: ['items'],
  ColumnSet: ['columns'],
  ActionSet: ['actions'],
  RichTextBlock: ['inlines'],
  Table: ['rows'],
  TableRow: ['cells'],
  TableCell: ['items'],
  'Action.ShowCard': ['card'],
};
/** Teams' own, but harmless: a client of 1.5 shows the element anyway (learn: cards-format, responsive layout). */
const alsoAllowed = ['fallback', 'targetWidth', 'layouts'];

const remembered = new Map<string, ReadonlySet<string> | null>();

/** What an element of version 1.5 may have; null for an element that version does not know. */
function propertiesOf(type: string): ReadonlySet<string> | null {
  const known = remembered.get(type);
  if (known !== undefined) return known;
  const Inner = inner[type];
  const instance = Inner
    ? new Inner()
    : (renderer.GlobalRegistry.elements.createInstance(type, version) ??
      renderer.GlobalRegistry.actions.createInstance(type, version));
  const properties = instance ? new Set([...namesOf(instance), ...(children[type] ?? []), ...alsoAllowed]) : null;
  remembered.set(type, properties);
  return properties;
}

function namesOf(instance: CardObject): string[] {
  const schema = instance.getSchema();
  return Array.from({ length: schema.getCount() }, (_, i) => schema.getItemAt(i))
    .filter(({ targetVersion }) => targetVersion.compareTo(version) <= 0)
    .map(({ name }) => name);
}

export const is15Element = (type: string): boolean => propertiesOf(type) !== null;

/** Everything in a card that version 1.5 does not know or allow, by Microsoft's own renderer. */
export function against15(card: unknown): string[] {
  const context = new renderer.SerializationContext(version);
  new renderer.AdaptiveCard().parse(card, context);
  const parsed = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return [...parsed, ...partsOf(card).flatMap(unknownProperties)];
}

function unknownProperties(part: Part): string[] {
  if (typeof part.type !== 'string' || !/^(?!Layout\.)[A-Z]/.test(part.type)) return [];
  const allowed = propertiesOf(part.type);
  if (!allowed) return [`unknown type ${part.type}`];
  return Object.keys(part)
    .filter((name) => !allowed.has(name))
    .map((name) => `${part.type} has no property ${name}`);
}
