import { hour, minute } from '../../src/platform/time/clock.js';
import type { Colleague } from '../../src/sandbox/company/company.js';
import { meeting, type SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { recordsOf } from '../../src/sandbox/company/records.js';
import { personalChatOf, type SentActivity } from '../../src/sandbox/services/connector.js';
import { consentKey, graphScopes, type World } from '../../src/sandbox/world/world.js';

const meetingsPerOrganizer = 4;

/** Meetings that are under way, each with a chat of its own and with one of a few organisers. */
export function addMeetings(world: World, count: number): SandboxMeeting[] {
  const organizers = Array.from({ length: Math.ceil(count / meetingsPerOrganizer) }, (_, i) => organizer(i));
  world.colleagues = [...world.colleagues, ...organizers];
  for (const { oid, teamsId } of organizers) {
    for (const scope of graphScopes) world.consents.add(consentKey(oid, scope));
    world.signedIn.add(teamsId);
  }
  const start = Math.floor(world.clock() / minute) * minute - 30 * minute;
  const added = Array.from({ length: count }, (_, i) => {
    const number = String(i).padStart(5, '0');
    const by = organizers[i % organizers.length];
    if (!by) throw new Error('no organiser');
    const records = [recordsOf(start).colleague(by, 'Organizer', [0, 29])];
    return meeting(
      `Crash test ${number}`,
      { type: 'Scheduled', organizer: by, thread: `19:meeting_crash${number}@thread.v2` },
      [
        {
          start,
          end: start + 5 * hour,
          sessions: [{ start, end: start + 5 * hour, readyAt: start + 9 * hour, records }],
        },
      ],
    );
  });
  world.meetings = [...world.meetings, ...added];
  return added;
}

function organizer(i: number): Colleague {
  const mail = `organizer${i}@fernhill.example`;
  const oid = `b0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  return { oid, teamsId: `29:crash-organizer-${i}`, name: `Organizer ${i}`, mail, upn: mail };
}

/** Everybody leaves now, and the report is there at once. */
export function endMeeting({ occurrences }: SandboxMeeting, now: number): void {
  for (const session of occurrences.flatMap(({ sessions }) => sessions))
    Object.assign(session, { end: now, readyAt: now });
}

export type Target = 'chat' | 'organizer';

/** True when the message is the meeting's summary for the chat, or for its organiser. */
export function isSummaryOf(
  { conversationId, subject, organizer }: SandboxMeeting,
  to: Target,
  sent: SentActivity,
): boolean {
  if (to === 'chat') return sent.conversationId === conversationId;
  return sent.conversationId === personalChatOf(organizer.teamsId) && JSON.stringify(sent.activity).includes(subject);
}
