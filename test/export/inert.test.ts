import { describe, expect, it } from 'vitest';
import { inert } from '../../src/export/inert.js';

describe('a text made inert', () => {
  it.each([
    ['\t\t=1', "'\t\t'=1"],
    ['a\t \t =1', "a\t \t' =1"],
    ['\r\n\r\n+1', "'\r\n\r\n'+1"],
    [',"\t@x', `,"\t'@x`],
  ])('%j begins none of its cells with a formula, however many are empty', (text, written) => {
    expect(inert(text)).toBe(written);
  });
});
