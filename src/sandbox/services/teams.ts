import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isChannelThread } from '../../platform/thread.js';
import { botAppId, type Colleague, colleagues, connectionName, currentUser, tenantId } from '../company/company.js';
import { type SandboxMeeting, threadOf } from '../company/meeting.js';
import { weeklyThread } from '../company/meetings.js';
import type { World } from '../world/world.js';
import { tokenIssuer } from './botFramework.js';
import { personalChatOf, type SentActivity } from './connector.js';
import { issueUserToken } from './entra.js';
import { fileOffered } from './fileCards.js';
import type { SharePoint, UploadPlace } from './sharePoint.js';

export type Where = 'personal' | 'meeting' | 'channel';
export type ActivityBody = Record<string, unknown>;

export interface BotAnswer {
  status: number;
  body: unknown;
}

const OAuthCard = z.object({
  contentType: z.literal('application/vnd.microsoft.card.oauth'),
  content: z.object({ tokenExchangeResource: z.object({ id: z.string() }).nullish() }),
});
const Sent = z.object({
  attachments: z.array(z.unknown()).nullish(),
  recipient: z.object({ id: z.string() }).nullish(),
});

export interface TeamsOptions {
  world: World;
  /** Where the bot takes activities, such as http://127.0.0.1:3978/api/messages. */
  botEndpoint: string;
  /** The connector's address, which the signed token names too. */
  serviceUrl: string;
  sharePoint: Pick<SharePoint, 'open'>;
}

export type Teams = ReturnType<typeof createTeams>;

/** The Teams service and client: signs activities, posts them to the bot, and signs people in silently. */
export function createTeams({ world, botEndpoint, serviceUrl, sharePoint }: TeamsOptions) {
  const pending = new Set<Promise<unknown>>();
  let turns = 0;
  const turnsOver: (() => void)[] = [];

  const track = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    const done = () => pending.delete(work);
    work.then(done, done);
    return work;
  };

  async function post(activity: ActivityBody): Promise<BotAnswer> {
    const token = await world.botFrameworkSigner.sign({ iss: tokenIssuer, aud: botAppId, serviceurl: serviceUrl });
    turns += 1;
    try {
      const response = await fetch(botEndpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ ...activity, serviceUrl }),
      });
      const text = await response.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      return { status: response.status, body };
    } finally {
      turns -= 1;
      if (turns === 0) for (const resolve of turnsOver.splice(0)) resolve();
    }
  }

  /** Teams answers over the network, long after the turn that sent the card has saved its state. */
  const whenTurnsAreOver = () =>
    turns === 0 ? Promise.resolve() : new Promise<void>((resolve) => turnsOver.push(resolve));

  return {
    /** Posts an activity as it is, signed. */
    deliver: (activity: ActivityBody) => track(post(activity)),

    /** Resolves once the bot and the silent sign-ins have nothing left to do. */
    async settled(): Promise<void> {
      while (pending.size > 0) await Promise.allSettled([...pending]);
    },

    /**
     * A sign-in card that allows silent sign-in is answered with the user's token and not shown, as Teams does it;
     * when the bot cannot use the token, `show` shows the card after all.
     */
    interceptSignIn(sent: SentActivity, show: () => Promise<unknown>): boolean {
      const exchangeId = silentExchangeId(sent.activity);
      const user = userOfConversation(sent);
      if (!world.silentSignIn || exchangeId === null || !user) return false;
      track(
        (async () => {
          await whenTurnsAreOver();
          const token = await issueUserToken(world, user);
          const answer = await post({
            ...base(world, user, 'personal', sent.conversationId),
            type: 'invoke',
            name: 'signin/tokenExchange',
            value: { id: exchangeId, connectionName, token },
          });
          if (answer.status !== 200) await show();
        })(),
      );
      return true;
    },

    /** Teams brings the code of the sign-in page back to the bot. */
    async verifyState(userId: string, code: string): Promise<void> {
      const user = colleagues.find(({ teamsId }) => teamsId === userId);
      if (!user) return;
      const activity = {
        ...base(world, user, 'personal'),
        type: 'invoke',
        name: 'signin/verifyState',
        value: { state: code },
      };
      await track(post(activity));
    },

    /**
     * Somebody presses a button of a file offer. On *allow* Teams opens a place for the file first; `change` overwrites
     * what the bot is told of it.
     */
    async answerOffer(
      { id, conversationId, activity }: SentActivity,
      action: 'accept' | 'decline',
      { user = currentUser, change = {} }: { user?: Colleague; change?: Partial<UploadPlace> } = {},
    ): Promise<BotAnswer> {
      const offer = fileOffered(activity);
      if (offer === null) throw new Error('that offers no file');
      const { name, content } = offer;
      const given =
        action === 'accept'
          ? { context: content.acceptContext, uploadInfo: { ...sharePoint.open(user, name), ...change } }
          : { context: content.declineContext };
      return track(
        post({
          ...base(world, user, 'personal', conversationId),
          type: 'invoke',
          name: 'fileConsent/invoke',
          replyToId: id,
          value: { type: 'fileUpload', action, ...given },
        }),
      );
    },

    /** The bot is added to a meeting's chat. */
    installed: (meeting: SandboxMeeting): ActivityBody => ({
      ...inChatOf(world, meeting),
      type: 'installationUpdate',
      action: 'add',
    }),

    /** A meeting starts or ends (learn: meeting events, in the form that is delivered). */
    meetingEvent: (meeting: SandboxMeeting, kind: 'start' | 'end', at: number): ActivityBody => ({
      ...inChatOf(world, meeting),
      type: 'event',
      name: `application/vnd.microsoft.meeting${kind === 'start' ? 'Start' : 'End'}`,
      value: {
        Id: meeting.connectorId,
        JoinUrl: meeting.connectorUrl ?? meeting.joinUrl,
        MeetingType: meeting.type,
        Title: meeting.subject,
        [kind === 'start' ? 'StartTime' : 'EndTime']: new Date(at).toISOString(),
      },
    }),

    /** A message as somebody types it; in chats and channels with the mention that wakes the bot. */
    message(
      text: string,
      { where = 'personal', user = currentUser, value, locale }: MessageOptions = {},
    ): ActivityBody {
      const mention = where === 'personal' ? '' : '<at>Who Attended</at> ';
      const activity = { ...base(world, user, where), ...(locale === undefined ? {} : { locale }) };
      return { ...withMeeting(world, activity), type: 'message', text: `${mention}${text}`, value };
    },

    /**
     * Adds what the Playground leaves out: the meeting, the tenant, language and time zone. Its channels start without
     * posts, so every post in a meeting's channel counts as that meeting's own.
     */
    complete: (activity: ActivityBody) => withMeeting(world, activity, threadOf),
  };
}

export interface MessageOptions {
  where?: Where;
  user?: Colleague;
  value?: unknown;
  /** The language of the user's Teams; without it the machine's. */
  locale?: string;
}

/** Where a place of `--in` is. */
export function conversationOf(world: World, where: Where, user: Colleague = currentUser): string {
  if (where === 'personal') return personalChatOf(user.teamsId);
  if (where === 'meeting') return weeklyThread;
  return world.meetings.find(({ conversationId }) => isChannelThread(conversationId))?.conversationId ?? '';
}

function silentExchangeId(activity: ActivityBody): string | null {
  const sent = Sent.safeParse(activity);
  const cards = sent.success ? (sent.data.attachments ?? []) : [];
  for (const card of cards) {
    const parsed = OAuthCard.safeParse(card);
    if (parsed.success) return parsed.data.content.tokenExchangeResource?.id ?? null;
  }
  return null;
}

function userOfConversation({ conversationId, activity }: SentActivity): Colleague | undefined {
  const sent = Sent.safeParse(activity);
  const recipient = sent.success ? sent.data.recipient?.id : undefined;
  return colleagues.find(({ teamsId }) => teamsId === recipient || personalChatOf(teamsId) === conversationId);
}

const base = (world: World, user: Colleague, where: Where, conversationId = conversationOf(world, where, user)) => ({
  id: randomUUID(),
  channelId: 'msteams',
  timestamp: new Date(world.clock()).toISOString(),
  from: { id: user.teamsId, name: user.name, aadObjectId: user.oid },
  recipient: { id: `28:${botAppId}`, name: 'Who Attended' },
  conversation: {
    id: conversationId,
    conversationType: where === 'personal' ? 'personal' : where === 'meeting' ? 'groupChat' : 'channel',
    ...(where === 'personal' ? {} : { isGroup: true }),
    tenantId,
  },
  channelData: { tenant: { id: tenantId } },
});

/** What Teams itself says in a meeting's chat; it carries nobody's language. */
function inChatOf(world: World, { conversationId, organizer }: SandboxMeeting): ActivityBody {
  const where = isChannelThread(conversationId) ? 'channel' : 'meeting';
  const {
    locale: _locale,
    localTimezone: _zone,
    ...activity
  } = withMeeting(world, base(world, organizer, where, conversationId));
  return activity;
}

const Conversation = z.looseObject({ id: z.string() });

function withMeeting(
  world: World,
  activity: ActivityBody,
  placeOf = (conversationId: string) => conversationId,
): ActivityBody {
  const conversation = Conversation.parse(activity.conversation);
  const meeting = world.meetings.find(({ conversationId }) => placeOf(conversationId) === placeOf(conversation.id));
  const channelData = z.looseObject({}).catch({}).parse(activity.channelData);
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    locale,
    localTimezone: timeZone,
    ...activity,
    conversation: { ...conversation, tenantId },
    channelData: {
      ...channelData,
      tenant: { id: tenantId },
      ...(meeting ? { meeting: { id: meeting.connectorId } } : {}),
    },
  };
}
