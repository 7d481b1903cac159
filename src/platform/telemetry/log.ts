import { pino } from 'pino';
import { correlation } from './correlation.js';
import { redact } from './redact.js';

/** What a log line may carry: ids, codes, counts and durations. Never a name, an address, a token or a join URL. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Structured lines on standard output; `write` lets a test read them. */
export function createLog({ level, write }: { level: LogLevel; write?: (line: string) => void }): Log {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ correlation: correlation() }),
    formatters: { log: redactFields },
  };
  return write ? pino(options, { write }) : pino(options);
}

const redactFields = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );
