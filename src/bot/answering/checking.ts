import type { TurnContext } from 'botbuilder';
import { installationOf } from '../../check/installation.js';
import type { CheckTools } from '../../check/tools.js';
import { second } from '../../platform/time/clock.js';
import { withinTime } from '../../platform/time/withinTime.js';
import type { Asker } from '../../question/question.js';
import type { App } from '../app.js';
import { meetingIdFromConversation } from '../conversation/connectorMeetingId.js';

const longestOfParticipant = 5 * second;

/** What the check of a tenant may use: reads of the connector, as the bot, and what was seen since the start. */
export function checkingOf(app: App, { activity }: TurnContext, { tenantId, aadObjectId }: Asker): CheckTools {
  const { config, observed, readMeeting, readParticipant } = app;
  const { serviceUrl } = activity;
  return {
    seen: observed.of(tenantId),
    lookedFor: app.clock() - observed.since,
    installation: installationOf(config, config.graph.version),
    within: (work, milliseconds) => withinTime(work, milliseconds, app.sleep),
    async meeting(thread) {
      const meetingId = meetingIdFromConversation(thread);
      return meetingId === null ? null : readMeeting(serviceUrl, meetingId);
    },
    async participant(thread) {
      const meetingId = meetingIdFromConversation(thread);
      if (meetingId === null) return null;
      const signal = AbortSignal.timeout(longestOfParticipant);
      return readParticipant({ serviceUrl, meetingId, directoryId: aadObjectId, tenantId, signal });
    },
  };
}
