import { day, hour, minute } from '../../src/platform/clock.js';
import { personalChatOf } from '../../src/sandbox/connector.js';
import type { SandboxMeeting } from '../../src/sandbox/meeting.js';
import type { JobRow } from '../../src/storage/jobRow.js';
import type { Ledger, Message } from './ledger.js';
import type { People } from './people.js';
import { stormEnds, weekEnds } from './storm.js';
import { type Held, namesIn } from './week.js';

export interface Broken {
  what: string;
  /** The meeting's title; null for what concerns no single one. */
  about: string | null;
  /** When it was; for the story. */
  from: number;
  until: number;
}

export interface After {
  ledger: Ledger;
  week: { meetings: SandboxMeeting[]; held: Held[] };
  people: Pick<People, 'notices'>;
  rows: JobRow[];
  chatDetail: string;
}

/** Whatever the week did, this holds when it is over. */
export function checkAll(after: After): Broken[] {
  return [...eachIsTold(after), ...doublesAreCounted(after), ...nothingElsewhere(after), ...queueIsQuiet(after)];
}

const unasked = 'This came by itself';

export interface Unasked {
  message: Message;
  held: Held;
  what: 'summary' | 'asked' | 'gaveUp';
}

/** Every message that came by itself, and what it is about. */
export function unaskedIn({ ledger, week }: Pick<After, 'ledger' | 'week'>): Unasked[] {
  return ledger.messages.flatMap((message) => {
    if (!message.text.includes(unasked)) return [];
    const held = heldIn(message, week);
    const what = message.text.includes('No attendance summary')
      ? 'gaveUp'
      : message.text.includes('The attendance report can be shown')
        ? 'asked'
        : 'summary';
    return held === null ? [] : [{ message, held, what }];
  });
}

/** By the names on it, the time a button carries, or else the newest that is over. */
function heldIn(message: Message, { held }: After['week']): Held | null {
  const [n] = namesIn(message.text);
  if (n !== undefined) return held[n] ?? null;
  const [, at] = /"at":(\d+)/.exec(message.text) ?? [];
  const byTime = held.find(({ sessions }) => sessions.some(({ start }) => start === Number(at)));
  if (byTime) return byTime;
  const own = held.filter(
    ({ meeting, end }) =>
      end <= message.at &&
      (meeting.conversationId === message.conversationId || message.text.includes(`${meeting.subject}"`)),
  );
  return own.at(-1) ?? null;
}

function eachIsTold(after: After): Broken[] {
  const told = unaskedIn(after);
  return after.week.held.flatMap((held): Broken[] => {
    const { meeting, id, start, end } = held;
    const notices = after.people.notices.get(id) ?? [];
    if (notices.length === 0) return [];
    const own = told.filter((one) => one.held === held);
    const inChat = own.filter(({ message }) => message.conversationId === meeting.conversationId);
    const inPrivate = own.filter(({ message }) => message.conversationId === personalChatOf(meeting.organizer.teamsId));
    const broken = (what: string): Broken[] => [
      { what: `${id}: ${what}`, about: meeting.subject, from: start, until: end + 30 * hour },
    ];
    const gaveUp = own.some(({ what }) => what === 'gaveUp');
    const summary = (list: Unasked[]) => list.some(({ what }) => what === 'summary');
    if (gaveUp && !summary(own)) {
      const ready = held.sessions.every(({ fullAt }) => fullAt < end + 100 * minute);
      return ready ? broken('the report was there, and it is said that there is none') : [];
    }
    if (!summary(inChat)) return broken(own.length === 0 ? 'nobody was told anything' : 'the chat was not told');
    return summary(inPrivate) ? [] : broken('the organiser was not told');
  });
}

function doublesAreCounted(after: After): Broken[] {
  const sends = new Map<string, Unasked[]>();
  for (const one of unaskedIn(after)) {
    if (one.message.isUpdate) continue;
    const key = `${one.held.id} ${one.message.conversationId}`;
    sends.set(key, [...(sends.get(key) ?? []), one]);
  }
  const doubled = [...sends.values()].filter((list) => list.length > 1);
  const count = doubled.reduce((sum, list) => sum + list.length - 1, 0);
  if (count <= after.ledger.counted.maybeDoubled) return [];
  return doubled.slice(0, 1).flatMap(([one]) =>
    one
      ? [
          {
            what: `${one.held.id}: told ${count + 1} times, ${after.ledger.counted.maybeDoubled} of them counted as maybe doubled`,
            about: one.held.meeting.subject,
            from: one.held.start,
            until: one.held.end + 30 * hour,
          },
        ]
      : [],
  );
}

function nothingElsewhere({ ledger, week }: After): Broken[] {
  return ledger.messages.flatMap((message): Broken[] => {
    const home = week.meetings.find(({ conversationId }) => conversationId === message.conversationId);
    const names = namesIn(message.text).flatMap((n) => week.held[n] ?? []);
    const at = { from: message.at - hour, until: message.at + minute };
    if (home) {
      const strange = week.meetings.find((one) => one !== home && new RegExp(`${one.subject}\\b`).test(message.text));
      if (strange) return [{ what: `${strange.subject} in the chat of ${home.subject}`, about: home.subject, ...at }];
      const [named] = names;
      return named ? [{ what: `names in the chat of ${home.subject}`, about: home.subject, ...at }] : [];
    }
    const strange = names.find(({ meeting }) => personalChatOf(meeting.organizer.teamsId) !== message.conversationId);
    return strange
      ? [{ what: `names of ${strange.id} told to somebody else`, about: strange.meeting.subject, ...at }]
      : [];
  });
}

function queueIsQuiet({ rows }: After): Broken[] {
  return rows.flatMap((row): Broken[] => {
    const at = { about: null, from: stormEnds, until: weekEnds };
    if (row.state === 'leased') return [{ what: `${row.id} is leased`, ...at }];
    if (row.state !== 'scheduled') return [];
    if (row.dueAt < weekEnds - 10 * minute) return [{ what: `${row.id} is due and not done`, ...at }];
    if (row.id.startsWith('summary/') && row.dueAt > weekEnds + day)
      return [{ what: `${row.id} waits for ever`, ...at }];
    return [];
  });
}
