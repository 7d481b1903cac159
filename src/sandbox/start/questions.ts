import type { Where } from '../services/teams.js';

/** A question worth trying, and the chat it fits into. */
export interface Suggested {
  where: Where;
  text: string;
}

/** What `npm start` suggests: ten questions, of which each shows something else. */
export const suggested: readonly Suggested[] = [
  { where: 'personal', text: 'who attended' },
  { where: 'personal', text: 'who was late in the company kick-off' },
  { where: 'personal', text: 'trend of the weekly product sync' },
  { where: 'personal', text: 'attendance of hana in the weekly product sync last 8' },
  { where: 'personal', text: 'who was absent from product launch: meadow' },
  { where: 'personal', text: 'export the company kick-off' },
  { where: 'meeting', text: 'who attended last week' },
  { where: 'meeting', text: 'who is here' },
  { where: 'meeting', text: 'who are we waiting for' },
  { where: 'channel', text: 'who was absent' },
];

const places: readonly { where: Where; heading: string }[] = [
  { where: 'personal', heading: 'In Personal Chat:' },
  {
    where: 'meeting',
    heading: 'In Weekly product sync, a meeting’s chat, mention the bot first (type @Who, choose Who Attended):',
  },
  { where: 'channel', heading: 'In Launch, a channel, in a new post, with the same mention:' },
];

/** The questions as text, under the chats where they fit. */
export const whatToTry = (): string =>
  [
    'Ten questions to try.',
    ...places.flatMap(({ where, heading }) => [
      heading,
      ...suggested.filter((one) => one.where === where).map(({ text }) => `  ${text}`),
    ]),
    'Ctrl+C stops everything.',
    '',
  ].join('\n');
