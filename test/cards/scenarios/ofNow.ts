import type { Invitation } from '../../../src/attendance/invitation.js';
import type { MemberNow, MembersNow, Presence } from '../../../src/attendance/now/presence.js';
import { waitingFor } from '../../../src/attendance/now/waitingFor.js';
import { type CardMessage, executeAction } from '../../../src/cards/cardMessage.js';
import { hereCard } from '../../../src/cards/now/hereCard.js';
import { waitingCard } from '../../../src/cards/now/waitingCard.js';
import type { Words } from '../../../src/words/index.js';
import { nameOf, titleOf } from './names.js';
import { addressOf, guidOf } from './reports.js';
import type { Scenario } from './scenario.js';

const askedAt = Date.UTC(2026, 1, 26, 9, 3);

/** Of five, three are in, one is not, and of one Teams does not say; of a large chat not everybody was asked. */
const presenceOf = (i: number, size: number): Presence =>
  i >= 340 && size > 340 ? 'notAsked' : ((['in', 'in', 'notIn', 'in', 'notSaid'] as const)[i % 5] ?? 'notSaid');

const membersNow = (size: number): MembersNow => ({
  askedAt,
  members: Array.from(
    { length: size },
    (_, i): MemberNow => ({
      directoryId: guidOf(i),
      addresses: [addressOf(i)],
      displayName: i === 8 ? null : nameOf(i),
      presence: presenceOf(i, size),
    }),
  ),
});

const responses = ['none', 'tentative', 'accepted'] as const;
const invitationTo = (size: number): Invitation => ({
  organizerAddress: addressOf(0),
  invitees: [
    ...Array.from({ length: size - 1 }, (_, i) => ({
      address: addressOf(i + 1),
      displayName: nameOf(i + 1),
      type: 'required' as const,
      response: responses[i % 3] ?? 'none',
    })),
    { address: 'everyone@contoso.example', displayName: 'All of *Contoso*', type: 'required', response: 'none' },
  ],
});

const tools = (words: Words, ask: string) => [executeAction(words.say('button.lookAgain'), 'refresh', { ask })];

const here =
  (size: number, detail: 'counts' | 'people', isMissing = false) =>
  (words: Words): CardMessage =>
    hereCard({
      words,
      title: titleOf(size),
      now: membersNow(size),
      detail,
      texts: isMissing ? [words.say('here.missing'), words.say('here.maybeNotRunning')] : [],
      tools: tools(words, 'who is here'),
    });

const waiting =
  (size: number, invitation: Invitation | null = invitationTo(size)) =>
  (words: Words): CardMessage => {
    const now = membersNow(size);
    return waitingCard({
      words,
      title: titleOf(size),
      now,
      waitingFor: waitingFor(now, invitation, guidOf(0)),
      tools: tools(words, 'who are we waiting for'),
    });
  };

const scenario = (
  name: string,
  size: number,
  build: (words: Words) => CardMessage,
  representative = false,
): Scenario => ({
  name,
  size,
  build,
  pictured: true,
  representative,
});

/** Who is in a running meeting, and whom it waits for. */
export const nowScenarios: Scenario[] = [
  scenario('here', 12, here(12, 'people'), true),
  scenario('here', 350, here(350, 'people')),
  scenario('here-figures', 12, here(12, 'counts', true), true),
  scenario('waiting', 12, waiting(12), true),
  scenario('waiting', 350, waiting(350)),
  scenario('waiting-nobody-invited', 12, waiting(12, null)),
];
