import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Audience, fieldsFor } from '../../src/cards/template/audience.js';
import type { TemplateName } from '../../src/cards/template/render.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { type Detail, details, isFor } from '../../src/question/detail.js';
import { wordsFor } from '../../src/words/index.js';

interface Rendered {
  name: TemplateName;
  data: Record<string, unknown>;
}

/** What every scenario gave to every template. */
const rendered: Rendered[] = [];

vi.mock('../../src/cards/template/render.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/cards/template/render.js')>();
  const renderCard: typeof original.renderCard = (name, detail, data) => {
    rendered.push({ name, data });
    return original.renderCard(name, detail, data);
  };
  return { ...original, renderCard };
});

const audienceOf = (name: TemplateName): Audience => {
  const file: unknown = JSON.parse(readFileSync(join(packageRoot, 'cards', `${name}.json`), 'utf8'));
  return z.object({ $audience: Audience }).parse(file).$audience;
};

/** The rule for a place in the data: its own, or that of what it is part of. */
function ruleFor(audience: Audience, path: string): { field: string; who: Detail } | null {
  for (let field = path; field !== ''; field = field.split('.').slice(0, -1).join('.')) {
    const who = audience[field];
    if (who !== undefined) return { field, who };
  }
  return null;
}

/** The data with every text replaced by the name of its place. */
function marked(value: unknown, path: string): unknown {
  if (typeof value === 'string') return value === '' ? '' : `⟦${path}⟧`;
  if (Array.isArray(value)) return value.map((one) => marked(one, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, marked(one, path ? `${path}.${key}` : key)]),
  );
}

const marksIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/⟦([^⟧]+)⟧/g)].map(([, path]) => path ?? '');

describe('each template of a card', () => {
  let names: TemplateName[] = [];
  let renderCard: typeof import('../../src/cards/template/render.js').renderCard;

  beforeAll(async () => {
    const { scenarios } = await import('./scenarios/index.js');
    ({ renderCard } = await import('../../src/cards/template/render.js'));
    const words = wordsFor('en');
    for (const { size, build } of scenarios) if ((size ?? 0) <= 350) build(words);
    names = [...new Set(rendered.map(({ name }) => name))];
  });

  it('says of every field that it is given who may see it', () => {
    const undeclared = rendered.flatMap(({ name, data }) =>
      marksIn(marked(data, '')).flatMap((path) =>
        ruleFor(audienceOf(name), path) === null ? [`${name} ${path}`] : [],
      ),
    );
    expect([...new Set(undeclared)]).toEqual([]);
    expect(names.length).toBe(16);
  });

  it('shows each field to whom it may, and to nobody else', () => {
    const shown = new Set<string>();
    const leaks = new Set<string>();
    const calls = rendered.splice(0).map(({ name, data }) => ({ name, data: marked(data, '') }));
    for (const { name, data } of calls) {
      const audience = audienceOf(name);
      for (const detail of details) {
        for (const path of marksIn(renderCard(name, detail, z.record(z.string(), z.unknown()).parse(data)))) {
          const rule = ruleFor(audience, path);
          if (rule === null || !isFor(detail, rule.who)) leaks.add(`${name} shows ${path} to ${detail}`);
          else shown.add(`${name} ${rule.field} ${detail}`);
        }
      }
    }
    expect([...leaks]).toEqual([]);
    // Nothing is declared that no card ever shows to those it is for.
    const never = names.flatMap((name) =>
      Object.entries(audienceOf(name))
        .filter(([field, who]) => !structural.has(field) && !shown.has(`${name} ${field} ${who}`))
        .map(([field]) => `${name} ${field}`),
    );
    expect(never).toEqual([]);
  });

  it.each([
    ['attendance', 'people.strip', 'private'],
    ['attendance', 'people.stripText', 'private'],
    ['attendance', 'people.pill', 'private'],
    ['attendance', 'people.name', 'people'],
    ['attendance', 'clock', 'private'],
    ['attendance', 'answerMore', 'private'],
    ['attendance', 'chips', 'private'],
    ['attendance', 'aboutMeasured', 'private'],
    ['roles', 'sections.heading', 'counts'],
    ['roles', 'sections.rows', 'people'],
    ['punctuality', 'sections', 'private'],
    ['chosen', 'answer', 'counts'],
    ['chosen', 'sections', 'people'],
    ['absence', 'sections', 'private'],
    ['timeline', 'pictures', 'private'],
    ['trend', 'pictures', 'private'],
    ['trend', 'answer', 'private'],
    ['personHistory', 'pictures', 'private'],
    ['here', 'answer', 'counts'],
    ['here', 'sections.rows', 'people'],
    ['waiting', 'answer', 'private'],
    ['waiting', 'sections', 'private'],
    ['person', 'person.address', 'private'],
  ] as const)('keeps to the plan: %s, %s is for %s', (name, field, who) => {
    expect(audienceOf(name)[field]).toBe(who);
  });
});

/** Not texts, or shown in rare cards only (a role that is no known one, a report behind the last page). */
const structural = new Set([
  ...[
    'people.subtle',
    'people.role',
    'title',
    'canTap',
    'words',
    'others',
    'figuresShown',
    'show',
    'legend',
    'person.persona',
    'sections.hasHeader',
    'sections.columns',
  ],
  ...['told', 'texts', 'times', 'actions', 'actionsLabel', 'tools', 'pager', 'range', 'sections.text', 'figureRows'],
]);

describe('fields for an audience', () => {
  const audience = { title: 'counts', 'people.name': 'people', 'people.late': 'private', note: 'private' } as const;
  const data = { title: 'Review', people: [{ name: 'Ada', late: '5 min', odd: 'x' }], note: 'n', unknown: 'u' };

  it('are left out where they are not for it, and rows of which nothing is to be seen are not even counted', () => {
    expect(fieldsFor('counts', audience, data)).toEqual({ title: 'Review', people: [], note: '', unknown: '' });
    expect(fieldsFor('people', audience, data).people).toEqual([{ name: 'Ada', late: '', odd: '' }]);
    expect(fieldsFor('private', audience, data)).toEqual({
      title: 'Review',
      people: [{ name: 'Ada', late: '5 min', odd: '' }],
      note: 'n',
      unknown: '',
    });
  });
});
