import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import { packageRoot } from '../platform/packageRoot.js';

export type TemplateName = 'attendance' | 'notice' | 'report';

const templates = new Map<TemplateName, Template>();
const Card = z.record(z.string(), z.unknown());

/** Expands a template of cards/ with data. The data's own text is never evaluated (adaptivecards-templating 2.3.1). */
export function renderCard(name: TemplateName, data: Record<string, unknown>): Record<string, unknown> {
  let template = templates.get(name);
  if (!template) {
    template = new Template(JSON.parse(readFileSync(join(packageRoot, 'cards', `${name}.json`), 'utf8')));
    templates.set(name, template);
  }
  return Card.parse(template.expand({ $root: data }));
}
