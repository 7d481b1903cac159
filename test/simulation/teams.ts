import { botAppId, type Colleague, tenantId } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';

/** The connector's address of the simulation. */
export const serviceUrl = 'http://127.0.0.1:7004';

export type Activity = Record<string, unknown>;

export interface Place {
  conversationId: string;
  conversationType: 'personal' | 'groupChat' | 'channel';
  meeting: SandboxMeeting | null;
}

export const chatOf = (meeting: SandboxMeeting): Place => ({
  conversationId: meeting.conversationId,
  conversationType: meeting.type.startsWith('Channel') ? 'channel' : 'groupChat',
  meeting,
});

export const privateChatOf = ({ teamsId }: Colleague): Place => ({
  conversationId: personalChatOf(teamsId),
  conversationType: 'personal',
  meeting: null,
});

/** What Teams posts to the bot, at `at` (milliseconds UTC); the form it has is learn's and the sandbox's. */
export function activitiesAt(at: () => number) {
  let count = 0;
  const base = ({ conversationId, conversationType, meeting }: Place, from: Colleague, sentAt = at()): Activity => {
    count += 1;
    return {
      id: `activity-${count}`,
      channelId: 'msteams',
      serviceUrl,
      timestamp: new Date(sentAt).toISOString(),
      from: { id: from.teamsId, name: from.name, aadObjectId: from.oid },
      recipient: { id: `28:${botAppId}`, name: 'Who Attended' },
      conversation: {
        id: conversationId,
        conversationType,
        tenantId,
        ...(conversationType === 'personal' ? {} : { isGroup: true }),
      },
      channelData: { tenant: { id: tenantId }, ...(meeting ? { meeting: { id: meeting.connectorId } } : {}) },
    };
  };
  return {
    installed: (place: Place, by: Colleague, action: 'add' | 'remove' = 'add'): Activity => ({
      ...base(place, by),
      type: 'installationUpdate',
      action,
    }),
    /** `time` is what the event says of itself: anything. `sentAt` is when Teams sent it, though it may arrive later. */
    meetingEvent: (meeting: SandboxMeeting, kind: 'start' | 'end', time: string, sentAt: number): Activity => ({
      ...base(chatOf(meeting), meeting.organizer, sentAt),
      type: 'event',
      name: `application/vnd.microsoft.meeting${kind === 'start' ? 'Start' : 'End'}`,
      value: {
        Id: meeting.connectorId,
        JoinUrl: meeting.joinUrl,
        MeetingType: meeting.type,
        Title: meeting.subject,
        [kind === 'start' ? 'StartTime' : 'EndTime']: time,
      },
    }),
    message: (place: Place, by: Colleague, text: string): Activity => ({
      ...base(place, by),
      type: 'message',
      locale: 'en-GB',
      localTimezone: 'Europe/Berlin',
      text: place.conversationType === 'personal' ? text : `<at>Who Attended</at> ${text}`,
    }),
    /** A button of a card is pressed (learn: universal actions). */
    pressed: (
      place: Place,
      by: Colleague,
      { verb, data, replyToId }: { verb: string; data: unknown; replyToId: string },
    ) => ({
      ...base(place, by),
      type: 'invoke',
      name: 'adaptiveCard/action',
      locale: 'en-GB',
      replyToId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    }),
    tokenExchange: (place: Place, by: Colleague, value: { id: string; connectionName: string; token: string }) => ({
      ...base(place, by),
      type: 'invoke',
      name: 'signin/tokenExchange',
      value,
    }),
  };
}

export type Activities = ReturnType<typeof activitiesAt>;
