import type { LogFields } from './log.js';

/** Where an unforeseen error came from: its class and source lines. Its message stays out: it may quote data. */
export function errorOrigin(error: unknown): LogFields {
  if (!(error instanceof Error)) return { cause: typeof error };
  const lines = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const at = lines.slice(0, 5).map((line) =>
    line
      .trim()
      .replace(/^at /, '')
      .replace(/(?<!\S)\(?file:\/\/\S*\/(?=(src|dist|node_modules)\/)/, ''),
  );
  return { cause: error.name, at: at.join(' < ') };
}
