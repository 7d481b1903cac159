import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/platform/hash.js';
import { seal, unseal } from '../../src/platform/seal.js';

describe('a sealed text', () => {
  const secret = randomBytes(24).toString('base64url');

  it('is opened by the secret, whatever it says, and by no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
        const sealed = seal(secret, text);
        expect(unseal(secret, sealed)).toBe(text);
        if (other !== secret) expect(unseal(other, sealed)).toBeNull();
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('is not opened by the hash of the secret, by itself, or by nothing', () => {
    const sealed = seal(secret, 'Mei Featherstone');
    for (const guess of [hashOf(secret), sealed, '', secret.toUpperCase()]) expect(unseal(guess, sealed)).toBeNull();
  });

  it('differs each time, so that equal texts do not show', () => {
    const sealed = Array.from({ length: 50 }, () => seal(secret, 'the same'));
    expect(new Set(sealed).size).toBe(50);
  });

  it('is not opened once a bit of it was changed, or some of it is missing', () => {
    const bytes = Buffer.from(seal(secret, 'Mei'), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(unseal(secret, changed.toString('base64url'))).toBeNull();
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(unseal(secret, bytes.subarray(0, length).toString('base64url'))).toBeNull();
  });
});
