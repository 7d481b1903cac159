import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { hashOf } from '../../platform/hash.js';
import { seal, unseal } from '../../platform/seal.js';
import { minute } from '../../platform/time/clock.js';
import { questionShape } from '../../question/questionShape.js';
import { AskerShape } from '../../question/reader.js';
import type { App } from '../app.js';
import { OriginShape } from '../conversation/reference.js';

/** A question as it was asked, with the names and titles in it. */
const Question = z.object(questionShape(z.string()));

/** Why somebody was sent to a page of Entra, and so what to do when they come back. */
const Errand = z.object({
  why: z.enum(['consent', 'step-up']),
  pending: z.object({ asker: AskerShape, question: Question.nullable(), origin: OriginShape.nullable() }),
});
export type Errand = z.output<typeof Errand>;

const Stored = z.object({ sealed: z.string() });

const errandLifetime = 15 * minute;

// The state itself is not stored, because it opens what lies under its hash.
const keyOf = (state: string) => `errand/${hashOf(state)}`;

/**
 * Remembers an errand, sealed. The `state` that brings it back cannot be guessed and works once, and nothing else opens
 * what is stored.
 */
export async function rememberErrand({ store, clock }: App, errand: Record<keyof Errand, unknown>): Promise<string> {
  const state = randomBytes(24).toString('base64url');
  const stored: z.output<typeof Stored> = { sealed: seal(state, JSON.stringify(errand)) };
  await store.put(keyOf(state), stored, { expiresAt: clock() + errandLifetime });
  return state;
}

/** Gives the errand of a returning browser, once. Null for a state that is unknown, used or too old. */
export async function takeErrand({ store }: App, state: string): Promise<Errand | null> {
  if (!/^[\w-]{32}$/.test(state)) return null;
  const entry = await store.get(keyOf(state));
  // The request that deletes the errand has it. Two requests with one state are one errand.
  if (!entry || !(await store.delete(keyOf(state), entry.version))) return null;
  const stored = Stored.safeParse(entry.value);
  const opened = stored.success ? unseal(state, stored.data.sealed) : null;
  return opened === null ? null : (Errand.safeParse(JSON.parse(opened)).data ?? null);
}
