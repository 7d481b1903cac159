import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandName } from '../../src/question/commandName.js';
import type { Condition, People, What } from '../../src/question/people.js';
import { seriesConditions } from '../../src/question/seriesPeople.js';
import { type Colleague, colleague, colleagues, currentUser } from '../../src/sandbox/company/company.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import { canonical } from '../../src/understanding/canonical.js';
import type { CardSaid } from '../helpers/cards.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** What a chat must be allowed to see, for an answer to stand there: figures, names, everything, or what no chat sees. */
type Needs = 'figures' | 'names' | 'everything' | 'noChat';
const order: Needs[] = ['figures', 'names', 'everything', 'noChat'];

/** A table of its own, made from the design's and not from the code's: each part, and what telling it to a chat needs. */
interface Part {
  command: CommandName;
  what: What;
  people: People | null;
  needs: Needs;
  /** Switched off where people are not measured. */
  measures: boolean;
  /** A part of the answer that a button of somebody's own making asks for. */
  filter?: string;
  times?: string;
}

/** Every condition: what a number of such people needs, and whether it measures people. */
const conditions: Record<Condition['is'], { one: Condition; number: Needs; measures: boolean }> = {
  guest: { one: { is: 'guest' }, number: 'figures', measures: false },
  organisation: { one: { is: 'organisation', name: 'kestrel' }, number: 'figures', measures: false },
  role: { one: { is: 'role', role: 'presenter' }, number: 'figures', measures: false },
  phone: { one: { is: 'phone' }, number: 'figures', measures: false },
  late: { one: { is: 'late', over: 2 }, number: 'everything', measures: true },
  leftEarly: { one: { is: 'leftEarly', over: 2 }, number: 'everything', measures: true },
  time: { one: { is: 'time', bound: 'atLeast', amount: { percent: 40 } }, number: 'everything', measures: true },
  at: { one: { is: 'at', time: '07:00' }, number: 'everything', measures: false },
  toTheEnd: { one: { is: 'toTheEnd' }, number: 'everything', measures: true },
  first: { one: { is: 'first', of: 'in' }, number: 'everything', measures: true },
  last: { one: { is: 'last', of: 'out' }, number: 'everything', measures: true },
  absent: { one: { is: 'absent' }, number: 'everything', measures: false },
  response: { one: { is: 'response', response: 'accepted' }, number: 'everything', measures: false },
  registration: { one: { is: 'registration', status: 'cancelled' }, number: 'noChat', measures: false },
  person: { one: { is: 'person', name: 'Mei' }, number: 'everything', measures: false },
  inAll: { one: { is: 'inAll', last: 2 }, number: 'everything', measures: true },
  inNone: { one: { is: 'inNone', last: 2 }, number: 'everything', measures: true },
  new: { one: { is: 'new' }, number: 'everything', measures: false },
  cameOnly: { one: { is: 'cameOnly', on: 'newest', notOn: 'previous' }, number: 'everything', measures: true },
};

const commands: [CommandName, Needs][] = [
  ['who attended', 'figures'],
  ['roles', 'figures'],
  ['sessions', 'figures'],
  ['who was absent', 'everything'],
  ['who was late', 'everything'],
  ['who left early', 'everything'],
  ['timeline', 'everything'],
  ['trend', 'everything'],
];

const about = (what: What, people: People, needs: Needs, measures = false): Part => ({
  command: 'who attended',
  what,
  people,
  needs,
  measures,
});

const atLeastNames = (number: Needs): Needs => (number === 'figures' ? 'names' : number);
const guest: Condition = { is: 'guest' };
const late: Condition = { is: 'late', over: null };
const tapped: Part = { command: 'who attended', what: 'list', people: null, needs: 'everything', measures: false };
const parts: Part[] = [
  ...commands.map(([command, needs]): Part => {
    const measures = command === 'who was late' || command === 'who left early';
    return { command, what: 'list', people: null, needs, measures };
  }),
  ...Object.values(conditions).flatMap(({ one, number, measures }) => [
    about('count', one, number, measures),
    about('list', one, atLeastNames(number), measures),
  ]),
  // Who is not late is as private as who is, and so is who is late among others.
  about('count', { not: late }, 'everything', true),
  about('count', { any: [guest, late] }, 'everything', true),
  about('list', { all: [guest, { not: late }] }, 'everything', true),
  about('count', { not: { is: 'absent' } }, 'everything'),
  about('count', { not: guest }, 'figures'),
  about('did', guest, 'everything'),
  about('when', guest, 'everything'),
  { command: 'roles', what: 'list', people: guest, needs: 'names', measures: false },
  // What is tapped is as private as what is typed.
  ...['absent', 'accepted', 'without answer'].map((filter) => ({ ...tapped, filter })),
  ...['late', 'there at least 50 %', 'first in'].map((times) => ({ ...tapped, times, measures: true })),
  { ...tapped, times: 'there at 07:00' },
  { ...tapped, filter: 'declined', times: 'there at 07:00' },
];

/** Whom Graph lets read the reports, but who may not show names to a chat. */
const coOrganizer = colleague(1);
/** Whom the organiser has named: they read everything in private, and in a chat nothing more than any member. */
const delegate = colleague(3);
const readers: Record<string, { user: Colleague; reads: boolean; onBehalf?: true }> = {
  organiser: { user: currentUser, reads: true },
  'co-organiser': { user: coOrganizer, reads: true },
  delegate: { user: delegate, reads: false, onBehalf: true },
  member: { user: colleague(5), reads: false },
  outsider: {
    user: { ...colleague(10), oid: 'a0000000-0000-4000-8000-0000000000ff', teamsId: '29:outsider' },
    reads: false,
  },
};

const names = [...colleagues.map(({ name }) => name), 'Dana Whitfield', 'Tom_Becker'];
const measured = /\blate\b|\bearly\b|\d ?%|partly|on time/iu;
const moments = (text: string) => new Set([...text.matchAll(/\{\{TIME\(([^)]+)\)\}\}/gu)].map(([, moment]) => moment));

const settings = (['full', 'summary', 'counts'] as const).flatMap((detail) =>
  (['full', 'attendance'] as const).map((insight) => ({ detail, insight })),
);
type Setting = (typeof settings)[number];
const mostSeen = { full: 'everything', summary: 'names', counts: 'figures' } as const;

/**
 * With which settings a part is tried: what is switched off, both where it is on and where it is off; anything else with
 * one of the two, in turn.
 */
function isInsightOf(part: Part, insight: Setting['insight'], isOffTried = false): boolean {
  if (part.measures) return insight === 'full' || isOffTried;
  return insight === (parts.indexOf(part) % 2 === 0 ? 'full' : 'attendance');
}

/** Where the organiser tries a part: a chat that sees just enough of it, and one that sees just too little. */
function isTriedByOrganizer(part: Part, { detail, insight }: Setting, where: Where): boolean {
  const enough = order.indexOf(mostSeen[detail]) - order.indexOf(part.needs);
  // A channel is a chat like another, but for its dates, which cannot be compared.
  if (where === 'channel')
    return !isOfDates(part) && enough === (part.needs === 'figures' ? 0 : -1) && isInsightOf(part, insight);
  // Where a chat sees names a number names nobody.
  const isNumber = part.needs === 'figures' && enough === 1;
  return (enough === 0 || enough === -1 || isNumber) && isInsightOf(part, insight, enough === 0);
}

/** A co-organiser shows figures, and who may not read the report nothing: tried where chats see the most. */
function isTriedByOther(who: string, part: Part, { detail, insight }: Setting, where: Where): boolean {
  if (detail !== 'full' || !isInsightOf(part, insight)) return false;
  if (who === 'co-organiser') return where === 'meeting';
  if (where === 'channel' && isOfDates(part)) return false;
  // Each part by one of the two, in one of the three places; by a delegate in one of the two that others read.
  const turn = parts.indexOf(part);
  if (who === 'delegate') return where === (turn % 2 === 0 || isOfDates(part) ? 'meeting' : 'channel');
  const place = (['meeting', 'channel', 'personal'] as const)[turn % 3];
  return place === where && who === (Math.floor(turn / 3) % 2 === 0 ? 'member' : 'outsider');
}

describe.each(settings)('with CHAT_DETAIL=$detail and INSIGHT=$insight', ({ detail, insight }) => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ CHAT_DETAIL: detail, INSIGHT: insight });
    for (const meeting of tenant.world.meetings)
      if (meeting.organizer === currentUser) meeting.coOrganizers.push(coOrganizer);
    await tenant.say(`summaries also to ${delegate.mail}`);
  });
  afterAll(() => tenant.close());

  const ask = (part: Part, where: Where, user: Colleague, more: { of?: string } = {}) => {
    const rest = where === 'personal' ? 'weekly product sync on 23 november' : null;
    const plain = part.people === null && part.what === 'list';
    const words = plain ? [part.command, rest].filter(Boolean).join(' ') : canonical({ ...part, rest, literal: null });
    return tenant.say('', { where, user, value: { ask: words, filter: part.filter, times: part.times, ...more } });
  };
  const seenBy = (cards: CardSaid[], isChat: boolean) =>
    cards.filter(({ conversationId, onlyFor }) => conversationId.startsWith('19:') === isChat || (isChat && onlyFor));

  /** What is wrong with what a chat reads. */
  function wrongInChat(part: Part, who: string, chat: CardSaid[], held: Set<string | undefined>): string[] {
    const { reads } = readers[who] ?? { reads: false };
    const sees: Needs | null = !reads ? null : who === 'organiser' ? mostSeen[detail] : 'figures';
    const isOff = insight === 'attendance' && part.measures;
    const isAnswered = !isOff && sees !== null && order.indexOf(part.needs) <= order.indexOf(sees);
    const text = chat
      .map((card) => card.text)
      .filter((said) => !said.includes('switched that off'))
      .join('\n');
    const json = chat.map((card) => card.json).join('\n');
    const isNamed = isAnswered && sees !== 'figures' && part.what !== 'count' && part.command !== 'sessions';
    const isTimed = isAnswered && sees === 'everything' && part.what !== 'count';
    const told = names.filter((name) => json.includes(name));
    return [
      isAnswered !== /Weekly product sync|Launch planning/u.test(text) ? `answered there: ${!isAnswered}` : '',
      part.needs === 'noChat' && text.includes('registers') ? 'tells of registrations' : '',
      !isNamed && told.length > 0 ? `names ${told}` : '',
      isNamed && part.needs === 'figures' && told.length === 0 ? 'nobody named' : '',
      !(isAnswered && sees === 'everything') && (measured.test(text) || /@(?:fernhill|kestrel)/u.test(json))
        ? 'measures'
        : '',
      !isTimed && part.command !== 'sessions' && [...moments(json)].some((at) => !held.has(at)) ? 'times' : '',
      isAnswered &&
      part.what === 'count' &&
      part.people !== null &&
      !/\d+ of \d+|\d+ (?:person|people)\b|\bNobody\b/u.test(text)
        ? 'no number'
        : '',
    ].filter((wrong) => wrong !== '');
  }

  it.each(['meeting', 'channel'] as const)('a %s reads of each part what its reader may show there', async (where) => {
    const figures = await ask(about('count', guest, 'figures'), where, currentUser);
    const held = moments(figures.map(({ json }) => json).join());
    expect(held.size).toBeGreaterThan(1);
    const wrong: string[] = [];
    for (const [who, { user }] of Object.entries(readers))
      for (const part of parts) {
        const isTried =
          who === 'organiser'
            ? isTriedByOrganizer(part, { detail, insight }, where)
            : isTriedByOther(who, part, { detail, insight }, where);
        if (!isTried) continue;
        const chat = seenBy(await ask(part, where, user), true);
        for (const one of wrongInChat(part, who, chat, held)) wrong.push(`${who}: ${nameOf(part)}: ${one}`);
      }
    expect(wrong).toEqual([]);
  });

  it('tells who may read the report everything in private, and who may not nothing', async () => {
    const wrong: string[] = [];
    for (const [who, { user, reads, onBehalf }] of Object.entries(readers))
      for (const part of parts) {
        // How much a chat sees matters to nobody here, and nothing is switched off for one place alone.
        const isTried =
          who === 'organiser' || onBehalf === true
            ? detail === 'counts' && insight === (parts.indexOf(part) % 2 === 0 ? 'full' : 'attendance')
            : who !== 'co-organiser' && isTriedByOther(who, part, { detail, insight }, 'personal');
        if (!isTried) continue;
        const cards = await ask(part, 'personal', user, onBehalf ? { of: currentUser.oid } : {});
        const text = cards.map((card) => card.text).join('\n');
        const isTold = (reads || onBehalf === true) && !(insight === 'attendance' && part.measures);
        if (seenBy(cards, true).length > 0) wrong.push(`${who}: ${nameOf(part)}: in a chat`);
        if (!isTold && names.some((name) => text.includes(name))) wrong.push(`${who}: ${nameOf(part)}: names`);
        // Nobody registers for this one.
        const answer = part.needs === 'noChat' ? 'Nobody registers for this meeting' : 'Weekly product sync\n';
        if (isTold !== text.includes(answer)) wrong.push(`${who}: ${nameOf(part)}: told: ${!isTold}`);
      }
    expect(wrong).toEqual([]);
  });

  it('tells nobody on the organiser’s behalf whom they have not named, whatever a button says', async () => {
    const others = Object.entries(readers).filter(([who]) => !['organiser', 'delegate'].includes(who));
    const wrong: string[] = [];
    for (const [who, { user }] of others)
      for (const part of parts.filter((one) => isInsightOf(one, insight)).slice(0, 4))
        for (const where of ['personal', 'meeting'] as const) {
          const cards = await ask(part, where, user, { of: currentUser.oid });
          const own = seenBy(cards, false).map(({ text }) => text);
          if (where === 'personal' && !own.join().includes('not shared with you'))
            wrong.push(`${who}: ${nameOf(part)}`);
          if (!readers[who]?.reads && names.some((name) => cards.some(({ json }) => json.includes(name))))
            wrong.push(`${who}: ${nameOf(part)}: names`);
        }
    expect(wrong).toEqual([]);
  });
});

const isOfDates = ({ command, people }: Part): boolean =>
  command === 'trend' || (people !== null && seriesConditions(people).length > 0);

const nameOf = ({ command, what, people, filter, times }: Part): string =>
  JSON.stringify({ command, what, people, filter, times });
