import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';

const Where = z.enum(['private', 'chat']);

/** A question to a command, and what of the sandbox's answer docs/commands.md shows. */
const Example = z.object({
  command: z.string(),
  asks: z.string(),
  where: Where,
  /** Where the answer is, when that is not where it was asked. */
  answered: Where.optional(),
  settings: z.record(z.string(), z.string()).optional(),
  /** What is said in private before, in a tenant of its own, by who sits in front of it or by somebody else. Empty where the question itself changes something. */
  before: z.array(z.object({ by: z.string().optional(), says: z.string() })).optional(),
  /** Which lines of the card are shown; the first is 1. */
  lines: z.array(z.int().min(1)).min(1),
  answer: z.array(z.string()),
});
export type CommandExample = z.output<typeof Example>;

const file = join(packageRoot, 'scripts', 'commandExamples.json');

export const commandExamples: CommandExample[] = z.array(Example).parse(JSON.parse(readFileSync(file, 'utf8')));

/** `RECORD_EXAMPLES=1 npx vitest run --project bot test/deployment/commandExamples.test.ts` writes what the sandbox answers now. */
export const isRecording = process.env.RECORD_EXAMPLES === '1';

export const recordExamples = (examples: CommandExample[]): void =>
  writeFileSync(file, `${JSON.stringify(examples, null, 2)}\n`);
