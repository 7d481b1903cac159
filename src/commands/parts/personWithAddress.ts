import { calendarMeetings } from '../../meetings/calendarMeetings.js';
import { unknown } from '../../meetings/meetingFound.js';
import { mayBeOwnEvent } from '../../meetings/organizer.js';
import type { Turn } from './turn.js';

/** Meetings whose members, and whose reports, are looked through for an address. */
const mostChats = 8;
const mostReports = 4;

/** An address that was typed, in lower case; null where it is none. */
export function addressIn(typed: string): string | null {
  const bare = typed.trim().replace(/^@/u, '').toLowerCase();
  return /^[^\s@,;<>]{1,100}@[^\s@,;<>]{1,200}$/u.test(bare) ? bare : null;
}

/** Two people at once: only one can be named, and none is left out in silence. */
export const namesSeveral = (typed: string): boolean =>
  typed.split(/[,;&、]|\s(?:and|und|et|y|e)\s/u).filter((one) => one.trim() !== '').length > 1;

/**
 * The directory's id of whoever has an address, among those the asker meets: members of the chat it was said in, or of the chats of their
 * own last meetings, and people in the reports of these. Null where nobody there has it.
 */
export async function personWithAddress(turn: Turn, typed: string, thread: string | null): Promise<string | null> {
  const address = addressIn(typed);
  if (address === null) return null;
  if (thread !== null) return inChat(turn, address, thread);
  const meetings = await calendarMeetings(turn);
  const own = [...meetings.started, ...meetings.upcoming].filter(mayBeOwnEvent);
  const events = [...new Map(own.map((event) => [event.joinUrl, event])).values()].slice(0, mostChats);
  for (const event of events) {
    const chat = await meetings.lookUps.threadOf(event);
    const found = chat === null ? null : await inChat(turn, address, chat);
    if (found !== null) return found;
  }
  for (const event of events.filter((one) => meetings.started.includes(one)).slice(0, mostReports)) {
    const read = await meetings.readSessions(event).catch(unknown);
    const records = read?.sessions.flatMap((session) => session.records) ?? [];
    // What a guest typed as their address is no proof of who they are.
    const record = records.find((one) => one.kind === 'directory' && one.address === address);
    if (record?.identityId) return record.identityId;
  }
  return null;
}

async function inChat({ chatMembers }: Turn, address: string, thread: string): Promise<string | null> {
  const members = await chatMembers(thread);
  return members?.find(({ addresses }) => addresses.includes(address))?.directoryId ?? null;
}
