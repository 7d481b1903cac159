import { z } from 'zod';

/** What a template becomes with data; null where this data asks for more than the compiled form knows. */
export type CompiledTemplate = (root: Record<string, unknown>) => { expanded: unknown } | null;

type Value = (data: unknown) => unknown;
type Test = (data: unknown) => boolean;

/**
 * A template of cards/ as functions: those of adaptivecards-templating's language that our cards are written in, which is
 * `${path}`, `$data`, and `$when` with `== != < <= > >= ! && || count()`. Null for a template that uses anything else.
 * adaptivecards-templating says what is right, and is asked wherever this form does not know; test/cards compares the two.
 * Why: it reads every path anew for every row, and takes a third of a second to load (docs/performance.md).
 */
export function compileTemplate(template: unknown): CompiledTemplate | null {
  const expand = attempt(() => compileNode(template));
  return expand && ((root) => attempt(() => ({ expanded: expand(root) })));
}

/** Thrown inside and caught here only: it says "ask the reference". */
class BeyondUs extends Error {}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof BeyondUs) return null;
    throw error;
  }
}

const Fields = z.record(z.string(), z.unknown());
const reserved = new Set(['$data', '$when', '$root', '$index', '$host', '$_acTemplateVersion']);

function compileNode(node: unknown): Value {
  if (typeof node === 'string') {
    const expression = expressionIn(node);
    return expression === null ? () => node : readerOf(expression);
  }
  if (Array.isArray(node)) return compileList(node.map(compileNode));
  if (typeof node === 'object' && node !== null) return compileObject(Fields.parse(node));
  return () => node;
}

/** Lists inside a list are part of it; what a `$when` has dropped is no part. */
function compileList(items: Value[]): Value {
  return (data) => {
    const list: unknown[] = [];
    for (const item of items) {
      const expanded = item(data);
      if (Array.isArray(expanded)) for (const one of expanded) list.push(one);
      else if (expanded !== null) list.push(expanded);
    }
    return list;
  };
}

/** Once, or once for each element of the list that `$data` names; null, one, or a list. */
function compileObject({ $data, $when, ...fields }: Record<string, unknown>): Value {
  const entries = Object.entries(fields)
    .filter(([key]) => !reserved.has(key))
    .map(([key, node]): [string, Value] => [key, compileNode(node)]);
  const build: Value = (data) => {
    const object: Record<string, unknown> = {};
    for (const [key, value] of entries) object[key] = value(data);
    return object;
  };
  const contexts = $data === undefined ? null : compileContexts($data);
  const isShown = $when === undefined ? null : compileTest($when);
  if (contexts === null) return (data) => (isShown === null || isShown(data) ? build(data) : null);
  return (data) => {
    const built: unknown[] = [];
    for (const context of contexts(data)) if (isShown === null || isShown(context)) built.push(build(context));
    return built.length > 1 ? built : (built[0] ?? null);
  };
}

function compileContexts($data: unknown): (data: unknown) => unknown[] {
  const expression = typeof $data === 'string' ? expressionIn($data) : null;
  if (expression === null) throw new BeyondUs();
  const value = readerOf(expression);
  return (data) => {
    const context = value(data);
    if (!Array.isArray(context)) return [context];
    if (context.some((one) => one === undefined || one === null)) throw new BeyondUs();
    return context;
  };
}

function compileTest($when: unknown): Test {
  const expression = typeof $when === 'string' ? expressionIn($when) : null;
  if (expression === null) throw new BeyondUs();
  return testOf(expression);
}

/** Of a text that is one expression; null where there is none. */
function expressionIn(text: string): string | null {
  if (!text.includes('${')) return null;
  const [, expression] = /^\$\{([^{}`]+)\}$/.exec(text) ?? [];
  if (expression === undefined) throw new BeyondUs();
  return expression.trim();
}

/** `a.b`, from the data at hand. */
function readerOf(path: string): Value {
  if (path === '$data') return (data) => data;
  if (!/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/.test(path) || ['true', 'false', 'null'].includes(path)) throw new BeyondUs();
  const names = path.split('.');
  return (data) => {
    let value = data;
    for (const name of names) value = fieldOf(value, name);
    return value;
  };
}

// A field that is missing, null, or written in another case means something of its own to the reference.
function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
    throw new BeyondUs();
  const field: unknown = Reflect.get(value, name);
  if (field === undefined || field === null) throw new BeyondUs();
  return field;
}

function testOf(expression: string): Test {
  const either = expression.split('||');
  if (either.length > 1) return anyOf(either.map((one) => testOf(one.trim())));
  const both = expression.split('&&');
  if (both.length > 1) return allOf(both.map((one) => testOf(one.trim())));
  const [, left, operator, right] = /^(.*?\S)\s*(==|!=|<=|>=|<|>)\s*('[^'\\]*'|\d+)$/.exec(expression) ?? [];
  if (left !== undefined && operator !== undefined && right !== undefined) return comparison(left, operator, right);
  if (expression.startsWith('!')) {
    const test = testOf(expression.slice(1).trim());
    return (data) => !test(data);
  }
  const value = readerOf(expression);
  return (data) => ofType('boolean', value(data));
}

const anyOf =
  (tests: Test[]): Test =>
  (data) =>
    tests.some((test) => test(data));
const allOf =
  (tests: Test[]): Test =>
  (data) =>
    tests.every((test) => test(data));

function comparison(left: string, operator: string, right: string): Test {
  if (right.startsWith("'")) {
    const value = readerOf(left);
    const text = right.slice(1, -1);
    if (operator === '==') return (data) => ofType('string', value(data)) === text;
    if (operator === '!=') return (data) => ofType('string', value(data)) !== text;
    throw new BeyondUs();
  }
  const compare = comparisons[operator];
  if (!compare) throw new BeyondUs();
  const number = numberOf(left);
  const bound = Number(right);
  return (data) => compare(number(data), bound);
}

const comparisons: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function numberOf(expression: string): (data: unknown) => number {
  const [, counted] = /^count\(([^()]+)\)$/.exec(expression) ?? [];
  if (counted === undefined) {
    const value = readerOf(expression);
    return (data) => ofType('number', value(data));
  }
  const value = readerOf(counted.trim());
  return (data) => {
    const list = value(data);
    if (!Array.isArray(list)) throw new BeyondUs();
    return list.length;
  };
}

function ofType(type: 'boolean', value: unknown): boolean;
function ofType(type: 'string', value: unknown): string;
function ofType(type: 'number', value: unknown): number;
function ofType(type: string, value: unknown): unknown {
  // The reference compares other types by rules of its own.
  if (typeof value !== type) throw new BeyondUs();
  return value;
}
