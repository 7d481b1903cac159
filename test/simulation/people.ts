import { z } from 'zod';
import { hour, minute, second } from '../../src/platform/clock.js';
import { type Colleague, colleague, connectionName } from '../../src/sandbox/company.js';
import { personalChatOf, type SentActivity } from '../../src/sandbox/connector.js';
import { issueUserToken } from '../../src/sandbox/entra.js';
import type { Reply } from '../../src/sandbox/http.js';
import type { SandboxMeeting } from '../../src/sandbox/meeting.js';
import type { World } from '../../src/sandbox/world.js';
import { byTeamsId } from './company.js';
import type { Dice } from './dice.js';
import type { Fleet, Taken } from './fleet.js';
import type { Ledger } from './ledger.js';
import type { ServiceName } from './network.js';
import type { Asked } from './routes.js';
import { clockOf } from './story.js';
import { type Activities, type Activity, chatOf, privateChatOf } from './teams.js';
import type { Time } from './time.js';
import { type Held, weekBegins } from './week.js';

export interface PeopleOptions {
  dice: Dice;
  time: Time;
  ledger: Ledger;
  world: World;
  week: { meetings: SandboxMeeting[]; held: Held[] };
  activities: Activities;
}

/** What the bot was told of an occurrence, and answered 200 to. */
export interface Notice {
  at: number;
  kind: 'start' | 'end';
}

const OAuth = z.object({
  attachments: z.array(z.object({ content: z.object({ tokenExchangeResource: z.object({ id: z.string() }) }) })),
});

/** The people of the company, and Teams between them and the bot. */
export function planPeople({ dice, time, ledger, world, week, activities }: PeopleOptions) {
  let fleet: Fleet | null = null;
  const notices = new Map<string, Notice[]>();

  async function deliver(activity: Activity, text: string, ...about: string[]): Promise<Taken> {
    const taken = fleet === null ? 'nobody' : await fleet.deliver(activity);
    ledger.tell(`${text}: ${taken}`, ...about);
    return taken;
  }

  /** Teams' client answers a sign-in card by itself, where the person is willing. */
  async function signIn(user: Colleague, id: string): Promise<void> {
    await time.sleep(dice.between(0.5, 3) * second);
    const token = await issueUserToken(world, user);
    await deliver(
      activities.tokenExchange(privateChatOf(user), user, { id, connectionName, token }),
      `${user.teamsId} signs in`,
    );
  }

  const heard = (isUpdate: boolean) => (sent: SentActivity) => {
    const text = JSON.stringify(sent.activity);
    const type = String(sent.activity.type);
    const { id, conversationId } = sent;
    ledger.messages.push({ at: time.now(), conversationId, id, isUpdate, text, type });
    const titles = [...new Set([...text.matchAll(/Talk\d+/g)].map(([title]) => title))];
    const chats = week.meetings.filter((one) => one.conversationId === conversationId).map(({ subject }) => subject);
    if (type === 'message')
      ledger.tell(
        `${isUpdate ? 'changed' : 'sent'} in ${conversationId}: ${String(sent.activity.summary ?? type)}`,
        ...new Set([...titles, ...chats]),
      );
  };

  function onSent(sent: SentActivity): boolean {
    const card = OAuth.safeParse(sent.activity);
    const user = week.meetings
      .map(({ organizer }) => organizer)
      .find(({ teamsId }) => personalChatOf(teamsId) === sent.conversationId);
    const id = card.success ? card.data.attachments[0]?.content.tokenExchangeResource.id : undefined;
    if (id !== undefined && user !== undefined) {
      void signIn(user, id);
      return true;
    }
    heard(false)(sent);
    return false;
  }

  /** The events of one occurrence: lost, doubled, late, in any order, with odd times. */
  function planEvents(one: Held): void {
    const own: Notice[] = [];
    notices.set(one.id, own);
    const { meeting, sessions } = one;
    const moments = sessions.flatMap(({ start, end }) => [
      { kind: 'start' as const, at: start },
      { kind: 'end' as const, at: end },
    ]);
    for (const { kind, at } of moments) {
      if (dice.chance(0.08)) continue;
      const times = dice.chance(0.1) ? 2 : 1;
      for (let i = 0; i < times; i += 1) {
        const late = dice.chance(0.9) ? dice.between(0.2, 8) * second : dice.between(1, 40) * minute;
        const odd = dice.chance(0.06);
        const said = odd
          ? dice.pick(['0001-01-01T00:00:00Z', '2031-05-01T10:00:00Z', '2019-02-03T09:00:00Z', ''])
          : new Date(at + dice.between(-3, 3) * second).toISOString();
        time.at(at + late, () => {
          const activity = activities.meetingEvent(meeting, kind, said);
          void deliver(activity, `${one.id} ${kind} event (${odd ? said : clockOf(at)})`, meeting.subject).then(
            (taken) => {
              if (taken === 200) own.push({ at: time.now(), kind });
            },
          );
        });
      }
    }
    for (const { start, end, readyAt } of sessions) {
      time.at(start, () => ledger.tell(`${one.id} begins`, meeting.subject));
      time.at(end, () => ledger.tell(`${one.id} ends`, meeting.subject));
      if (Number.isFinite(readyAt))
        time.at(readyAt, () => ledger.tell(`the report of ${one.id} is there`, meeting.subject));
    }
  }

  return {
    notices,
    onSent,
    onUpdated: heard(true),
    refusal: (_conversationId: string): Reply | null => null,
    onAnswer: (_service: ServiceName, _asked: Asked, _outcome: string): void => {},
    begin(to: Fleet): void {
      fleet = to;
      for (const user of [0, 1, 2, 3].map(colleague)) {
        time.at(weekBegins + dice.between(1, 60) * minute, () => {
          void deliver(activities.installed(privateChatOf(user), user), `${user.teamsId} installs the bot`);
        });
      }
      for (const meeting of week.meetings) {
        time.at(weekBegins + hour + dice.between(1, 60) * minute, () => {
          void deliver(activities.installed(chatOf(meeting), meeting.organizer), 'the bot is added', meeting.subject);
        });
      }
      for (const one of week.held) planEvents(one);
    },
    byTeamsId,
  };
}

export type People = ReturnType<typeof planPeople>;
