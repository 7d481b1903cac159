import { currentUser } from '../../src/sandbox/company/company.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import { consentKey } from '../../src/sandbox/world/world.js';
import { wordsFor } from '../../src/words/index.js';
import { scenarios } from '../cards/scenarios/index.js';
import type { CardSaid } from '../helpers/cards.js';
import { chatCards, coOrganizer } from '../helpers/chatCards.js';
import { mei, sam, sayOf } from '../helpers/delegates.js';
import { endedMeeting } from '../helpers/endedMeeting.js';
import { pressData } from '../helpers/presses.js';
import type { Tenant } from '../helpers/tenant.js';
import { type Button, buttonsIn, shapeOf } from './buttonsIn.js';

const sizes = new Set<number | null>([null, 12, 350]);

/** One button of every shape that this version makes: in the gallery's cards, and in what the sandbox is answered. */
export async function buttonsMade(): Promise<Button[]> {
  const shapes = new Map<string, Button>();
  const add = (buttons: Button[]) => {
    for (const button of buttons) if (!shapes.has(shapeOf(button))) shapes.set(shapeOf(button), button);
  };
  const all = await chatCards();
  try {
    await answers(all.tenant, add);
    for (const card of Object.values(all.cards)) add(buttonsOf(card));
    for (const card of Object.values(all.own)) add(buttonsOf(card));
  } finally {
    await all.tenant.close();
  }
  await summaryThatWaits(add);
  await sharedWithSomebody(add);
  for (const { size, build } of scenarios) if (sizes.has(size)) add(buttonsIn(build(wordsFor('en')).card, 'personal'));
  return [...shapes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, button]) => button);
}

const buttonsOf = ({ conversationId, json }: CardSaid): Button[] =>
  buttonsIn(JSON.parse(json), conversationId.startsWith('19:') ? 'chat' : 'personal');

const aboutOne = ['who attended', 'who was absent', 'who was late', 'who left early', 'roles', 'timeline', 'sessions'];
const inChat = [
  ...aboutOne,
  'who attended weekly product sync',
  'who attended design review',
  'who attended budget review',
  'roles product launch',
  'trend',
  'attendance of mei',
  'attendance of nobody',
  'export',
  'meetings',
  'what is this',
  'which guests came',
  'how many guests came',
  'who was not a guest?',
  'who from kestrel came',
];
const inPrivate = [
  ...aboutOne.map((command) => `${command} weekly product sync`),
  'who attended',
  'who attended #2',
  'who attended product launch',
  'trend weekly product sync last 3',
  'trend',
  'attendance of mei',
  'attendance of mei in the last 3 weekly product sync',
  'attendance of nobody',
  'export',
  'export csv weekly product sync',
  'export csv utf-8 weekly product sync',
  'export the guests of the weekly product sync',
  'no-shows of the product launch',
  'who cancelled their registration for the product launch',
  'csv of the no-shows of the product launch',
  'which guests came to the weekly product sync on 23 november',
  'meetings',
  'meetings yesterday',
  'webinars',
  'help',
  'what is this',
  'who attended budget review',
  'who attended supplier interview',
  'who attended design review',
];

async function answers(tenant: Tenant, add: (buttons: Button[]) => void): Promise<void> {
  const seen = new Set<string>();
  const hear = async (where: Where, cards: CardSaid[]) => {
    for (const card of cards) {
      add(buttonsOf(card));
      // Where a list is looked through its buttons say more.
      for (const button of buttonsOf(card)) {
        if (button.verb !== 'view' || isChosen(button.data) || seen.has(`${where} ${shapeOf(button)}`)) continue;
        seen.add(`${where} ${shapeOf(button)}`);
        const { card: shown } = await pressData(tenant, button.data, { where, verb: 'view', replyToId: card.id });
        if (shown) add(buttonsOf({ ...shown, conversationId: card.conversationId }));
      }
    }
  };
  for (const text of inPrivate) await hear('personal', await tenant.say(text));
  for (const text of inChat) await hear('meeting', await tenant.say(text, { where: 'meeting' }));
  await hear('meeting', await tenant.say('who attended', { where: 'meeting', user: coOrganizer }));
  await hear('channel', await tenant.say('who attended', { where: 'channel' }));
  await hear('personal', await severalFit(tenant));
  tenant.world.consents.delete(consentKey(currentUser.oid, 'Calendars.Read'));
  await hear('personal', await tenant.say('meetings'));
  await hear('personal', await tenant.say('sign out'));
  await hear('personal', await tenant.say('who attended'));
}

/** Two people of one name: each is a button. */
async function severalFit(tenant: Tenant): Promise<CardSaid[]> {
  const records = tenant.world.meetings.flatMap(({ occurrences }) => occurrences.flatMap(({ sessions }) => sessions));
  for (const { records: people } of records) {
    const dana = people.find(({ identity }) => identity?.displayName?.startsWith('Dana'));
    if (dana)
      people.push({
        ...dana,
        id: 'dana-2',
        emailAddress: 'dana@other.example',
        identity: { ...dana.identity, id: 'dana-2' },
      });
  }
  // What is in memory is of before.
  tenant.anotherInstance();
  return [
    ...(await tenant.say('attendance of dana')),
    ...(await tenant.say('attendance of dana', { where: 'meeting' })),
    ...(await tenant.say('attendance of dana in the last 3 weekly product sync')),
  ];
}

/** What is chosen leads to the same buttons each time; but for who was absent, who is another list. */
const isChosen = ({ sort, filter }: Button['data']): boolean =>
  sort !== undefined || (filter !== undefined && filter !== 'absent');

/** The chat's card while its organiser is not signed in, and what tells that there is no report. */
async function summaryThatWaits(add: (buttons: Button[]) => void): Promise<void> {
  const { tenant, endEvent, session } = await endedMeeting();
  try {
    tenant.world.signedIn.delete(currentUser.teamsId);
    await tenant.teams.deliver(endEvent());
    tenant.advance(7 * 60_000);
    for (const card of await tenant.runJobs()) add(buttonsOf(card));
    tenant.world.signedIn.add(currentUser.teamsId);
    session.readyAt = Number.MAX_SAFE_INTEGER;
    for (let hours = 0; hours < 30; hours += 3) {
      tenant.advance(3 * 3_600_000);
      for (const card of await tenant.runJobs()) add(buttonsOf(card));
    }
  } finally {
    await tenant.close();
  }
}

/** What somebody gets whom the organiser has named, and the cards that end it; and the one that forgets. */
async function sharedWithSomebody(add: (buttons: Button[]) => void): Promise<void> {
  const { tenant, endEvent } = await endedMeeting();
  const hear = async (cards: Promise<CardSaid[]>) => {
    const heard = await cards;
    for (const card of heard) add(buttonsOf(card));
    return heard;
  };
  try {
    await hear(tenant.say(`summaries also to ${mei.mail}`));
    await hear(sayOf(tenant, 'summaries also to', sam));
    await tenant.teams.deliver(endEvent());
    tenant.advance(7 * 60_000);
    await hear(tenant.runJobs());
    for (const words of ['who attended', 'meetings', 'attendance of mei in', 'export', 'roles'])
      await hear(tenant.say(`${words} weekly product sync of Alex`, { user: mei }));
    await hear(tenant.say('who attended the zoo visit', { user: mei }));
    await hear(tenant.say('who attended the zoo visit of Alex', { user: sam }));
    await hear(tenant.say('who gets my summaries'));
    await hear(tenant.say('who gets my summaries', { user: mei }));
    await hear(tenant.say('stop summaries from Alex', { user: mei }));
    await hear(tenant.say('check'));
    await hear(tenant.say('forget me'));
  } finally {
    await tenant.close();
  }
}
