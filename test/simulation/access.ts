import { day, hour, minute } from '../../src/platform/time/clock.js';
import type { Colleague } from '../../src/sandbox/company/company.js';
import type { Reply } from '../../src/sandbox/world/route.js';
import { aMoment, stormEnds } from './storm.js';
import { chatOf, privateChatOf } from './teams.js';
import type { Town } from './town.js';

/** A time in which Teams does not let the bot write somewhere. */
export interface Shut {
  conversationId: string;
  from: number;
  /** Infinite for good. */
  until: number;
  /** `blip`: a refusal that means nothing. */
  why: 'blip' | 'removed' | 'blocked';
  reply: Reply;
}

const coded = (code: string): Reply => ({ status: 403, body: { error: { code, message: code } } });
const subCoded = (subCode: string): Reply => ({
  status: 403,
  body: { errorCode: 209, message: JSON.stringify({ subCode, details: 'no' }) },
});

/** People remove the bot, add it again, block it; and Teams refuses for no reason. */
export function planAccess(town: Town, people: Colleague[]) {
  const { dice, time, ledger, week, world, activities, deliver } = town;
  const shut: Shut[] = [];
  const add = (one: Shut, text: string, ...about: string[]) => {
    shut.push(one);
    time.at(one.from, () => ledger.tell(text, ...about));
  };

  for (const meeting of week.meetings) {
    const { conversationId, subject } = meeting;
    if (dice.chance(0.08)) {
      const from = aMoment(dice, week.held);
      const until = from + (dice.chance(0.7) ? dice.between(0.5, 10) * minute : dice.between(0.2, 2) * hour);
      const reply = dice.pick([
        coded('ForbiddenOperationException'),
        subCoded('MessageWritesBlocked'),
        coded('BotNotInConversationRoster'),
      ]);
      add(
        { conversationId, from, until, why: 'blip', reply },
        `Teams refuses the chat for ${Math.round((until - from) / minute)} min`,
        subject,
      );
    }
    if (dice.chance(0.06)) {
      const from = aMoment(dice, week.held);
      const until = dice.chance(0.5) ? from + dice.between(0.1, 30) * hour : Number.POSITIVE_INFINITY;
      add(
        { conversationId, from, until, why: 'removed', reply: coded('BotNotInConversationRoster') },
        'the bot is removed',
        subject,
      );
      const place = chatOf(meeting);
      if (dice.chance(0.7)) {
        time.at(
          from + 1,
          () => void deliver(activities.installed(place, meeting.organizer, 'remove'), 'told of its removal', subject),
        );
      }
      if (until < stormEnds) {
        time.at(
          until + 1,
          () => void deliver(activities.installed(place, meeting.organizer), 'the bot is added again', subject),
        );
      }
    }
  }
  for (const user of people) {
    if (!dice.chance(0.05)) continue;
    const { conversationId } = privateChatOf(user);
    const from = aMoment(dice, week.held);
    const until = dice.chance(0.5) ? from + dice.between(0.1, 2) * day : Number.POSITIVE_INFINITY;
    add(
      { conversationId, from, until, why: 'blocked', reply: coded('ConversationBlockedByUser') },
      `${user.teamsId} blocks the bot`,
    );
    time.at(from, () => world.unreachable.add(user.teamsId));
    if (Number.isFinite(until)) {
      time.at(until, () => {
        world.unreachable.delete(user.teamsId);
        ledger.tell(`${user.teamsId} lets the bot write again`);
      });
    }
  }

  return {
    shut,
    refusal(conversationId: string): Reply | null {
      const now = time.now();
      const one = shut.find((s) => s.conversationId === conversationId && now >= s.from && now < s.until);
      return one?.reply ?? null;
    },
  };
}

/** True when the conversation was, or may have been, shut for a reason between the two moments. */
export const wasShut = (shut: Shut[], conversationId: string, from: number, until: number): boolean =>
  shut.some(
    (one) => one.why !== 'blip' && one.conversationId === conversationId && one.from < until && one.until > from,
  );
