import { hour, minute } from '../../../src/platform/time/clock.js';
import type { SandboxMeeting } from '../../../src/sandbox/company/meeting.js';
import type { Message } from '../ledger.js';
import { privateChatOf } from '../teams.js';
import { namesIn } from '../week.js';
import type { After, Broken } from './after.js';

/** Nothing of a meeting in another's chat; names only where their meeting's organiser is, or has allowed them. */
export function nothingElsewhere(after: After): Broken[] {
  const { ledger, week } = after;
  return ledger.messages.flatMap((message): Broken[] => {
    const home = week.meetings.find(({ conversationId }) => conversationId === message.conversationId);
    const what = home ? wrongInChat(after, home, message) : wrongInPrivate(after, message);
    if (what === null) return [];
    return [{ what: what.text, about: what.about.subject, from: message.at - 20 * hour, until: message.at + minute }];
  });
}

function wrongInChat({ week, people }: After, home: SandboxMeeting, message: Message) {
  const strange = week.meetings.find((one) => one !== home && new RegExp(`${one.subject}\\b`).test(message.text));
  if (strange) return { text: `${strange.subject} is told in the chat of ${home.subject}`, about: home };
  const [named] = namesIn(message.text);
  if (named === undefined) return null;
  const own = people.wishes.some(
    ({ what, meeting, by, from }) =>
      what === 'names' && meeting === home.subject && by === home.organizer && from <= message.at,
  );
  const asked = people.questions.some(
    ({ by, place, at }) => by === home.organizer && place.conversationId === home.conversationId && at <= message.at,
  );
  return own || asked ? null : { text: `names are told in the chat of ${home.subject}`, about: home };
}

function wrongInPrivate({ week }: After, message: Message) {
  const strange = namesIn(message.text)
    .flatMap((n) => week.held[n] ?? [])
    .find(({ meeting }) => privateChatOf(meeting.organizer).conversationId !== message.conversationId);
  return strange ? { text: `names of ${strange.id} are told to somebody else`, about: strange.meeting } : null;
}
