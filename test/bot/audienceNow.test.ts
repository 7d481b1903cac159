import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Colleague, colleague, colleagues, currentUser } from '../../src/sandbox/company/company.js';
import { kestrelGuest } from '../../src/sandbox/company/guests.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import type { CardSaid } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** A table of its own, made from the design's and not from the code's: who may read what of a running meeting. */
const commands = ['who is here', 'how many are here', 'who are we waiting for'] as const;
type Asked = (typeof commands)[number];

/** Who is in the sandbox's running meeting, and the rest of its chat. */
const isIn = [currentUser, colleague(1), colleague(2), colleague(4), colleague(6), kestrelGuest];
const isNot = colleagues.filter((one) => !isIn.includes(one));

const people: Record<string, Colleague> = {
  organiser: currentUser,
  'co-organiser': colleague(1),
  member: colleague(5),
  outsider: { ...colleague(10), oid: 'a0000000-0000-4000-8000-0000000000ff', teamsId: '29:outsider' },
  stranger: { ...colleague(8), oid: '' },
};

const settings = (['full', 'summary', 'counts'] as const).flatMap((detail) =>
  (['full', 'attendance'] as const).flatMap((insight) =>
    (['on', 'off'] as const).map((live) => ({ detail, insight, live })),
  ),
);
type Setting = (typeof settings)[number];

interface Seen {
  /** How many, of the chat's members. */
  number: boolean;
  /** Names of who is in. */
  in: boolean;
  /** Names of the others. */
  others: boolean;
}
const nothing: Seen = { number: false, in: false, others: false };
const everything: Seen = { number: true, in: true, others: true };

const inChat = (asked: Asked, who: string, where: Where, { detail, insight, live }: Setting): Seen => {
  const isOff = live === 'off' || insight === 'attendance' || where !== 'meeting' || who === 'stranger';
  if (isOff || (who === 'organiser' && asked === 'who are we waiting for')) return nothing;
  return { number: true, in: who === 'organiser' && asked === 'who is here' && detail !== 'counts', others: false };
};
const inPrivate = (asked: Asked, who: string, where: Where, { insight, live }: Setting): Seen =>
  live === 'on' &&
  insight === 'full' &&
  where === 'meeting' &&
  who === 'organiser' &&
  asked === 'who are we waiting for'
    ? everything
    : nothing;

const seenIn = (cards: CardSaid[]): Seen => {
  const json = cards.map((card) => card.json).join('\n');
  const names = (some: Colleague[]) => some.some(({ name }) => json.includes(name));
  return { number: /Teams shows \d+ of/.test(json), in: names(isIn), others: names(isNot) };
};

describe.each(settings)('a running meeting with CHAT_DETAIL=$detail, INSIGHT=$insight and LIVE=$live', (setting) => {
  let tenant: Tenant;
  beforeAll(async () => {
    const { detail, insight, live } = setting;
    tenant = await startTenant({ CHAT_DETAIL: detail, INSIGHT: insight, LIVE: live });
    for (const meeting of tenant.world.meetings)
      if (meeting.organizer === currentUser) meeting.coOrganizers.push(colleague(1));
  });
  afterAll(() => tenant.close());

  it.each(['meeting', 'channel', 'personal'] as const)('is told in a %s as the table says', async (where) => {
    const wrong: unknown[] = [];
    for (const [who, user] of Object.entries(people))
      for (const asked of commands) {
        const cards = await tenant.say(asked, { where, user });
        const isOwn = ({ conversationId }: CardSaid) => conversationId === personalChatOf(user.teamsId);
        const seen = {
          chat: seenIn(cards.filter((card) => !isOwn(card))),
          own: seenIn(cards.filter(isOwn)),
          elsewhere: cards.some(
            ({ conversationId }) => conversationId.startsWith('a:') && !conversationId.includes(user.teamsId.slice(3)),
          ),
        };
        const due = {
          chat: inChat(asked, who, where, setting),
          own: inPrivate(asked, who, where, setting),
          elsewhere: false,
        };
        if (JSON.stringify(seen) !== JSON.stringify(due)) wrong.push({ who, asked, seen, due });
      }
    expect(wrong).toEqual([]);
  });
});
