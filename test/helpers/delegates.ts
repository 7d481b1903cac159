import { type Colleague, colleague, currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import type { Where } from '../../src/sandbox/services/teams.js';
import type { CardSaid } from './cards.js';
import type { Tenant } from './tenant.js';

/** Whom the organiser names. */
export const mei = colleague(3);
export const sam = colleague(4);

export const chatOf = ({ teamsId }: Colleague): string => personalChatOf(teamsId);

/** The cards in somebody's own chat with the bot. */
export const toldTo = (who: Colleague, cards: readonly CardSaid[]): CardSaid[] =>
  cards.filter(({ conversationId }) => conversationId === chatOf(who));

/** Says something about somebody who is mentioned, as Teams sends it. */
export const sayOf = (
  tenant: Tenant,
  words: string,
  who: Colleague,
  { where = 'meeting', user = currentUser }: { where?: Where; user?: Colleague } = {},
): Promise<CardSaid[]> =>
  tenant.during(() =>
    tenant.teams.deliver({
      ...tenant.teams.message(`${words} <at>${who.name}</at>`, { where, user }),
      entities: [{ type: 'mention', text: `<at>${who.name}</at>`, mentioned: { id: who.teamsId, name: who.name } }],
    }),
  );

export const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
