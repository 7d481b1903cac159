import { LRUCache } from 'lru-cache';
import { hashOf } from '../platform/hash.js';
import type { Clock } from '../platform/time/clock.js';

/** What may be written down of each kind of thing seen: words of ours. Anything else is `other`, and a number is an HTTP status. */
const words = {
  /** Meeting events of Teams, and those of people joining and leaving, which an Azure bot is not known to get. */
  event: ['start', 'end', 'participants'],
  /** Teams offered somebody's token by itself (`signin/tokenExchange`), by where they had asked. */
  silentPrivate: ['done', 'refused', 'down'],
  silentChat: ['done', 'refused', 'down'],
  /** `signin/failure`, by its code (learn: SSO troubleshooting). */
  signInFailure: [
    'installappfailed',
    'authrequestfailed',
    'installedappnotfound',
    'invokeerror',
    'resourcematchfailed',
    'oauthcardnotvalid',
    'tokenmissing',
    'userconsentrequired',
    'interactionrequired',
  ],
  /** A message for one member of a chat alone. */
  targeted: ['taken', 'failed'],
  /** What the connector calls a meeting, or how it refused to say. */
  meeting: [
    'scheduled',
    'recurring',
    'meetnow',
    'adhoc',
    'channelscheduled',
    'channelrecurring',
    'groupcall',
    'onetoonecall',
    'untold',
    'failed',
  ],
  /** Whether Teams shows somebody in a meeting, or how it refused to say. */
  participant: ['true', 'false', 'null', 'failed'],
  /** What Teams calls the conversation of an activity, and the channel it came by. */
  conversation: ['personal', 'groupchat', 'channel', 'untold'],
  channel: ['msteams', 'untold'],
} as const;

export type SeenKind = keyof typeof words;
/** How often each word was seen. */
export type Seen = (kind: SeenKind) => ReadonlyMap<string, number>;

export interface Observations {
  /** Writes down that something was seen. A number is an HTTP status. */
  saw(tenantId: string | null, kind: SeenKind, what: string | number | null): void;
  /** What was seen in a tenant since `since`. */
  of(tenantId: string): Seen;
  /** When this process began to look, in milliseconds UTC. */
  since: number;
}

const maxTenants = 500;
/** Of one kind, so that odd statuses take no room. */
const maxWords = 20;
const maxCount = 999;

/**
 * What this process has seen of Microsoft's services without asking for it. It holds words of ours, statuses and counts, by a hash
 * of the tenant; never who, where, when, or any text that came from outside. It is gone with the process.
 */
export function createObservations({ clock }: { clock: Clock }): Observations {
  const tenants = new LRUCache<string, Map<SeenKind, Map<string, number>>>({ max: maxTenants });
  const keyOf = (tenantId: string) => hashOf(tenantId.toLowerCase());
  return {
    since: clock(),
    saw(tenantId, kind, what) {
      if (tenantId === null || tenantId === '') return;
      const key = keyOf(tenantId);
      const kinds = tenants.get(key) ?? new Map<SeenKind, Map<string, number>>();
      tenants.set(key, kinds);
      const counts = kinds.get(kind) ?? new Map<string, number>();
      kinds.set(kind, counts);
      const word = wordOf(kind, what);
      const before = counts.get(word);
      if (before === undefined && counts.size >= maxWords) return;
      counts.set(word, Math.min(maxCount, (before ?? 0) + 1));
    },
    of(tenantId) {
      const kinds = tenants.get(keyOf(tenantId));
      return (kind) => kinds?.get(kind) ?? new Map();
    },
  };
}

/** Of those who only look, in tests and where nothing is checked. */
export const noObservations: Pick<Observations, 'saw'> = { saw: () => {} };

function wordOf(kind: SeenKind, what: string | number | null): string {
  if (typeof what === 'number') return Number.isInteger(what) && what >= 100 && what < 600 ? String(what) : 'other';
  const folded = what?.trim().toLowerCase() || 'untold';
  const known: readonly string[] = words[kind];
  return known.includes(folded) ? folded : 'other';
}
