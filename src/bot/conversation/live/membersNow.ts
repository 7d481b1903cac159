import { setMaxListeners } from 'node:events';
import type { TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { MeetingNow, MemberNow, MembersNow, Presence } from '../../../attendance/now/presence.js';
import type { Observations } from '../../../check/observations.js';
import { AppError } from '../../../errors/appError.js';
import { statusOf } from '../../../platform/http/statusOf.js';
import { flag, orNull } from '../../../platform/http/wireShapes.js';
import type { Log } from '../../../platform/telemetry/log.js';
import { type Clock, second } from '../../../platform/time/clock.js';
import type { Sleep } from '../../../platform/time/sleep.js';
import type { ReadParticipant } from '../../connector/connectorCalls.js';
import { type RosterMember, rosterOf } from '../chatMembers.js';

/** What was asked is told to everybody who asks within this time. */
const sharedFor = 30 * second;
/** For the members and all that is asked of them, so that the answer comes within the patience of a turn. */
export const timeToAsk = 7 * second;
const atOnce = 10;
const maxMeetings = 1000;

/** `inMeeting` may be missing or null where Teams does not know (botbuilder-dotnet #4868). */
const Participant = z.object({ meeting: orNull(z.object({ inMeeting: flag })) });

export interface MembersNowDeps {
  clock: Clock;
  sleep: Sleep;
  log: Log;
  readParticipant: ReadParticipant;
  observed: Pick<Observations, 'saw'>;
}

export interface MembersNowMemory {
  /** AppError where the members of the chat cannot be read. */
  of(context: TurnContext, meeting: MeetingNow): Promise<MembersNow>;
}

/** Asks Teams who is in a meeting, and gives everybody who asks within half a minute the same answer. Nothing else is kept of it. */
export function createMembersNow(deps: MembersNowDeps): MembersNowMemory {
  const known = new LRUCache<string, Promise<MembersNow>>({
    max: maxMeetings,
    ttl: sharedFor,
    ttlResolution: 0,
    perf: { now: deps.clock },
  });
  return {
    of(context, meeting) {
      const { serviceUrl, conversation, channelData } = context.activity;
      const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? '';
      const key = JSON.stringify([serviceUrl, tenantId, meeting.thread, meeting.meetingId]);
      const before = known.get(key);
      if (before) return before;
      const asked = ask(deps, context, { ...meeting, serviceUrl, tenantId });
      known.set(key, asked);
      // A failure is not kept.
      asked.catch(() => {
        if (known.peek(key) === asked) known.delete(key);
      });
      return asked;
    },
  };
}

interface MeetingAsked extends MeetingNow {
  serviceUrl: string;
  /** The tenant of the chat: who has no other is of it. */
  tenantId: string;
}

async function ask(deps: MembersNowDeps, context: TurnContext, meeting: MeetingAsked): Promise<MembersNow> {
  const askedAt = deps.clock();
  const over = new AbortController();
  // Each request that is under way listens to it.
  setMaxListeners(2 * atOnce, over.signal);
  const stopwatch = new AbortController();
  const late = deps.sleep(timeToAsk, stopwatch.signal).then(() => {
    over.abort();
    return null;
  });
  try {
    const roster = await Promise.race([rosterOf(deps, context, meeting.thread), late]);
    if (roster === null) throw new AppError('live-unread');
    return { askedAt, members: await presences(deps, meeting, roster, over.signal) };
  } finally {
    stopwatch.abort('over');
  }
}

async function presences(
  { log, readParticipant, observed }: MembersNowDeps,
  { serviceUrl, meetingId, tenantId }: MeetingAsked,
  roster: RosterMember[],
  signal: AbortSignal,
): Promise<MemberNow[]> {
  const limit = pLimit(atOnce);
  const refusals = new Map<number | null, number>();
  let isThrottled = false;
  const presenceOf = async (member: RosterMember): Promise<Presence> => {
    const { directoryId } = member;
    if (directoryId === null) return 'notSaid';
    // Whoever is asked to slow down does: of the others nothing is known.
    if (signal.aborted || isThrottled) return 'notAsked';
    try {
      const of = { serviceUrl, meetingId, directoryId, tenantId: member.tenantId ?? tenantId, signal };
      const inMeeting = Participant.safeParse(await readParticipant(of)).data?.meeting?.inMeeting ?? null;
      observed.saw(tenantId, 'participant', String(inMeeting));
      return inMeeting === null ? 'notSaid' : inMeeting ? 'in' : 'notIn';
    } catch (error) {
      const status = statusOf(error) ?? null;
      refusals.set(status, (refusals.get(status) ?? 0) + 1);
      observed.saw(tenantId, 'participant', status ?? 'failed');
      isThrottled ||= status === 429;
      return 'notSaid';
    }
  };
  const asked = roster.map((member) =>
    limit(async (): Promise<MemberNow> => {
      const { tenantId: _tenant, ...known } = member;
      return { ...known, presence: await presenceOf(member) };
    }),
  );
  const members = await Promise.all(asked);
  log.info({ members: roster.length, refused: Object.fromEntries(refusals) }, 'members asked for');
  return members;
}
