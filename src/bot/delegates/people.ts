import { TeamsInfo, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { plainText, spokenText } from '../../cards/text/plainText.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { text } from '../../platform/http/wireShapes.js';
import type { Log } from '../../platform/telemetry/log.js';
import { threadOf } from '../../platform/thread.js';
import { type Clock, minute } from '../../platform/time/clock.js';
import type { Store } from '../../storage/store.js';
import type { Scope, Somebody } from '../../summaries/delegates/delegations.js';
import { directoryIdIn, directoryIds } from '../conversation/directoryId.js';
import { personKnown } from '../conversation/knownPeople.js';

/** A member of a conversation as the connector tells them (learn: get-teams-context). */
const Member = z.object({
  ...directoryIds,
  id: text,
  name: text,
  email: text,
  userPrincipalName: text,
  tenantId: text,
  userRole: text,
});

/** Somebody as the connector knows them at this moment. Names and addresses are shown and compared, and kept in memory for minutes. */
export interface Person {
  directoryId: string;
  userId: string | null;
  /** Made harmless for a sentence of ours; null where there is none. */
  name: string | null;
  /** In lower case. */
  addresses: string[];
  /** A guest of the tenant, or somebody of another one. */
  isOutsider: boolean;
}

const remembered = 5 * minute;
const mostPeople = 2000;

export interface PeopleMemory {
  /** Somebody in a conversation that the bot is in, by either id; null where the connector does not tell. */
  in(context: TurnContext, conversationId: string, id: string, tenantId: string): Promise<Person | null>;
}

/** Who people are, asked of the connector once in some minutes. Who is not found is asked for again. */
export function createPeopleMemory({ clock, log }: { clock: Clock; log: Log }): PeopleMemory {
  const known = new LRUCache<string, Person>({
    max: mostPeople,
    ttl: remembered,
    ttlResolution: 0,
    perf: { now: clock },
  });
  return {
    async in(context, conversationId, id, tenantId) {
      const key = JSON.stringify([tenantId, conversationId, id]);
      const before = known.get(key);
      if (before !== undefined) return before;
      try {
        // Despite its name this call takes any conversation.
        const member = Member.parse(await TeamsInfo.getTeamMember(context, conversationId, id));
        const person = personOf(member, tenantId);
        if (person !== null) known.set(key, person);
        return person;
      } catch (error) {
        log.info({ status: statusOf(error) }, 'person not found');
        return null;
      }
    },
  };
}

function personOf(member: z.output<typeof Member>, tenantId: string): Person | null {
  const directoryId = directoryIdIn(member);
  const addresses = [member.email, member.userPrincipalName].flatMap((one) => one?.trim().toLowerCase() || []);
  const isOfAnother = member.tenantId !== null && member.tenantId.toLowerCase() !== tenantId.toLowerCase();
  const isGuest = member.userRole?.toLowerCase() === 'guest' || addresses.some((one) => one.includes('#ext#'));
  if (directoryId === null) return null;
  return {
    directoryId,
    userId: member.id || null,
    name: harmless(member.name),
    addresses,
    isOutsider: isOfAnother || isGuest,
  };
}

const longestName = 40;

/** A name as part of a sentence that may hold Markdown: its marks are left out. Null where nothing is left. */
export const harmless = (name: string | null | undefined): string | null =>
  spokenText(plainText(name ?? null, longestName)) || null;

/** Somebody whose 1:1 chat with the bot is known; `conversationId` is where else they are a member. */
export async function personCalled(
  { people, store }: { people: PeopleMemory; store: Store },
  context: TurnContext,
  who: Somebody,
  conversationId: string | null = null,
): Promise<Person | null> {
  const where = conversationId ?? (await personKnown({ store }, who))?.conversationId ?? null;
  return where === null ? null : people.in(context, where, who.aadObjectId, who.tenantId);
}

/** An organiser who shares with somebody: in their 1:1 chat, or where they have said it. */
export async function organizerCalled(
  app: { people: PeopleMemory; store: Store },
  context: TurnContext,
  organizer: Somebody & Partial<Scope>,
): Promise<Person | null> {
  const [place] = organizer.threads ?? [];
  const thread = place === undefined ? null : threadOf(place);
  const own = await personCalled(app, context, organizer);
  return own ?? (thread === null ? null : personCalled(app, context, organizer, thread));
}
