import { parseJson } from '../../platform/http/responseText.js';
import type { Steps } from '../../platform/time/giveWay.js';
import { isRecord } from './plainWire.js';

/** Letters of JSON that are parsed in a millisecond or two. */
const usualPiece = 512 * 1024;
/** After so many wrong guesses, as with nested lists that look like the page's own, the rest is parsed in one go. */
const mostGuesses = 5;

/**
 * What `JSON.parse` makes of the text of a collection's page; undefined for what is no JSON. A long text is parsed in steps, because 20,000
 * people in one go, with the garbage that makes, take up to a quarter of a second on a busy machine. Where an element ends is guessed,
 * and the guess is right if and only if what stands before it can be parsed. So no JSON is read twice, or by rules of our own.
 */
export function* parsingPage(text: string, piece: number = usualPiece): Steps<unknown> {
  return (yield* inPieces(text, piece)) ?? parseJson(text);
}

/** Undefined for whatever has another shape than `{…"value":[{…},{…}]…}`. */
function* inPieces(text: string, piece: number): Steps<unknown> {
  if (text.length <= 2 * piece) return undefined;
  const start = text.slice(0, 4096).indexOf('"value":[{') + '"value":['.length;
  if (start < '"value":['.length) return undefined;
  const head = parseJson(`${text.slice(0, start)}]}`);
  // The first name in an element tells the page's elements from objects within them.
  const [name = null] = /^\{"[^"\\]{1,100}":/.exec(text.slice(start, start + 200)) ?? [];
  if (!isRecord(head) || name === null) return undefined;
  const elements: unknown[] = [];
  let from = start;
  while (text.length - from > 2 * piece) {
    const next = readPiece(text, from, from + piece, `},${name}`);
    if (next === null) break;
    for (const element of next.elements) elements.push(element);
    from = next.end;
    yield;
  }
  const tail = parseJson(`{"value":[${text.slice(from)}`);
  if (!isRecord(tail) || !Array.isArray(tail.value)) return undefined;
  for (const element of tail.value) elements.push(element);
  return { ...head, ...tail, value: elements };
}

/** The elements of a piece that ends at `least` or a little later, and where the next one begins; null where no end is found: the rest is one piece. */
function readPiece(
  text: string,
  from: number,
  least: number,
  border: string,
): { elements: unknown[]; end: number } | null {
  let at = least;
  for (let guess = 0; guess < mostGuesses; guess += 1) {
    at = text.indexOf(border, at) + 1;
    if (at === 0) return null;
    const elements = parseJson(`[${text.slice(from, at)}]`);
    if (Array.isArray(elements)) return { elements, end: at + 1 };
  }
  return null;
}
