import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { sorts } from '../../cards/view.js';
import { hashOf } from '../../platform/hash.js';
import { seal, unseal } from '../../platform/seal.js';
import { minute } from '../../platform/time/clock.js';
import type { App } from '../app.js';
import { LocaleShape, TimeZoneShape } from '../conversation/readerShapes.js';

const Text = z.string().nullable();

/** Who asked: ids only. */
export const AskerShape = z.object({
  userId: z.string(),
  aadObjectId: z.string(),
  tenantId: z.string(),
  locale: LocaleShape,
  timeZone: TimeZoneShape,
});

/** A conversation to go back to. Ids only: it is stored. */
export const OriginShape = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() }),
  conversation: z.object({
    id: z.string(),
    name: z.string(),
    isGroup: z.boolean().default(false),
    conversationType: z.string().default(''),
    tenantId: z.string().optional(),
  }),
});

/** A question as it was asked: with the names and titles in it. */
const QuestionShape = z.object({
  command: z.string(),
  rest: Text,
  person: Text,
  personKey: Text,
  event: Text,
  virtualEvent: z.object({ kind: z.enum(['webinar', 'townhall']), eventId: z.string(), sessionId: Text }).nullable(),
  meetingId: Text,
  meetingIsClaimed: z.boolean(),
  at: z.number().nullable(),
  view: z.object({ from: z.number(), sort: z.enum(sorts), filter: z.string() }),
});

/** Why somebody was sent to a page of Entra, and with it what to do when they are back. */
const Errand = z.object({
  why: z.enum(['consent', 'step-up']),
  pending: z.object({ asker: AskerShape, question: QuestionShape.nullable(), origin: OriginShape.nullable() }),
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
