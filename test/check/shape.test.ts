import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/check/shape.js';

describe('the shape of an answer', () => {
  it('names the keys that are Microsoft’s, in an order of ours, and counts the others', () => {
    const record = { role: 'Presenter', 'Mei Tanaka': 1, id: 'secret', identity: { displayName: 'Mei Tanaka', x: 1 } };
    expect(shapeOf(record)).toBe('{id,identity:{displayName,+1},role,+1}');
  });

  it('tells what any element of a list has, what is null and what is empty', () => {
    const list = [{ id: 'a', emailAddress: null }, { registrationId: 'b' }, 'text'];
    expect(shapeOf({ value: list })).toBe('{value:[{id,emailAddress:null,registrationId}]}');
    expect(shapeOf({ value: [], subject: null })).toBe('{value:[],subject:null}');
    expect([shapeOf(null), shapeOf('Mei'), shapeOf(3)]).toEqual(['null', 'string', 'number']);
  });

  it('says nothing of what lies deep, and ends', () => {
    let deep: unknown = { id: 1 };
    for (let i = 0; i < 2000; i += 1) deep = { value: [deep], user: deep };
    expect(shapeOf(deep).length).toBeLessThanOrEqual(600);
  });

  it('holds nothing but words of ours, signs and small numbers, whatever an answer is', () => {
    const known = fc.constantFrom('value', 'id', 'subject', 'identity', 'displayName', 'details', 'meeting');
    const tree = fc.letrec((again) => ({
      any: fc.oneof(
        { maxDepth: 6 },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(again('any'), { maxLength: 5 }),
        fc.dictionary(fc.oneof(known, fc.string()), again('any'), { maxKeys: 6 }),
      ),
    })).any;
    const words =
      /^(?:[[\]{},:…]|\+\d{1,2}|value|id|subject|identity|displayName|details|meeting|null|string|number)*$/;
    fc.assert(
      fc.property(tree, (value) => {
        // Keys that fast-check makes may be known ones by chance: only these are asked of a word.
        const odd = new Set(['type', 'end', 'start', 'role', 'user', 'email', 'title', 'status', 'audience', 'userId']);
        fc.pre(![...odd].some((key) => JSON.stringify(value).includes(`"${key}"`)));
        expect(shapeOf(value)).toMatch(words);
      }),
    );
  });
});
