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

/** Why somebody was sent to a page of Entra, and with it what to do when they are back. */
const Errand = z.object({
  why: z.enum(['consent', 'step-up']),
  pending: z.object({ asker: AskerShape, question: Question.nullable(), origin: OriginShape.nullable() }),
});
export type Errand = z.output<typeof Errand>;

const Stored = z.object({ sealed: z.string() });

const errandLifetime = 15 * minute;

// The state itself is stored nowhere: it opens what lies under its hash.
const keyOf = (state: string) => `errand/${hashOf(state)}`;

/**
 * Remembers an errand, sealed; the `state` that brings it back can neither be guessed nor used twice, and only it opens
 * what is stored.
 */
export async function rememberErrand({ store, clock }: App, errand: Record<keyof Errand, unknown>): Promise<string> {
  const state = randomBytes(24).toString('base64url');
  const stored: z.output<typeof Stored> = { sealed: seal(state, JSON.stringify(errand)) };
  await store.put(keyOf(state), stored, { expiresAt: clock() + errandLifetime });
  return state;
}

/** The errand of a returning browser, once; null for an unknown, used or old state. */
export async function takeErrand({ store }: App, state: string): Promise<Errand | null> {
  if (!/^[\w-]{32}$/.test(state)) return null;
  const entry = await store.get(keyOf(state));
  // Whoever deletes it has it: two requests with one state are one errand.
  if (!entry || !(await store.delete(keyOf(state), entry.version))) return null;
  const stored = Stored.safeParse(entry.value);
  const opened = stored.success ? unseal(state, stored.data.sealed) : null;
  return opened === null ? null : (Errand.safeParse(JSON.parse(opened)).data ?? null);
}
