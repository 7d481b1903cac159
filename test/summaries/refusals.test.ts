import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { conversationKey } from '../../src/bot/conversation/conversations.js';
import { day, hour, minute } from '../../src/platform/time/clock.js';
import { currentUser, tenantId } from '../../src/sandbox/company/company.js';
import type { ActivityBody } from '../../src/sandbox/services/teams.js';
import { cardsIn } from '../helpers/cards.js';
import { type EndedMeeting, endedMeeting } from '../helpers/endedMeeting.js';
import { hurried } from '../helpers/hurried.js';
import type { Tenant } from '../helpers/tenant.js';

let ended: EndedMeeting;
let tenant: Tenant;
beforeEach(async () => {
  ended = await endedMeeting({}, hurried());
  tenant = ended.tenant;
});
afterEach(() => tenant.close());

const go = async (rounds: number, step = 8 * minute) => {
  for (let i = 0; i < rounds; i += 1) {
    tenant.advance(step);
    await tenant.runJobs();
  }
};
const refuse = (code: string, times: number, when = /POST .*sandbox-chat.*activities|POST .*thread.*activities/) =>
  tenant.world.faults.push({
    service: 'connector',
    when,
    what: { status: 403, body: { error: { code, message: 'x' } } },
    times,
  });
const chatKey = () => conversationKey(tenantId, ended.meeting.conversationId);
/** Somebody opens the meeting again, and Teams tells of its end. */
const opensAgain = async () => {
  const { end } = ended.rejoin();
  await tenant.teams.deliver(tenant.teams.meetingEvent(ended.meeting, 'end', end));
};
const texts = (sent: Parameters<typeof cardsIn>[0]) => cardsIn(sent).map(({ text }) => text);
const figures = expect.stringContaining('7 people');

describe('a chat that refuses one message', () => {
  it.each(['BotDisabledByAdmin', 'MessageWritesBlocked', 'BotNotInConversationRoster'])(
    'with %s keeps nothing from the organiser, and has its summary again after the next event',
    async (code) => {
      await tenant.teams.deliver(ended.endEvent());
      refuse(code, 1);
      await go(1);
      expect(texts(ended.sentToOwn())).toEqual([figures]);
      expect(ended.sentToChat()).toEqual([]);
      expect(tenant.counted('paused')).toBeGreaterThan(0);
      // Nobody asks Teams again while nothing is heard from there.
      await go(1);
      expect(ended.sentToChat()).toEqual([]);
      expect(tenant.logged.filter((line) => line.includes('may not write to a conversation')).length).toBeGreaterThan(
        0,
      );
      await opensAgain();
      await go(6);
      expect(texts(ended.sentToChat())).toEqual([figures]);
      expect(ended.sentToOwn()).toHaveLength(1);
      expect(tenant.maybeDoubled()).toBe(0);
    },
  );

  it('when its organiser is to sign in leads to a private card that says which meeting it is about', async () => {
    tenant.world.signedIn.delete(currentUser.teamsId);
    await tenant.teams.deliver(ended.endEvent());
    refuse('MessageWritesBlocked', 1);
    await go(1);
    expect(ended.sentToChat()).toEqual([]);
    expect(texts(ended.sentToOwn())).toEqual([expect.stringContaining('The attendance report can be shown')]);
    expect(texts(ended.sentToOwn())).toEqual([expect.stringContaining(ended.meeting.subject)]);
  });

  it('leads to no question to sign in for what its organiser has got, when they sign out afterwards', async () => {
    await tenant.teams.deliver(ended.endEvent());
    refuse('MessageWritesBlocked', 100, /POST .*thread.*activities/);
    await go(1);
    expect(texts(ended.sentToOwn())).toEqual([figures]);
    tenant.world.signedIn.delete(currentUser.teamsId);
    await go(4);
    expect(tenant.logged.filter((line) => line.includes('not-signed-in')).length).toBeGreaterThan(0);
    expect(texts(ended.sentToOwn())).toEqual([figures]);
  });

  it('has its summary when somebody writes there, before the steps are used up', async () => {
    await tenant.teams.deliver(ended.endEvent());
    refuse('MessageWritesBlocked', 1);
    await go(1);
    await tenant.teams.deliver({
      ...tenant.teams.message('help', { where: 'meeting' }),
      conversation: ended.endEvent().conversation,
      channelData: ended.endEvent().channelData,
    });
    await tenant.teams.settled();
    const before = ended.sentToChat().length;
    await go(3);
    expect(texts(ended.sentToChat().slice(before))).toEqual([figures]);
  });
});

describe('an organiser who has blocked the bot', () => {
  it.each([
    ['from the start', () => tenant.world.unreachable.add(currentUser.teamsId)],
    [
      'since they have written to it',
      () => refuse('ConversationBlockedByUser', 100, /POST .*conversations\/a.*activities/),
    ],
  ])('%s takes nothing from the chat, now or later', async (_when, block) => {
    await tenant.say('help');
    const own = ended.sentToOwn().length;
    block();
    await tenant.teams.deliver(ended.endEvent());
    await go(2);
    expect(texts(ended.sentToChat())).toEqual([figures]);
    expect(ended.sentToOwn()).toHaveLength(own);
    expect(tenant.counted('organizer')).toBeGreaterThan(0);
    expect(await tenant.store.get(chatKey())).not.toBeNull();
    await opensAgain();
    await go(5);
    expect(ended.sentToChat()).toHaveLength(1);
    expect(texts(tenant.updated)).toEqual([expect.stringContaining('opened again on')]);
    expect(tenant.maybeDoubled()).toBe(0);
  });
});

describe('a conversation that another instance has removed', () => {
  it('is stored again with the next event, whatever this process believes', async () => {
    await tenant.store.delete(chatKey());
    await tenant.teams.deliver(ended.endEvent());
    await go(3);
    expect(texts(ended.sentToChat())).toEqual([figures]);
  });

  it('is stored again with a message, after some minutes', async () => {
    await tenant.say('help');
    const key = conversationKey(tenantId, ended.own);
    await tenant.store.delete(key);
    tenant.advance(6 * minute);
    await tenant.say('help');
    expect(await tenant.store.get(key)).not.toBeNull();
  });

  it('leaves a line and a count where a summary would have gone there', async () => {
    await tenant.teams.deliver(ended.endEvent());
    await tenant.store.delete(chatKey());
    await go(3);
    expect(ended.sentToChat()).toEqual([]);
    expect(tenant.counted('removed')).toBe(1);
    expect(tenant.logged.some((line) => line.includes('conversation that is not known'))).toBe(true);
  });
});

describe('a removal and an installation that arrive in the wrong order', () => {
  const told = (activity: ActivityBody, at: number) => ({ ...activity, timestamp: new Date(at).toISOString() });
  const added = () => tenant.teams.installed(ended.meeting);
  const removed = () => ({ ...added(), action: 'remove' });

  it('leave the bot where it is: it was removed before it was added', async () => {
    tenant.advance(hour);
    await tenant.teams.deliver(told(added(), ended.at + 2 * minute));
    await tenant.teams.deliver(told(removed(), ended.at + minute));
    await tenant.teams.deliver(ended.endEvent());
    await go(3);
    expect(texts(ended.sentToChat()).filter((text) => text.includes('Who attended'))).toEqual([figures]);
  });

  it('leave it removed: it was added before that', async () => {
    tenant.advance(hour);
    await tenant.teams.deliver(told(removed(), ended.at + 2 * minute));
    await tenant.teams.deliver(told(added(), ended.at + minute));
    const before = ended.sentToChat().length;
    await go(3);
    expect(ended.sentToChat()).toHaveLength(before);
  });

  it('and whatever is said there later tells that it is there', async () => {
    await tenant.teams.deliver(removed());
    tenant.advance(minute);
    await tenant.teams.deliver(added());
    await tenant.teams.deliver(ended.endEvent());
    await go(3);
    expect(texts(ended.sentToChat()).filter((text) => text.includes('Who attended'))).toEqual([figures]);
  });
});

describe('what was over long before the bot was added', () => {
  it('starts no summary, however its end is told', async () => {
    tenant.advance(day);
    await tenant.teams.deliver({ ...tenant.teams.installed(ended.meeting), action: 'remove' });
    tenant.advance(minute);
    await tenant.teams.deliver(tenant.teams.installed(ended.meeting));
    await tenant.store.delete(`occurrence/${tenantId}/${ended.meeting.conversationId}`);
    const before = ended.sentToChat().length;
    await tenant.teams.deliver(ended.endEvent());
    expect(tenant.counted('oldEvent')).toBe(1);
    expect(ended.sentToChat()).toHaveLength(before);
  });
});

describe('somebody who wants summaries of all their meetings', () => {
  it('has them again when they install the bot again', async () => {
    await tenant.say('all summaries on');
    const id = `scan/${tenantId}/${currentUser.oid}`.toLowerCase();
    const inPrivate = (action: string) => ({
      ...tenant.teams.message(''),
      type: 'installationUpdate',
      text: undefined,
      action,
    });
    tenant.advance(minute);
    await tenant.teams.deliver(inPrivate('remove'));
    await go(2, 20 * minute);
    expect(await tenant.jobs.get(id)).not.toMatchObject({ state: 'scheduled' });
    await tenant.teams.deliver(inPrivate('add'));
    expect(await tenant.jobs.get(id)).toMatchObject({ state: 'scheduled' });
  });
});
