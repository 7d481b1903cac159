import { z } from 'zod';
import { hour, minute, second } from '../../src/platform/time/clock.js';
import { type Colleague, colleague, connectionName } from '../../src/sandbox/company/company.js';
import type { SentActivity } from '../../src/sandbox/services/connector.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import { planAccess } from './access.js';
import { type Notice, planEvents } from './events.js';
import type { Fleet, Taken } from './fleet.js';
import type { Message } from './ledger.js';
import type { ServiceName } from './network.js';
import { planQuestions } from './questions.js';
import type { Asked } from './routes.js';
import { chatOf, privateChatOf } from './teams.js';
import type { Town } from './town.js';
import { namesIn, weekBegins } from './week.js';
import { planWishes } from './wishes.js';

const SignInCard = z.object({
  attachments: z.array(z.object({ content: z.object({ tokenExchangeResource: z.object({ id: z.string() }) }) })).min(1),
});

/** Those who organise meetings. */
const organizers = [0, 1, 2, 3].map(colleague);

/** The people of the company, and Teams between them and the bot. */
export function planPeople(outside: Omit<Town, 'deliver'>) {
  let fleet: Fleet | null = null;
  const { dice, time, ledger, world, week, activities } = outside;
  const town: Town = {
    ...outside,
    async deliver(activity, text, ...about): Promise<Taken> {
      const taken = fleet === null ? 'nobody' : await fleet.deliver(activity);
      ledger.tell(`${text}: ${taken}`, ...about);
      return taken;
    },
  };
  const { deliver } = town;
  const notices = new Map<string, Notice[]>();
  const access = planAccess({ ...town, dice: dice.of('access') }, organizers);
  const wishes = planWishes({ ...town, dice: dice.of('wishes') }, organizers);
  const questions = planQuestions({ ...town, dice: dice.of('questions') }, organizers);

  /** Teams' client answers a sign-in card by itself. */
  async function signIn(user: Colleague, id: string): Promise<void> {
    await new Promise<void>((resolve) => time.at(time.now() + dice.between(0.5, 3) * second, resolve));
    const token = await issueUserToken(world, user);
    const activity = activities.tokenExchange(privateChatOf(user), user, { id, connectionName, token });
    await deliver(activity, `${user.teamsId} is signed in by Teams`);
  }

  const ownerOf = (conversationId: string) =>
    organizers.find((one) => privateChatOf(one).conversationId === conversationId);

  function hear({ id, conversationId, activity }: SentActivity, isUpdate: boolean): void {
    const text = JSON.stringify(activity);
    const message: Message = { at: time.now(), conversationId, id, isUpdate, text, type: String(activity.type) };
    if (message.type !== 'message') return;
    ledger.messages.push(message);
    const meetings = week.meetings.filter(
      (one) => one.conversationId === conversationId || new RegExp(`${one.subject}\\b`).test(text),
    );
    const said = `${isUpdate ? 'changed' : 'sent'} in ${conversationId}: ${String(activity.summary ?? '')}`;
    ledger.tell(said, ...meetings.map(({ subject }) => subject));
    const owner = ownerOf(conversationId);
    const [n = -1] = namesIn(text);
    const meeting = week.held[n]?.meeting;
    if (owner && meeting && !isUpdate) wishes.onOwnSummary(owner, meeting, message);
  }

  return {
    notices,
    shut: access.shut,
    wishes: wishes.wishes,
    questions,
    refusal: access.refusal,
    onUpdated: (sent: SentActivity) => hear(sent, true),
    onSent(sent: SentActivity): boolean {
      const card = SignInCard.safeParse(sent.activity);
      const user = ownerOf(sent.conversationId);
      const id = card.success ? card.data.attachments[0]?.content.tokenExchangeResource.id : undefined;
      if (id === undefined || user === undefined) hear(sent, false);
      else void signIn(user, id);
      return id !== undefined && user !== undefined;
    },
    onAnswer: (_service: ServiceName, _asked: Asked, _outcome: string): void => {},
    begin(to: Fleet): void {
      fleet = to;
      for (const user of organizers) {
        time.at(weekBegins + dice.between(1, 60) * minute, () => {
          void deliver(activities.installed(privateChatOf(user), user), `${user.teamsId} installs the bot`);
        });
      }
      for (const meeting of week.meetings) {
        time.at(weekBegins + hour + dice.between(1, 60) * minute, () => {
          void deliver(activities.installed(chatOf(meeting), meeting.organizer), 'the bot is added', meeting.subject);
        });
      }
      const eventful = { ...town, dice: dice.of('events') };
      for (const one of week.held) notices.set(one.id, planEvents(eventful, one));
    },
  };
}

export type People = ReturnType<typeof planPeople>;
