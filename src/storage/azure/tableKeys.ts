import { StorageError } from '../storageError.js';

/**
 * Any text as a key of Azure Tables, which refuses / \ # ? and control characters (learn: understanding-the-table-service-data-
 * model), in letters that sort as the UTF-8 bytes do. A byte becomes itself, or a lead that sorts where the byte belongs and
 * what tells its neighbours apart: 0x00-0x2C `!hh`, `.` `.0`, `/` `.1`, :;<=>?@ `:0`-`:6`, [\]^_` `_0`-`_5`, 0x7B-0xFF `~hh`.
 */
export function encodeKey(text: string, longest: number): string {
  let key = '';
  for (const byte of Buffer.from(text)) key += codes[byte];
  if (key.length > longest) throw new StorageError('too-large', 'a storage key');
  return key;
}

/** All keys that begin with `prefix` are at least this and below `afterPrefix(prefix)`. */
export function afterPrefix(encoded: string): string {
  // Above every letter that a code may begin or go on with.
  return `${encoded}\u007E\u007E`;
}

/** 1 KiB of UTF-16 (learn: understanding-the-table-service-data-model). */
export const longestKey = 512;

/** Times as text that sorts as the numbers do. */
export const timeKey = (time: number): string => String(time).padStart(timeWidth, '0');
export const timeWidth = 15;

const codes = Array.from({ length: 256 }, (_, byte) => codeOf(byte));

function codeOf(byte: number): string {
  if (byte <= 0x2c) return `!${hex(byte)}`;
  if (byte === 0x2e || byte === 0x2f) return `.${byte - 0x2e}`;
  if (byte >= 0x3a && byte <= 0x40) return `:${byte - 0x3a}`;
  if (byte >= 0x5b && byte <= 0x60) return `_${byte - 0x5b}`;
  if (byte >= 0x7b) return `~${hex(byte)}`;
  return String.fromCharCode(byte);
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
