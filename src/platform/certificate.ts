import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Certificate {
  /** The whole file, for `x5c`. */
  pem: string;
  /** The fingerprint, without colons. */
  thumbprintSha256: string;
  privateKey: string;
}

/** A PEM file with a certificate and its private key. Throws a sentence without any of its contents. */
export function readCertificate(path: string): Certificate {
  const pem = attempt(() => readFileSync(path, 'utf8'), 'cannot be read');
  const certificate = attempt(() => new X509Certificate(pem), 'holds no certificate');
  const key: KeyObject = attempt(() => createPrivateKey(pem), 'holds no private key, or an encrypted one');
  if (!certificate.checkPrivateKey(key)) throw new Error('holds a private key of another certificate');
  return {
    pem,
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
    privateKey: String(key.export({ type: 'pkcs8', format: 'pem' })),
  };
}

function attempt<T>(work: () => T, otherwise: string): T {
  try {
    return work();
  } catch {
    throw new Error(otherwise);
  }
}
