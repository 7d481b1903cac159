import { describe, expect, it, vi } from 'vitest';
import { compileTemplate } from '../../src/cards/template/compiledTemplate.js';
import * as render from '../../src/cards/template/render.js';
import { wordsFor } from '../../src/words/index.js';
import { scenarioId, scenarios } from './scenarios/index.js';

const both = (template: unknown, root: Record<string, unknown>) => ({
  own: JSON.stringify(compileTemplate(template)?.(root)?.expanded),
  reference: JSON.stringify(render.expandByReference(template, root)),
});

/** A card leaves its `$schema` to those who write templates. */
const asSent = (card: unknown) => JSON.stringify(card, (key, value) => (key === '$schema' ? undefined : value));

const fieldsRead = vi.hoisted(() => ({ roots: [] as Record<string, unknown>[] }));
vi.mock(import('../../src/cards/template/audience.js'), async (original) => {
  const audience = await original();
  return {
    ...audience,
    fieldsFor: (...request) => {
      const root = audience.fieldsFor(...request);
      fieldsRead.roots.push(root);
      return root;
    },
  };
});

const names = [
  'absence',
  'attendance',
  'check',
  'chosen',
  'here',
  'meetings',
  'notice',
  'person',
  'personHistory',
  'punctuality',
  'roles',
  'seriesPeople',
  'seriesPeople',
  'sessions',
  'timeline',
  'trend',
  'waiting',
] as const;

describe('a template of ours in its compiled form', () => {
  it.each(names)('exists for the card "%s"', (name) => {
    expect(compileTemplate(render.templateSource(name))).not.toBeNull();
  });

  it.each(scenarios.filter(({ afterPress }) => !afterPress).map((one) => [scenarioId(one), one] as const))(
    'gives the very bytes of the reference: %s',
    (_id, scenario) => {
      for (const language of ['en', 'ja']) {
        fieldsRead.roots.length = 0;
        const { card } = scenario.build(wordsFor(language));
        const root = fieldsRead.roots.at(-1) ?? {};
        const text = JSON.stringify(card);
        const ours = names.filter(
          (name) => asSent(compileTemplate(render.templateSource(name))?.(root)?.expanded) === text,
        );
        // Otherwise the reference was asked, and there is nothing to compare.
        expect(ours).not.toEqual([]);
        for (const name of ours) expect(asSent(render.expandByReference(render.templateSource(name), root))).toBe(text);
      }
    },
  );
});

describe('the language of templates', () => {
  it.each<[string, unknown, Record<string, unknown>]>([
    ['a field', { a: '${x}' }, { x: 'text ${y} {{DATE(1)}}' }],
    ['a field of a field', { a: '${x.y}' }, { x: { y: 0 } }],
    ['a list in a list', { a: ['${x}', 'b'] }, { x: ['1', '2'] }],
    ['a list of none', { a: [{ $data: '${x}', b: '${y}' }] }, { x: [] }],
    ['a list of one', { a: [{ $data: '${x}', b: '${y}' }] }, { x: [{ y: 1 }] }],
    ['a list of several', { a: [{ $data: '${x}', b: '${y}' }] }, { x: [{ y: 1 }, { y: 2 }] }],
    ['a list that is no part of one', { a: { $data: '${x}', b: '${y}' } }, { x: [{ y: 1 }, { y: 2 }] }],
    ['texts', { a: [{ $data: '${x}', b: '${$data}' }] }, { x: ['p', ''] }],
    ['something dropped', { a: [{ $when: "${x != ''}", b: 1 }], c: { $when: "${x != ''}" } }, { x: '' }],
    ['something shown', { a: [{ $when: "${x != '' && !y}", b: 1 }] }, { x: 'z', y: false }],
    ['either', { a: [{ $when: "${x != '' || count(y) > 1}", b: 1 }] }, { x: '', y: [1, 2] }],
    [
      'numbers',
      {
        a: [
          { $when: '${x >= 0}', b: '${x}' },
          { $when: '${x < 0}', b: 2 },
        ],
      },
      { x: -1 },
    ],
    [
      'a list inside a list',
      { a: [{ $data: '${x}', b: [{ $data: '${y}', $when: '${z}', c: '${w}' }] }] },
      {
        x: [
          {
            y: [
              { z: true, w: 1 },
              { z: false, w: 2 },
            ],
          },
        ],
      },
    ],
  ])('means the same to both: %s', (_what, template, root) => {
    const { own, reference } = both(template, root);
    expect(own).toBe(reference);
  });

  it.each<[string, unknown, Record<string, unknown>]>([
    ['a missing field', { a: '${x}' }, {}],
    ['a field that is null', { a: '${x}' }, { x: null }],
    ['a field in another case', { a: '${X}' }, { x: 1 }],
    ['text around an expression', { a: 'b ${x}' }, { x: 1 }],
    ['a function', { a: '${toUpper(x)}' }, { x: 'a' }],
    ['a list compared with a text', { $when: "${x != ''}", a: 1 }, { x: [] }],
    ['a list holding null', { a: [{ $data: '${x}', b: 1 }] }, { x: [null] }],
    ['the root', { a: '${$root.x}' }, { x: 1 }],
  ])('is left to the reference: %s', (_what, template, root) => {
    expect(compileTemplate(template)?.(root) ?? null).toBeNull();
  });
});

describe('a card that the compiled form cannot put together', () => {
  it('is told by its name each time, because it is slow, and comes all the same', () => {
    const told: string[] = [];
    render.watchReference((name) => told.push(name));
    // The notice lists its texts, of which none may be missing for the compiled form.
    const card = render.renderCard('notice', 'private', {});
    expect(card).toMatchObject({ type: 'AdaptiveCard' });
    expect(told).toEqual(['notice']);
    render.watchReference(() => {});
  });
});
