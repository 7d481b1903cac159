import { hour, minute } from '../../src/platform/time/clock.js';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import type { OpenStorage } from '../../src/storage/openStorage.js';
import { endedMeeting } from '../helpers/endedMeeting.js';
import { eventIn } from '../helpers/notified.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

/** Whom Graph lets read the report of the weekly meeting, too. */
export const coOrganizer = colleague(1);

type Around = (storage: OpenStorage) => OpenStorage;

/** A meeting that has ended, of an organiser who reads German; nothing was told of it. */
export async function endedStory(around?: Around) {
  const ended = await endedMeeting({}, undefined, around);
  return {
    ...ended,
    /** What somebody types in the meeting's chat. */
    sayInChat: (text: string) =>
      ended.tenant.during(() =>
        ended.tenant.teams.deliver({
          ...ended.tenant.teams.meetingEvent(ended.meeting, 'end', ended.at),
          type: 'message',
          name: undefined,
          value: undefined,
          text: `<at>Who Attended</at> ${text}`,
          from: { id: currentUser.teamsId, aadObjectId: currentUser.oid },
        }),
      ),
    later: (minutes: number) => {
      ended.tenant.advance(minutes * minute);
      return ended.tenant.runJobs();
    },
    /** The next date of the series that this meeting is by then, seven hours after. */
    async nextDate() {
      const { tenant, meeting, session, at } = ended;
      const end = at + 7 * hour;
      meeting.occurrences[0]?.sessions.push({ ...session, reportId: 'next', start: at + 6 * hour, end, readyAt: 0 });
      meeting.type = 'Recurring';
      tenant.advance(at + 8 * hour - tenant.world.clock());
      await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', end));
      await tenant.runJobs();
    },
  };
}

/** The weekly meeting, held once, with a co-organiser, where answers may be for one member's eyes. */
export async function weeklyStory(around?: Around): Promise<{ tenant: Tenant; weekly: SandboxMeeting }> {
  const tenant = await startTenant({ TARGETED_MESSAGES: 'on' }, undefined, around);
  const weekly = tenant.world.meetings.find(({ conversationId }) => conversationId === weeklyThread);
  if (!weekly) throw new Error('no weekly meeting');
  weekly.coOrganizers.push(coOrganizer);
  weekly.occurrences.splice(0, weekly.occurrences.length - 1);
  return { tenant, weekly };
}

/** A webinar that goes on now, and a meeting that the bot is not in and that ends in ten minutes. */
export async function watchedStory(around?: Around) {
  const ended = await endedMeeting({}, undefined, around);
  const { tenant, at } = ended;
  const launch = tenant.world.virtualEvents.find(({ title }) => title === 'Product launch: Meadow');
  const review = tenant.world.meetings.find(({ subject }) => subject === 'Design review')?.occurrences[0];
  const [date] = launch?.sessions ?? [];
  if (!launch || !date || !review?.sessions[0]) throw new Error('no launch, or no design review');
  Object.assign(date, { start: at - hour, end: at + hour });
  Object.assign(date.reports[0] ?? {}, { start: at - hour, end: at + hour, readyAt: at + hour });
  const times = { start: at - 20 * minute, end: at + 10 * minute };
  Object.assign(review, times);
  Object.assign(review.sessions[0], { ...times, readyAt: at + 12 * minute });
  const { event, sessionId, reportId } = eventIn(tenant.world, launch.title);
  const path = `solutions/virtualEvents/webinars/${event.eventId}/sessions/${sessionId}/attendanceReports/${reportId}`;
  return { ...ended, path };
}
