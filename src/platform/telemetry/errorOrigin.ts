import type { LogFields } from './log.js';

/** Such as `storage-full`; codes of others may say anything. */
const ownCode = /^[a-z]+(-[a-z]+)+$/;

/** Where an unforeseen error came from: its class, its code if that is one of ours, and source lines. Its message stays out: it may quote data. */
export function errorOrigin(error: unknown): LogFields {
  if (!(error instanceof Error)) return { cause: typeof error };
  const lines = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const at = lines.slice(0, 5).map((line) =>
    line
      .trim()
      .replace(/^at /, '')
      .replace(/(?<!\S)\(?file:\/\/\S*\/(?=(src|dist|node_modules)\/)/, ''),
  );
  const code = 'code' in error && typeof error.code === 'string' && ownCode.test(error.code) ? error.code : null;
  return { cause: error.name, ...(code === null ? {} : { causeCode: code }), at: at.join(' < ') };
}

/** The class of an error, where even its code may say too much. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Such as ECONNREFUSED, and without one the class of the error. Never the message: it may hold an address. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : errorName(error);
