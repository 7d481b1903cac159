import { day, hour, minute, second } from '../../src/platform/time/clock.js';
import type { Colleague } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import type { Message } from './ledger.js';
import { aMoment } from './storm.js';
import { chatOf, privateChatOf } from './teams.js';
import type { Town } from './town.js';
import { weekBegins } from './week.js';

/** Something an organiser has asked for. Between `from` and `sure` nobody knows whether it holds already. */
export interface Wish {
  /** The meeting's title; null for all of theirs. */
  meeting: string | null;
  by: Colleague;
  what: 'on' | 'off' | 'names' | 'allOn' | 'signOut' | 'signIn';
  from: number;
  sure: number;
  /** False for what happened to them, and for buttons. */
  typed: boolean;
}

/** Of whoever knows the answer to a wish: it was not confirmed. */
const never = Number.POSITIVE_INFINITY;

/** Organisers turn summaries on and off, let names be shown, sign out and in. */
export function planWishes(town: Town, people: Colleague[]) {
  const { dice, time, week, world, ledger, activities, deliver } = town;
  const wishes: Wish[] = [];

  /** Sure once the bot has confirmed it: it answers with a card of its own. */
  async function type(by: Colleague, meeting: SandboxMeeting | null, text: string, what: Wish['what']): Promise<void> {
    const wish: Wish = { meeting: meeting?.subject ?? null, by, what, from: time.now(), sure: never, typed: true };
    wishes.push(wish);
    const place = meeting === null ? privateChatOf(by) : chatOf(meeting);
    const about = meeting === null ? [] : [meeting.subject];
    await deliver(activities.message(place, by, text), `${by.teamsId} types "${text}"`, ...about);
    for (let i = 0; i < 60 && wish.sure === never; i += 1) {
      await time.sleep(10 * second);
      const { conversationId } = place;
      if (
        ledger.messages.some(
          (one) => one.at >= wish.from && one.conversationId === conversationId && confirms(one, what),
        )
      )
        wish.sure = time.now();
    }
  }

  for (const meeting of week.meetings) {
    if (dice.chance(0.15)) {
      const off = aMoment(dice, week.held) - dice.between(0, 6) * hour;
      time.at(off, () => void type(meeting.organizer, meeting, 'summaries off', 'off'));
      if (dice.chance(0.4)) {
        time.at(off + dice.between(0.1, 40) * hour, () => void type(meeting.organizer, meeting, 'summaries on', 'on'));
      }
    }
  }
  for (const user of people) {
    if (dice.chance(0.1)) {
      const out = aMoment(dice, week.held);
      time.at(out, () => void type(user, null, 'sign out', 'signOut'));
      const back = out + dice.between(0.05, 40) * hour;
      if (dice.chance(0.7)) time.at(back, () => void type(user, null, 'sign in', 'signIn'));
    }
    if (dice.chance(0.08)) {
      time.at(aMoment(dice, week.held), () => {
        world.signedIn.delete(user.teamsId);
        wishes.push({ meeting: null, by: user, what: 'signOut', from: time.now(), sure: time.now(), typed: false });
        ledger.tell(`the Token Service loses the token of ${user.teamsId}`);
      });
    }
  }
  if (dice.chance(0.05)) {
    const user = dice.pick(people);
    time.at(weekBegins + dice.between(0.1, 1) * day, () => void type(user, null, 'all summaries on', 'allOn'));
  }

  return {
    wishes,
    /** They have got a summary of theirs: some press one of its buttons. */
    onOwnSummary(by: Colleague, meeting: SandboxMeeting, message: Message): void {
      if (!dice.chance(0.12)) return;
      const verb = dice.pick(['always', 'share', 'never'] as const);
      const data = dataOf(message, verb);
      if (data === null) return;
      time.at(time.now() + dice.between(0.1, 20) * minute, () => {
        const wish: Wish = {
          meeting: meeting.subject,
          by,
          what: verb === 'never' ? 'off' : 'names',
          from: time.now(),
          sure: never,
          typed: false,
        };
        wishes.push(wish);
        const activity = activities.pressed(privateChatOf(by), by, { verb, data, replyToId: message.id });
        void deliver(activity, `${by.teamsId} presses ${verb}`, meeting.subject);
      });
    },
  };
}

/** What the button of this verb carries; null when the card has none. */
function dataOf({ text }: Message, verb: string): unknown {
  const found: unknown[] = [];
  const activity: unknown = JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'verb' in value && value.verb === verb && 'data' in value) {
      found.push(value.data);
    }
    return value;
  });
  return activity === null ? null : (found[0] ?? null);
}

const confirmations: Record<Wish['what'], string> = {
  on: 'Summaries of this meeting are on',
  off: 'Summaries of this meeting are off',
  names: 'From now on names are posted',
  allOn: 'Summaries of all your meetings are on',
  signOut: 'igned out',
  signIn: 'You are signed in',
};
const confirms = ({ text }: Message, what: Wish['what']) => text.includes(confirmations[what]);
