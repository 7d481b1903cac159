import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

// HKDF suits a secret that nobody can guess; it would not make a password safe (RFC 5869, section 4).
const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'who-attended seal', 32));

/**
 * A text that only who brings the secret can read or change. The secret is unguessable by itself, such as 24 random bytes,
 * and is kept nowhere near what it seals.
 */
export function seal(secret: string, text: string): string {
  const iv = randomBytes(ivLength);
  const by = createCipheriv(cipher, keyFrom(secret), iv, { authTagLength: tagLength });
  const sealed = Buffer.concat([by.update(text, 'utf8'), by.final()]);
  return Buffer.concat([iv, by.getAuthTag(), sealed]).toString('base64url');
}

/** The text that was sealed; null for another secret, and for anything that was changed or never sealed. */
export function unseal(secret: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < ivLength + tagLength) return null;
  const by = createDecipheriv(cipher, keyFrom(secret), bytes.subarray(0, ivLength), { authTagLength: tagLength });
  by.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  try {
    return Buffer.concat([by.update(bytes.subarray(ivLength + tagLength)), by.final()]).toString('utf8');
  } catch {
    // Node throws where the tag does not fit (node: decipher.final).
    return null;
  }
}
