import type { TurnContext } from 'botbuilder';
import type { App } from '../app.js';
import type { Incoming } from '../conversation/incoming.js';
import type { Ready } from '../signIn/signInFlow.js';
import { meetingEventOf } from './meetingEvent.js';

/** What is noted of every activity for the check of a tenant: what Teams calls its conversation, and which event of a meeting it is. */
export function sawActivity({ observed }: App, { activity }: TurnContext, { tenantId }: Incoming): void {
  const { name, channelId, conversation } = activity;
  const { conversationType } = conversation;
  observed.saw(tenantId, 'channel', channelId);
  observed.saw(tenantId, 'conversation', typeof conversationType === 'string' ? conversationType : null);
  const event = meetingEventOf(name);
  if (event !== null) observed.saw(tenantId, 'event', event);
  if (isOfParticipants(name)) observed.saw(tenantId, 'event', 'participants');
}

/** Somebody joined or left (learn: receive meeting participant events): an Azure bot is not known to be told. */
const isOfParticipants = (name: string | undefined): boolean =>
  name?.trim().toLowerCase().startsWith('application/vnd.microsoft.meetingparticipant') ?? false;

/** Teams offered somebody's token by itself: for questions that were asked in a chat, or in private. */
export function sawSilentSignIn(
  { observed }: App,
  { tenantId, place }: Incoming,
  what: 'done' | 'refused' | 'down',
  ready: readonly Ready[] = [],
): void {
  const isOfChat =
    place !== 'personal' || ready.some(({ there }) => there.conversation?.conversationType !== 'personal');
  observed.saw(tenantId, isOfChat ? 'silentChat' : 'silentPrivate', what);
}
