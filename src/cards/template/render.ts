import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../platform/packageRoot.js';
import type { Detail } from '../../question/detail.js';
import { Audience, fieldsFor } from './audience.js';
import { type CompiledTemplate, compileTemplate } from './compiledTemplate.js';

/** One file of cards/ each. */
export type TemplateName =
  | 'absence'
  | 'attendance'
  | 'check'
  | 'chosen'
  | 'here'
  | 'meetings'
  | 'notice'
  | 'person'
  | 'personHistory'
  | 'punctuality'
  | 'roles'
  | 'seriesPeople'
  | 'sessions'
  | 'timeline'
  | 'trend'
  | 'waiting';

interface CardTemplate {
  audience: Audience;
  card: unknown;
  compiled: CompiledTemplate | null;
}

const File = z.looseObject({ $audience: Audience });
const Part = z.object({ $part: z.string().regex(/^\w+$/) });
const Card = z.record(z.string(), z.unknown());

const templates = new Map<TemplateName, CardTemplate>();

let tellReference: (name: TemplateName) => void = () => {};

/** Who is told of every card that only Microsoft's slow library could put together. There is one for the process, as for the templates. */
export function watchReference(tell: (name: TemplateName) => void): void {
  tellReference = tell;
}

/** Expands a template of cards/ with the part of the data that `detail` may show; the data's own text is never evaluated. */
export function renderCard(name: TemplateName, detail: Detail, data: Record<string, unknown>): Record<string, unknown> {
  const { audience, card, compiled } = templateOf(name);
  const root = fieldsFor(detail, audience, data);
  const own = compiled?.(root) ?? null;
  if (own === null) tellReference(name);
  // It is for who writes a template: no client reads it, and a card has no byte to give away.
  const { $schema: _schema, ...sent } = Card.parse(own === null ? expandByReference(card, root) : own.expanded);
  return sent;
}

// Loaded where it is needed: it takes a third of a second, and our cards seldom need it.
const requireNow = createRequire(import.meta.url);

/** As Microsoft's own library expands it: what it says is right. */
export function expandByReference(card: unknown, root: Record<string, unknown>): unknown {
  const { Template }: typeof import('adaptivecards-templating') = requireNow('adaptivecards-templating');
  return new Template(card).expand({ $root: root });
}

/** A template as it stands in cards/, its parts put in. */
export const templateSource = (name: TemplateName): unknown => templateOf(name).card;

function templateOf(name: TemplateName): CardTemplate {
  let known = templates.get(name);
  if (!known) {
    const { $audience: audience, ...source } = File.parse(readJson(`${name}.json`));
    const card = withParts(source);
    known = { audience, card, compiled: compileTemplate(card) };
    templates.set(name, known);
  }
  return known;
}

/** `{ "$part": "header" }` in a list stands for the elements of cards/parts/header.json: what all cards have in common. */
function withParts(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap(partOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withParts(one)]));
}

function partOf(value: unknown): unknown[] {
  const part = Part.safeParse(value);
  return part.success
    ? z
        .array(z.unknown())
        .parse(readJson(join('parts', `${part.data.$part}.json`)))
        .flatMap(partOf)
    : [withParts(value)];
}

function readJson(file: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot, 'cards', file), 'utf8'));
  return parsed;
}
