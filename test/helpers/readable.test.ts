import { describe, expect, it } from 'vitest';
import { readableIn } from './readable.js';

describe('looking for what can be read in bytes', () => {
  const word = 'Featherstone';
  it.each([
    ['as it is', Buffer.from(`x${word}y`)],
    ['in other letters', Buffer.from('\u0000FEATHERSTONE\u0000')],
    ['in UTF-16', Buffer.from(`x${word}`, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`x${word}`, 'utf16le').swap16()],
    ['in hexadecimal', Buffer.from(Buffer.from('featherstone').toString('hex'))],
    ...['', 'a', 'ab', 'abc'].map((before): [string, Buffer] => [
      `in base64 after ${before.length} letters`,
      Buffer.from(Buffer.from(`${before}${word} and more`).toString('base64')),
    ]),
  ])('finds a word %s', (_how, bytes) => {
    expect(readableIn(bytes, [word])).not.toEqual([]);
  });

  it('finds nothing where there is none', () => {
    expect(readableIn(Buffer.from('a feather, a stone'), [word])).toEqual([]);
  });
});
