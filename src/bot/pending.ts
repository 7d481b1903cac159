import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { firstView, sorts } from '../cards/view.js';
import { minute } from '../platform/clock.js';
import type { App } from './app.js';

const Text = z.string().nullable();

/** Who asked: ids only. */
export const AskerShape = z.object({
  userId: z.string(),
  aadObjectId: z.string(),
  tenantId: z.string(),
  locale: Text,
  timeZone: Text,
});

const ViewShape = z.object({ from: z.number(), sort: z.enum(sorts), filter: z.string() });

/** A question that waits for its asker to do something, and where its answer goes. Ids only: it is stored. */
export const Pending = z.object({
  asker: AskerShape,
  question: z
    .object({
      command: z.string(),
      rest: Text,
      person: Text,
      personKey: Text,
      event: Text,
      virtualEvent: z
        .object({ kind: z.enum(['webinar', 'townhall']), eventId: z.string(), sessionId: Text })
        .nullable(),
      meetingId: Text,
      meetingIsClaimed: z.boolean().default(true),
      at: z.number().nullable().default(null),
      view: ViewShape.default(firstView),
    })
    .nullable(),
  /** The conversation it was asked in; null when that is where the asker is doing what it waits for. */
  origin: z
    .object({
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
    })
    .nullable(),
});
export type Pending = z.output<typeof Pending>;

/** Why somebody was sent to a page of Entra, and with it what to do when they are back. */
const Errand = z.object({ why: z.enum(['consent', 'step-up']), pending: Pending });
export type Errand = z.output<typeof Errand>;

const errandLifetime = 15 * minute;
const keyOf = (state: string) => `errand/${state}`;

/** Remembers an errand; the `state` that brings it back can neither be guessed nor used twice. */
export async function rememberErrand({ store, clock }: App, errand: Record<keyof Errand, unknown>): Promise<string> {
  const state = randomBytes(24).toString('base64url');
  await store.put(keyOf(state), errand, { expiresAt: clock() + errandLifetime });
  return state;
}

/** The errand of a returning browser, once; null for an unknown, used or old state. */
export async function takeErrand({ store }: App, state: string): Promise<Errand | null> {
  if (!/^[\w-]{32}$/.test(state)) return null;
  const entry = await store.get(keyOf(state));
  // Whoever deletes it has it: two requests with one state are one errand.
  if (!entry || !(await store.delete(keyOf(state), entry.version))) return null;
  const errand = Errand.safeParse(entry.value);
  return errand.success ? errand.data : null;
}
