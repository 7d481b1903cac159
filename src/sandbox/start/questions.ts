import { currentUser } from '../company/company.js';
import type { Where } from '../services/teams.js';

/** A question worth trying, the chat it fits into, and what there is to see. */
export interface Suggested {
  where: Where;
  text: string;
  shows: string;
}

/** What `npm start` suggests: ten questions, of which each shows something else. */
export const suggested: readonly Suggested[] = [
  { where: 'personal', text: 'who attended', shows: 'your newest meeting, with guests and a caller' },
  { where: 'personal', text: 'who was late in the company kick-off', shows: 'an event of 350 people' },
  {
    where: 'personal',
    text: 'trend of the weekly product sync',
    shows: 'eight weeks, and who has stopped coming',
  },
  {
    where: 'personal',
    text: 'attendance of hana in the weekly product sync last 8',
    shows: 'one person, date by date',
  },
  {
    where: 'personal',
    text: 'who was absent from product launch: meadow',
    shows: 'a webinar: who registered and did not come',
  },
  { where: 'personal', text: 'export the company kick-off', shows: 'an Excel file, which you allow first' },
  { where: 'meeting', text: 'who attended last week', shows: 'what a chat may see: no times but the minutes' },
  { where: 'meeting', text: 'who is here', shows: 'the meeting runs right now' },
  { where: 'meeting', text: 'who are we waiting for', shows: 'answered in Personal Chat, to you alone' },
  { where: 'channel', text: 'who was absent', shows: 'members of the channel, again to you alone' },
];

const places: readonly { where: Where; heading: string }[] = [
  { where: 'personal', heading: 'In Personal Chat:' },
  {
    where: 'meeting',
    heading: 'In Weekly product sync, a meeting’s chat, mention the bot first (type @Who, choose Who Attended):',
  },
  { where: 'channel', heading: 'In Launch, a channel, in a new post, with the same mention:' },
];

const widest = Math.max(...suggested.map(({ text }) => text.length));

/** The questions as text, under the chats where they fit, with what each of them shows. */
export const whatToTry = (): string =>
  [
    `You are ${currentUser.name}, who organises most meetings of an invented company. Ten questions to type, and what they show:`,
    ...places.flatMap(({ where, heading }) => [
      heading,
      ...suggested.filter((one) => one.where === where).map(({ text, shows }) => `  ${text.padEnd(widest)}  ${shows}`),
    ]),
    'A reload of the page empties its chats; the bot and the meetings stay as they are.',
    'Ctrl+C stops everything.',
    '',
  ].join('\n');

/** What to open, and where that is when the usual port was taken: a page that is open there belongs to something else. */
export function whatToOpen({ page, control, port }: { page: string; control: string; port: number }): string {
  const moved = new URL(page).port === String(port) ? [] : [movedText(page, port)];
  return ['', ...moved, `Open ${page}`, `To end a meeting and get its summary, open ${control}`, '', ''].join('\n');
}

const movedText = (page: string, port: number): string =>
  `Port ${port} is taken (by another npm start?), so this one is at ${page}. A page at port ${port} does not talk to it.`;
