import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  type ConversationParameters,
  type ConversationReference,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { correlated } from '../../platform/telemetry/correlation.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log, LogFields } from '../../platform/telemetry/log.js';
import { type Metrics, type RefusalReason, turnKindOf } from '../../platform/telemetry/metrics.js';
import { createReference } from '../../platform/telemetry/reference.js';
import type { Refuse } from '../../platform/telemetry/refusals.js';
import type { Tracing } from '../../platform/telemetry/tracing.js';
import { second, steadyClock } from '../../platform/time/clock.js';
import type { Sleep } from '../../platform/time/sleep.js';
import { withinTime } from '../../platform/time/withinTime.js';
import { destinationOf } from '../../sending/destination.js';
import type { Sending } from '../../sending/sending.js';
import { isSpare } from '../../sending/sendPriority.js';
import { isAllowedServiceUrl, type ServiceUrlRules } from './serviceUrl.js';
import { turnLimit } from './turnLimits.js';

export interface Answer {
  status: number;
  body?: unknown;
}

interface Received {
  authorization: string;
  body: unknown;
  known(): void;
}

export interface Door {
  serviceUrls: ServiceUrlRules;
  /** Who must have signed the token of an activity; null while unsigned ones are accepted. */
  issuer: string | null;
}

// What the SDK does not send: it waits, answers an invoke, or writes for an emulator.
const notSent = new Set<string | undefined>(['delay', ActivityTypes.InvokeResponse, ActivityTypes.Trace]);

/**
 * The SDK's adapter behind a door of our own: `CloudAdapter.process` would write a failure's message into the HTTP
 * answer and the whole error onto the console. And with one way out: whatever is sent keeps Teams' limits.
 */
export class AttendanceAdapter extends CloudAdapter {
  constructor(
    authentication: ConstructorParameters<typeof CloudAdapter>[0],
    private readonly log: Log,
    private readonly door: Door,
    private readonly sending: Sending,
    private readonly watched: { metrics: Metrics; tracing: Tracing; refuse: Refuse },
    /** `goesOn` is told of a turn whose request was answered before it was over. */
    private readonly time: { sleep: Sleep; goesOn(turn: Promise<void>): void },
  ) {
    super(authentication);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      const send = () => super.sendActivities(context, [activity]);
      const where = destinationOf(context.activity, activity.conversation?.id);
      if (notSent.has(activity.type)) responses.push(...(await send()));
      // Typing that comes late says nothing, and must not stand in the way of what it announces.
      else if (activity.type === ActivityTypes.Typing || isSpare()) {
        responses.push(...((await this.sending.sendSpare(where, send)) ?? [{ id: '' }]));
      } else responses.push(...(await this.sending.send(where, send)));
    }
    return responses;
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const where = destinationOf(context.activity, activity.conversation?.id);
    const update = () => super.updateActivity(context, activity);
    if (isSpare()) {
      const updated = await this.sending.sendSpare(where, update);
      // Else whoever asked would take it for done.
      if (updated === null) throw new Error('no room for an update');
      return updated || undefined;
    }
    return (await this.sending.send(where, update, { repeatable: true })) || undefined;
  }

  override deleteActivity(context: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const where = destinationOf(context.activity, reference.conversation?.id);
    return this.sending.send(where, () => super.deleteActivity(context, reference), { repeatable: true });
  }

  /** Creating a conversation counts as a send (learn: rate-limit); asked for again, Teams gives the same 1:1 chat. */
  override async createConversationAsync(
    botAppId: string,
    channelId: string,
    serviceUrl: string,
    audience: string,
    parameters: ConversationParameters,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    let begun = false;
    const run = async (context: TurnContext) => {
      begun = true;
      await logic(context);
    };
    const create = async () => {
      try {
        await super.createConversationAsync(botAppId, channelId, serviceUrl, audience, parameters, run);
        return null;
      } catch (error) {
        // What fails once there is a conversation is no reason to create it again.
        if (begun) return { error };
        throw error;
      }
    };
    const { tenantId, members, isGroup } = parameters;
    const where = { tenant: tenantId ?? null, conversation: `with ${members?.map(({ id }) => id).join(' ')}` };
    const failed = await this.sending.send(where, create, { repeatable: !isGroup });
    if (failed !== null) throw failed.error;
  }

  /**
   * Runs one activity through authentication and the bot; `known` is called in between. Never rejects: failures become bare
   * status codes.
   */
  receive({ authorization, body, known }: Received, logic: (context: TurnContext) => Promise<void>): Promise<Answer> {
    return correlated(() => this.#inTime({ authorization, body, known }, logic));
  }

  /** Whatever hangs, Teams has its answer; what is still done goes on, and whoever asked is told of it there. */
  async #inTime(request: Received, logic: (context: TurnContext) => Promise<void>): Promise<Answer> {
    const seen = { isKnown: false, isInvoke: false };
    const known = () => {
      seen.isKnown = true;
      request.known();
    };
    const turn = this.#receive({ ...request, known }, (context) => {
      seen.isInvoke = context.activity.type === ActivityTypes.Invoke;
      return logic(context);
    });
    const answer = await withinTime(turn, turnLimit, this.time.sleep);
    if (answer !== 'late') return answer;
    // Nobody is known yet: it is the keys that do not come.
    if (!seen.isKnown) return this.#turnAway('no-keys', 503, {}, 'error');
    this.log.warn({ invoke: seen.isInvoke }, 'turn not over in time');
    this.time.goesOn(turn.then(() => undefined));
    return { status: seen.isInvoke ? 504 : 200 };
  }

  async #receive(
    { authorization, body, known }: Received,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Answer> {
    if (!isActivity(body)) return this.#turnAway('no-activity', 400);
    if (!isAllowedServiceUrl(body.serviceUrl, this.door.serviceUrls)) {
      return this.#turnAway('service-url', 403, { see: 'SERVICE_URL_HOSTS' });
    }
    // The SDK would also take tokens of skills and emulators, without looking at the service URL they were made for.
    if (this.door.issuer !== null && issuerOf(authorization) !== this.door.issuer) {
      return this.#turnAway('no-token', 401);
    }
    let isKnown = false;
    try {
      const answer = await this.processActivity(authorization, body, (context) => {
        isKnown = true;
        known();
        return this.#turn(context, logic);
      });
      if (!answer) return { status: 200 };
      // A refusal of the SDK's says why; nobody outside needs to know. 412 is the one whose body Teams reads.
      const telling = answer.status < 400 || answer.status === 412;
      return telling ? { status: answer.status, body: answer.body } : { status: answer.status };
    } catch (error) {
      if (error instanceof AuthenticationError || isJwtError(error)) {
        return this.#turnAway('not-authentic', 401, { cause: error.name });
      }
      // Such as no key to check a token with; strangers can have it happen as often as they like.
      if (!isKnown) return this.#turnAway('failed', 500, errorOrigin(error), 'error');
      const reference = createReference();
      this.log.error({ reference, ...errorOrigin(error) }, 'activity failed');
      return { status: 500 };
    }
  }

  #turnAway(reason: RefusalReason, status: number, fields?: LogFields, level: 'warn' | 'error' = 'warn'): Answer {
    this.watched.refuse({ door: 'messages', reason, level, message: 'activity refused', fields });
    return { status };
  }

  /** What comes through the door is counted; what was refused there is not a turn. */
  async #turn(context: TurnContext, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const { metrics, tracing } = this.watched;
    const kind = turnKindOf(context.activity.type);
    const start = steadyClock();
    try {
      await tracing.span('turn', { kind }, () => logic(context));
    } finally {
      metrics.turn(kind, (steadyClock() - start) / second);
    }
  }
}

function issuerOf(authorization: string): string | null {
  const [, token = ''] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

const jwtErrors = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);
const isJwtError = (error: unknown): error is Error => error instanceof Error && jwtErrors.has(error.name);

/** The parts that the SDK relies on without looking. */
const ActivityShape = z.object({
  type: z.string().refine((type) => type !== ActivityTypes.InvokeResponse),
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
});

const isActivity = (body: unknown): body is Activity => ActivityShape.safeParse(body).success;
