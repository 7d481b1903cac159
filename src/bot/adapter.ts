import { type Activity, ActivityTypes, CloudAdapter, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import { z } from 'zod';
import { errorOrigin } from '../platform/errorOrigin.js';
import type { Log } from '../platform/log.js';
import { createReference } from '../platform/reference.js';
import { isAllowedServiceUrl, type ServiceUrlRules } from './serviceUrl.js';

export interface Answer {
  status: number;
  body?: unknown;
}

/**
 * The SDK's adapter behind a door of our own: `CloudAdapter.process` would write a failure's message into the HTTP
 * answer and the whole error onto the console.
 */
export class AttendanceAdapter extends CloudAdapter {
  constructor(
    authentication: ConstructorParameters<typeof CloudAdapter>[0],
    private readonly log: Log,
    private readonly serviceUrls: ServiceUrlRules,
  ) {
    super(authentication);
  }

  /** Runs one activity through authentication and the bot. Never rejects: failures become bare status codes. */
  async receive(authorization: string, body: unknown, logic: (context: TurnContext) => Promise<void>): Promise<Answer> {
    if (!isActivity(body)) return { status: 400 };
    if (!isAllowedServiceUrl(body.serviceUrl, this.serviceUrls)) {
      this.log.warn({ reason: 'service URL' }, 'activity refused: see SERVICE_URL_HOSTS');
      return { status: 403 };
    }
    try {
      const answer = await this.processActivity(authorization, body, logic);
      return answer ? { status: answer.status, body: answer.body } : { status: 200 };
    } catch (error) {
      if (error instanceof AuthenticationError || isJwtError(error)) {
        this.log.warn({ reason: error.name }, 'activity refused: not authenticated');
        return { status: 401 };
      }
      const reference = createReference();
      this.log.error({ reference, ...errorOrigin(error) }, 'activity failed');
      return { status: 500 };
    }
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
