import type { GraphClient } from '../../src/graph/http/client.js';
import { endlessRoom } from '../../src/graph/http/readingRoom.js';
import { type Clock, minute } from '../../src/platform/time/clock.js';
import type { Sleep } from '../../src/platform/time/sleep.js';
import type { SendPace } from '../../src/sending/sendPace.js';
import type { Room, SummaryHost } from '../../src/summaries/host.js';
import type { Left } from '../helpers/sends.js';

/** How long the connector, the Token Service, Entra and Graph take, in milliseconds: slow, but not ill. */
const slow = { send: 300, read: 400 };
const organizers = 2500;

interface Options {
  pace: Pick<SendPace, 'take'>;
  clock: Clock;
  sleep: Sleep;
  /** What left, and when. */
  left: Left[];
}

/** Teams and Graph on a simulated clock: every send takes its turn as the adapter's do, and everything takes its time. */
export function rushHost({ pace, clock, sleep, left }: Options): SummaryHost {
  const send = async (tenant: string, conversation: string, check = () => {}) => {
    await pace.take({ tenant, conversation, priority: 'summary' });
    check();
    left.push({ at: clock(), tenant, conversation });
    await sleep(slow.send);
  };
  const room = (tenantId: string, conversationId: string): Room => ({
    conversationId,
    paused: false,
    async meeting(meetingId) {
      await sleep(slow.read);
      const organizer = Number(meetingId) % organizers;
      return {
        graphId: `meeting-${meetingId}`,
        type: 'Scheduled',
        title: `Meeting ${meetingId}`,
        joinUrl: null,
        thread: null,
        organizerAadObjectId: `oid-${organizer}`,
        organizerUserId: `29:${organizer}`,
        scheduledStart: null,
        scheduledEnd: null,
      };
    },
    async graphOf() {
      // A token of the Token Service, and one that Entra makes of it.
      await sleep(2 * slow.read);
      return { graph: slowGraph(clock, sleep), access: 'delegated' };
    },
    async send(_message, check) {
      await send(tenantId, conversationId, check);
      return `message ${left.length}`;
    },
    update: async () => true,
    share: async () => 'share',
    async privately(organizer, run) {
      await send(tenantId, `with ${organizer.userId}`);
      return run(room(tenantId, `a:${organizer.userId}`));
    },
  });
  return {
    inConversation: (tenantId, conversationId, run) => run(room(tenantId, conversationId)),
    inPrivateOf: async () => null,
    readerOf: async () => ({ locale: null, timeZone: null }),
    reportsAreNew: () => {},
    pause: async () => {},
  };
}

/** One report with one person, of a meeting that has just ended. */
function slowGraph(clock: Clock, sleep: Sleep): GraphClient {
  const itemOf = (path: string) => (path.endsWith('/attendanceReports') ? reportAt(clock()) : recordAt(clock()));
  const notAsked = async () => {
    throw new Error('nobody asks for this');
  };
  return {
    reading: endlessRoom,
    get: notAsked,
    batch: notAsked,
    post: notAsked,
    patch: notAsked,
    delete: notAsked,
    async *list(path, element) {
      await sleep(slow.read);
      if (!path.includes('/calendarView')) yield element.parse(itemOf(path));
      return { complete: true };
    },
    async *listPages(path, element) {
      await sleep(slow.read);
      yield [element.parse(itemOf(path))];
      return { complete: true };
    },
  };
}

const text = (at: number) => new Date(at).toISOString();
const length = 30 * minute;

const reportAt = (now: number) => ({
  id: 'report',
  totalParticipantCount: 1,
  meetingStartDateTime: text(now - length),
  meetingEndDateTime: text(now),
});

const recordAt = (now: number) => ({
  id: 'person',
  emailAddress: 'person@fernhill.example',
  role: 'Organizer',
  totalAttendanceInSeconds: length / 1000,
  identity: { id: 'person', displayName: 'A Person', tenantId: 'tenant' },
  attendanceIntervals: [
    { joinDateTime: text(now - length), leaveDateTime: text(now), durationInSeconds: length / 1000 },
  ],
});
