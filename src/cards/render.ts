import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import { packageRoot } from '../platform/packageRoot.js';
import { Audience, type Detail, fieldsFor } from './audience.js';

/** One file of cards/ each. */
export type TemplateName =
  | 'absence'
  | 'attendance'
  | 'meetings'
  | 'notice'
  | 'person'
  | 'personHistory'
  | 'punctuality'
  | 'roles'
  | 'sessions'
  | 'timeline'
  | 'trend';

interface CardTemplate {
  audience: Audience;
  template: Template;
}

const File = z.looseObject({ $audience: Audience });
const Part = z.object({ $part: z.string().regex(/^\w+$/) });
const Card = z.record(z.string(), z.unknown());

const templates = new Map<TemplateName, CardTemplate>();

/** Expands a template of cards/ with the part of the data that `detail` may show; the data's own text is never evaluated. */
export function renderCard(name: TemplateName, detail: Detail, data: Record<string, unknown>): Record<string, unknown> {
  const { audience, template } = templateOf(name);
  return Card.parse(template.expand({ $root: fieldsFor(detail, audience, data) }));
}

function templateOf(name: TemplateName): CardTemplate {
  let known = templates.get(name);
  if (!known) {
    const { $audience: audience, ...card } = File.parse(readJson(`${name}.json`));
    known = { audience, template: new Template(withParts(card)) };
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
    ? z.array(z.unknown()).parse(readJson(join('parts', `${part.data.$part}.json`)))
    : [withParts(value)];
}

function readJson(file: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot, 'cards', file), 'utf8'));
  return parsed;
}
