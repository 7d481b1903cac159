import { createHash } from 'node:crypto';

/** Names a text without telling it: SHA-256, as 43 letters that are safe in keys and addresses. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
