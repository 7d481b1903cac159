import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe } from 'vitest';
import { z } from 'zod';
import { Moment } from './moment.js';
import type { Subject } from './momentsNow.js';

/**
 * `RECORD_UPGRADE=1 npx vitest run --project bot test/upgrade` adds what is not recorded yet. What is recorded stays as it is:
 * it lies in people's chats and in their storage.
 */
export const isRecording = process.env.RECORD_UPGRADE === '1';

const fileOf = (name: string) => new URL(`../fixtures/upgrade/${name}.json`, import.meta.url);

/** What earlier versions have made, in the order in which it was recorded. */
export const recorded = <T>(name: string, shape: z.ZodType<T>): T[] =>
  isRecording && !existsSync(fileOf(name)) ? [] : z.array(shape).parse(JSON.parse(readFileSync(fileOf(name), 'utf8')));

/** One line for each, so that a change shows what was added. */
export function record(name: string, all: readonly unknown[]): void {
  writeFileSync(fileOf(name), `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
}

/** The same tests for each recording of a moment: there is one more whenever something was stored in another form. */
export function describeMoment(subject: Subject, name: string, tests: (moment: Moment) => void): void {
  const recordings = recorded(subject, Moment).filter((moment) => moment.name === name);
  if (recordings.length === 0 && !isRecording) throw new Error(`nothing recorded: ${name}`);
  for (const [i, moment] of recordings.entries())
    describe(`${name}, as stored by version ${i + 1}`, () => tests(moment));
}
