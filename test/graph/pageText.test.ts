import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsingPage } from '../../src/graph/http/pageText.js';
import { parseJson } from '../../src/platform/http/responseText.js';
import { atOnce } from '../../src/platform/time/giveWay.js';

/** What a text comes to in pieces of so many letters, and in how many steps. */
function read(text: string, piece: number): { page: unknown; steps: number } {
  const work = parsingPage(text, piece);
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done) return { page: step.value, steps };
  }
}

const person = (n: number) => ({
  id: `p${n}`,
  identity: { displayName: `},{"id":"${n}` },
  stays: [{ id: 'a' }, { id: 'b' }, { join: n }],
});
const page = (value: unknown[], more = {}) =>
  JSON.stringify({ '@odata.context': 'c', value, '@odata.nextLink': 'n', ...more });

describe('a long page', () => {
  it('is parsed in steps, and comes to what it would in one go', () => {
    const value = Array.from({ length: 500 }, (_, n) => ({ ...person(n), stays: [{ join: n }, { join: n + 1 }] }));
    const { page: read500, steps } = read(page(value), 1000);
    expect(read500).toEqual(parseJson(page(value)));
    expect(steps).toBeGreaterThan(20);
  });

  it('of any text is what it would be in one go, whatever its elements look like and wherever it is cut', () => {
    const key = fc.constantFrom('id', 'value', '@odata.nextLink', 'a"b', '__proto__');
    const { element } = fc.letrec<{ element: unknown; leaf: unknown }>((tie) => ({
      leaf: fc.oneof(fc.constantFrom('},{"id":', ']}', '"value":[{', '\\'), fc.integer(), fc.constant(null)),
      element: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc.array(tie('element'), { maxLength: 4 }),
        fc.dictionary(key, tie('element'), { maxKeys: 4 }),
      ),
    }));
    const elements = fc.array(fc.oneof(element, fc.integer().map(person)), { maxLength: 12 });
    const text = fc
      .tuple(
        elements,
        fc.dictionary(
          key.filter((name) => name !== 'value'),
          element,
        ),
        fc.nat(200),
        fc.boolean(),
      )
      .map(([value, more, cut, isWhole]) => (isWhole ? page(value, more) : page(value, more).slice(0, -cut)));
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 60 }), (whole, piece) => {
        expect(read(whole, piece).page).toEqual(parseJson(whole));
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  it('whose elements hold lists that look like it is parsed in one go after a few guesses', () => {
    const value = [person(0), { id: 'nested', of: Array.from({ length: 400 }, (_, n) => ({ id: `${n}` })) }];
    const text = page(value);
    expect(read(text, 100)).toEqual({ page: parseJson(text), steps: 0 });
  });

  it('that is no JSON is undefined', () => {
    expect(atOnce(parsingPage(`${page([person(0), person(1)])}}`, 20))).toBeUndefined();
  });
});
