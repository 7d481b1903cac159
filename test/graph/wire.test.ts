import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { count, ErrorBody, moment, Page, toMoment, wallTime, zonedMoment } from '../../src/graph/http/wire.js';
import { flag, listOf, text } from '../../src/platform/http/wireShapes.js';

const nine = Date.UTC(2026, 2, 4, 9, 0, 30);

describe('a moment from Graph', () => {
  it.each([
    ['2026-03-04T09:00:30Z', 0],
    ['2026-03-04T09:00:30.1Z', 100],
    ['2026-03-04T09:00:30.12Z', 120],
    ['2026-03-04T09:00:30.123Z', 123],
    ['2026-03-04T09:00:30.1234Z', 123],
    ['2026-03-04T09:00:30.12345Z', 123],
    ['2026-03-04T09:00:30.123456Z', 123],
    ['2026-03-04T09:00:30.1239999Z', 123],
    ['2026-03-04T10:00:30.5+01:00', 500],
    ['2026-03-04T03:30:30-05:30', 0],
  ])('reads %s', (written, milliseconds) => {
    expect(moment.parse(written)).toBe(nine + milliseconds);
  });

  it.each([null, undefined, '', 'soon', '2026-13-40T00:00:00Z', 1_772_614_830, true, {}, []])(
    'reads %j as not told',
    (odd) => {
      expect(moment.parse(odd)).toBeNull();
    },
  );

  it('is not told either when there is no text', () => {
    expect(toMoment(null)).toBeNull();
  });
});

describe('a time with its zone beside it', () => {
  it('is understood by the zone’s IANA and Windows names, summer time included', () => {
    const wall = '2026-07-01T10:00:00.0000000';
    for (const timeZone of ['Europe/Berlin', 'W. Europe Standard Time', 'Europe/Zurich']) {
      expect(wallTime.parse({ dateTime: wall, timeZone })).toBe(Date.UTC(2026, 6, 1, 8));
    }
    expect(wallTime.parse({ dateTime: wall, timeZone: 'Pacific Standard Time' })).toBe(Date.UTC(2026, 6, 1, 17));
    expect(wallTime.parse({ dateTime: '2026-07-01T10:00:00+02:00', timeZone: 'UTC' })).toBe(Date.UTC(2026, 6, 1, 8));
  });

  it.each(['Middle Earth Time', 'PacificSt', 'Customized Time Zone', 'tzone://Microsoft/Custom'])(
    'of the unknown zone %j is read as UTC, and said to be',
    (timeZone) => {
      const odd = { dateTime: '2026-07-01T10:00:00', timeZone };
      expect(zonedMoment.parse(odd)).toEqual({ at: Date.UTC(2026, 6, 1, 10), zoneKnown: false });
      expect(wallTime.parse(odd)).toBe(Date.UTC(2026, 6, 1, 10));
      expect(zonedMoment.parse({ ...odd, timeZone: 'Europe/Berlin' })).toEqual({
        at: Date.UTC(2026, 6, 1, 8),
        zoneKnown: true,
      });
    },
  );

  it('reads a wall time as UTC, with or without a letter that says so', () => {
    expect(wallTime.parse({ dateTime: '2026-03-04T09:00:30.0000000', timeZone: 'UTC' })).toBe(nine);
    expect(wallTime.parse({ dateTime: '2026-03-04T09:00:30.0000000Z' })).toBe(nine);
    expect(wallTime.parse({ dateTime: '2026-03-04T09:00:30z' })).toBe(nine);
  });

  it('is a moment as plain text in Microsoft’s examples of webinars, and has Exchange’s own name for UTC', () => {
    expect(wallTime.parse('2026-03-04T09:00:30Z')).toBe(nine);
    expect(wallTime.parse({ dateTime: '2026-03-04T09:00:30', timeZone: 'tzone://Microsoft/Utc' })).toBe(nine);
  });

  it.each([null, undefined, {}, { dateTime: null }, { dateTime: 5 }, { dateTime: 'soon' }, '2026-03-04T09:00:30', []])(
    'reads %j as not told',
    (odd) => {
      expect(wallTime.parse(odd)).toBeNull();
    },
  );
});

describe('a property of the wrong type', () => {
  it('reads as null, and the right one as itself', () => {
    expect([text.parse('x'), text.parse(''), count.parse(0), count.parse(-3), flag.parse(false)]).toEqual([
      'x',
      '',
      0,
      null,
      false,
    ]);
    for (const odd of [5, true, {}, [], null, undefined]) expect(text.parse(odd)).toBeNull();
    for (const odd of ['5', 1.5, Number.NaN, true, {}, [], null, undefined]) expect(count.parse(odd)).toBeNull();
    for (const odd of ['true', 1, 0, {}, [], null, undefined]) expect(flag.parse(odd)).toBeNull();
  });

  it('reads as null where the property is absent from an object', () => {
    const Thing = z.object({ a: text, b: count, c: flag, d: moment, e: wallTime, f: listOf(text) });
    expect(Thing.parse({})).toEqual({ a: null, b: null, c: null, d: null, e: null, f: [] });
  });
});

describe('a list from Graph', () => {
  const Items = listOf(z.object({ id: z.string() }));

  it('keeps the elements that can be used, in order', () => {
    expect(Items.parse([{ id: 'a' }, null, { id: 5 }, 'x', { id: 'b', more: 1 }])).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it.each([null, undefined, 'x', 5, {}, { 0: { id: 'a' } }])('is empty when it is %j', (odd) => {
    expect(Items.parse(odd)).toEqual([]);
  });
});

describe('a page of a collection', () => {
  it('may have a link to the next one', () => {
    expect(Page.parse({ value: [1, 2], '@odata.nextLink': 'https://graph.microsoft.com/next' })).toEqual({
      value: [1, 2],
      '@odata.nextLink': 'https://graph.microsoft.com/next',
    });
    expect(Page.parse({ '@odata.context': 'x', value: [] })).toEqual({ value: [], '@odata.nextLink': null });
  });

  it.each([null, 'x', [], {}, { value: null }, { value: {} }, { error: { code: 'x' } }])(
    'is none when it is %j',
    (body) => {
      expect(Page.safeParse(body).success).toBe(false);
    },
  );
});

describe('an error body', () => {
  it('tells code and message, or null for what it does not tell', () => {
    expect(ErrorBody.parse({ error: { code: 'Forbidden', message: '', innerError: {} } }).error).toEqual({
      code: 'Forbidden',
      message: '',
    });
    expect(ErrorBody.parse({ error: { code: 403 } }).error).toEqual({ code: null, message: null });
  });

  it.each([null, '<html>', {}, { error: 'invalid_grant' }])('is none when it is %j', (body) => {
    expect(ErrorBody.safeParse(body).success).toBe(false);
  });
});
