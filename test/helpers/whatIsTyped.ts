import { commands } from '../../src/commands/index.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import type { ActivityBody, Where } from '../../src/sandbox/services/teams.js';
import type { Tenant } from './tenant.js';

/** Words that stand wherever a sender may write, and in nothing that the bot or the sandbox says by itself. */
export const typed = ['Featherstone', 'Aviary'];

const person = 'Mei Featherstone';
const title = 'the Aviary review';
const places: Where[] = ['personal', 'meeting', 'channel'];
const own = new Set(['sign in', 'sign out']);

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** The activity, with words in what else a sender decides about. */
const labelled = (activity: ActivityBody): ActivityBody => {
  const { from, conversation } = activity;
  return {
    ...activity,
    from: { ...asObject(from), name: person },
    conversation: { ...asObject(conversation), name: title },
    locale: 'en-x-aviary-feathers',
    localTimezone: 'Aviary/Featherstone',
  };
};

/**
 * Every command in every place, with words in it: typed, with a mention, or as a button. One form a place, which `turn` shifts:
 * with three turns each command has had each form in each place.
 */
export function everythingAsked({ teams }: Tenant, turn: number): ActivityBody[] {
  const mention = { type: 'mention', text: '<at>Mei</at>', mentioned: { id: '29:Mei Featherstone', name: person } };
  const odd = teams.message('help', { where: 'meeting' });
  const conversation = { ...asObject(odd.conversation), conversationType: title };
  const questions = commands
    .filter(({ name }) => !own.has(name))
    .flatMap(({ name, takes }) =>
      places.map((where, place) => {
        const words =
          takes === 'person' ? `${name} ${person} in ${title}` : takes === 'which' ? `${name} ${title}` : name;
        const value = {
          // Without words of its own, what else it carries would be stored.
          ask: takes === 'person' || where === 'personal' ? words : name,
          event: title,
          meetingId: title,
          personKey: person,
          filter: `role:${person}`,
          virtualEvent: { kind: 'webinar', eventId: title, sessionId: person },
        };
        const forms = [
          teams.message(words, { where }),
          { ...teams.message(`${name} <at>Mei</at>`, { where }), entities: [mention] },
          teams.message('', { where, value }),
        ];
        return labelled(forms[(place + turn) % forms.length] ?? {});
      }),
    );
  return [labelled({ ...odd, conversation }), ...questions];
}

/** Teams' offer of a token that nobody can use, with words in its id. */
export const oddExchange = ({ teams }: Tenant): ActivityBody => ({
  ...teams.message('', { user: currentUser }),
  type: 'invoke',
  name: 'signin/tokenExchange',
  value: { id: `${person}, ${title}`, connectionName: 'attendance', token: 'none' },
});
