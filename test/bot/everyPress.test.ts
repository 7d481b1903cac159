import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Presser, permissionFor, type WhoseCard } from '../../src/bot/pressing/mayPress.js';
import { commands } from '../../src/commands/index.js';
import { type Verb, verbs } from '../../src/question/button.js';
import { type Colleague, colleague, colleagues, currentUser } from '../../src/sandbox/company/company.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import type { CardSaid } from '../helpers/cards.js';
import { type ChatCards, chatCards, coOrganizer, member, seenByOthers } from '../helpers/chatCards.js';
import { type Pressed, pressData } from '../helpers/presses.js';

/** `npm run soak` tries every combination; else every command, with every verb on every card, is one person's to try. */
const isComplete = process.env.EVERY_PRESS === 'all';

/** Nobody in the directory. */
const stranger: Colleague = { ...colleague(8), oid: '' };
/** In this order: what the organiser is right to do comes last. */
const people = { stranger, member, coOrganizer, organizer: currentUser };
type Who = keyof typeof people;
const everybody: Who[] = ['stranger', 'member', 'coOrganizer', 'organizer'];

type Data = Record<string, unknown>;
interface Target {
  where: Where;
  kind: WhoseCard;
  replyToId: string | null;
  /** Whom the card was made for; null where nobody is remembered. */
  madeFor: Who | null;
  /** What its own button sends. */
  own: Data;
}

const on = ({ id, buttons }: CardSaid, kind: WhoseCard, madeFor: Who | null): Target => {
  const own = Object(buttons.findLast(({ data }) => data !== undefined)?.data ?? { ask: 'who was late' });
  return { where: 'meeting', kind, replyToId: id, madeFor, own };
};
const unknown = (replyToId: string | null): Target => ({
  where: 'meeting',
  kind: 'other',
  replyToId,
  madeFor: null,
  own: { ask: 'who attended' },
});

const targets: Record<string, (all: ChatCards) => Target> = {
  'the summary': ({ cards }) => on(cards.summary, 'summary', null),
  'figures that the co-organiser asked for': ({ cards }) => on(cards.figures, 'figures', 'coOrganizer'),
  'figures in a channel': ({ cards }) => ({ ...on(cards.inChannel, 'figures', 'coOrganizer'), where: 'channel' }),
  'names that the organiser showed': ({ cards }) => on(cards.shared, 'other', null),
  'a card that waits for the organiser’s report': ({ cards }) => on(cards.waiting, 'waiting', 'organizer'),
  'a card of who is here that a member asked for': ({ cards }) => on(cards.live, 'live', 'member'),
  'a card for the organiser’s eyes only': ({ cards }) => on(cards.targeted, 'targeted', 'organizer'),
  'a message nothing is known of': () => unknown('of-long-ago'),
  'a message that is not named': () => unknown(null),
  'a card in private': ({ own }) => ({ ...on(own.summary, 'own', null), where: 'personal' }),
};

const placeOf = { personal: 'personal', meeting: 'chat', channel: 'channel' } as const;

function presserOf({ kind, madeFor }: Target, who: Who): Presser {
  if (who === 'stranger') return 'stranger';
  return kind === 'own' || madeFor === who ? 'asker' : 'member';
}

/** Whether anything that others see, or that is kept, may change by it. */
function mayChange(target: Target, verb: Verb, who: Who): boolean {
  // Once its report was there, or its meeting over, it is a card like another.
  const isAnswered = target.kind === 'waiting' || target.kind === 'live';
  const card = isAnswered && who === 'organizer' && verb === 'share' ? 'other' : target.kind;
  const presser = presserOf({ ...target, kind: card, madeFor: card === 'other' ? null : target.madeFor }, who);
  const permission = permissionFor({ verb, presser, place: placeOf[target.where], card });
  if (permission === null || (permission.leave === 'ifOrganizer' && who !== 'organizer')) return false;
  return permission.seenBy !== 'presser' || permission.leave === 'ifOrganizer';
}

describe('every verb and every command, pressed by everybody on every kind of card', () => {
  let all: ChatCards;
  let everyData: Data[];
  beforeAll(async () => {
    all = await chatCards();
    const { tenant, cards, own } = all;
    const budget = tenant.world.meetings.find(({ subject }) => subject === 'Budget review');
    const [webinar] = tenant.world.virtualEvents;
    const genuine = [cards.waiting, cards.figures, cards.shared, cards.inChannel, own.answer].map(
      (card) => on(card, 'other', null).own,
    );
    everyData = [
      ...commands.map(({ name, takes }) => ({ ask: takes === 'person' ? `${name} mei` : name })),
      ...genuine,
      ...genuine.map((data) => ({ ...data, ask: 'sign out' })),
      { ask: 'who attended', alone: true },
      { ask: 'all summaries off', alone: true },
      { ask: 'who attended', meetingId: budget?.connectorId },
      { ask: 'who attended', event: budget?.occurrences[0]?.eventId },
      { ask: 'who attended', virtualEvent: { kind: 'webinar', eventId: webinar?.eventId } },
      { ask: 'who attended', at: 0, sort: 'join', filter: 'late' },
      { ask: 'who attended', at: 0, filter: 'accepted', times: 'there at 07:00' },
      { share: '0'.repeat(32) },
    ];
  }, 60_000);
  afterAll(() => all.tenant.close());

  /** Who has decided what, and who is signed in. */
  const decided = async () => {
    const kept: string[] = [];
    for (const prefix of ['choice/', 'summary-named/', 'signed-out/']) {
      for await (const { key, value } of all.tenant.store.list(prefix)) kept.push(`${key} ${JSON.stringify(value)}`);
    }
    return [...kept, [...all.tenant.world.signedIn].sort().join()];
  };

  const pressAll = (target: Target, verb: Verb, who: Who, turn: number) =>
    Promise.all(
      [target.own, ...everyData.filter((_, i) => isComplete || (i + turn) % everybody.length === 0)].map(
        async (data) => ({
          data,
          answer: await pressData(all.tenant, data, { ...target, verb, user: people[who] }),
        }),
      ),
    );

  const cases = everybody.flatMap((who) => Object.keys(targets).map((name): [Who, string] => [who, name]));
  const change = async (who: Who, name: string) => {
    const target = targets[name]?.(all) ?? unknown(null);
    const first = everybody.indexOf(who) + Object.keys(targets).indexOf(name);
    for (const [i, verb] of verbs.entries()) {
      const before = { seen: seenByOthers(all.tenant), decided: await decided() };
      const answers = await pressAll(target, verb, who, first + i);
      const after = await decided();
      expect(
        after.filter((key) => key.startsWith('signed-out/')),
        `${verb} by ${who}`,
      ).toEqual([]);
      if (who === 'stranger' || who === 'member') for (const one of answers) expectNothingTold(one);
      if (mayChange(target, verb, who)) continue;
      expect({ seen: seenByOthers(all.tenant), decided: after }, `${verb} by ${who}`).toEqual(before);
    }
  };
  it.each(cases)('change nothing by the %s that the table does not allow: %s', change, 60_000);

  /** Names are for the chat where they were shown, titles for whom Graph tells them. */
  function expectNothingTold({ data, answer }: { data: Data; answer: Pressed }): void {
    expect(answer.statusCode).toBe(200);
    if (data.share !== undefined) return;
    const said = JSON.stringify([answer.text, answer.card]);
    // Messages may offer other meetings of the presser's own calendar.
    for (const { name } of colleagues) expect(said + JSON.stringify(answer.messages)).not.toContain(name);
    for (const { subject } of all.tenant.world.meetings) expect(said).not.toContain(subject);
  }

  it('replaced no card but those whose names, or report, their organiser or asker let stand there', () => {
    const { tenant, cards } = all;
    const replaced = new Set(tenant.updated.map(({ id }) => id));
    expect(replaced).toEqual(
      new Set([cards.summary, cards.figures, cards.inChannel, cards.waiting, cards.live].map(({ id }) => id)),
    );
  });
});
