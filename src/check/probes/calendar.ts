import { z } from 'zod';
import { calendarViewPath } from '../../graph/calendar.js';
import type { GraphClient } from '../../graph/http/client.js';
import { threadOfMeeting } from '../../graph/meetingThread.js';
import { onlineMeetingPath } from '../../graph/onlineMeetings.js';
import { flag, orNull, text } from '../../platform/http/wireShapes.js';
import { day } from '../../platform/time/clock.js';
import { attempt, remedyFor } from '../attempt.js';
import { type CheckLine, refused, unseen, works } from '../line.js';
import { readList, sayList } from '../lists.js';
import { shapeOf } from '../shape.js';
import type { CheckTools } from '../tools.js';

const lookBack = 28 * day;
/** Meetings of the asker's own that are looked at. */
const mostMeetings = 5;

const Event = z.object({
  isOrganizer: flag,
  isCancelled: flag,
  onlineMeeting: orNull(z.object({ joinUrl: text })),
});
const Found = z.object({
  value: z.array(
    z.object({ id: z.string().min(1), meetingType: text, chatInfo: orNull(z.object({ threadId: text })) }),
  ),
});

/** One of the asker's own meetings, as far as the check needs it. */
export interface OwnMeeting {
  meetingId: string;
  thread: string | null;
}

export interface CalendarChecked {
  lines: CheckLine[];
  meetings: OwnMeeting[];
  /** Why there are none, for the lines that come after; null where there are some. */
  why: 'first' | 'meeting' | null;
}

/** The asker's calendar of the last four weeks, and what Graph tells of the newest meetings that they organise. */
export async function checkCalendar(
  graph: GraphClient | null,
  now: number,
  tools: CheckTools,
): Promise<CalendarChecked> {
  if (graph === null) return nothing('first', unseen('calendarView', 'first'));
  const listed = await attempt(tools, () => readList(graph, calendarViewPath(now - lookBack, now)));
  if ('failed' in listed) {
    const { failed } = listed;
    return nothing('first', refused('calendarView', failed.says, remedyFor(failed), [`calendarView ${failed.says}`]));
  }
  const view = works('calendarView', '200', [`calendarView ${sayList(listed.got)}`]);
  const events = listed.got.elements.flatMap((one) => {
    const { data } = Event.safeParse(one);
    return data && data.isCancelled !== true && data.onlineMeeting?.joinUrl ? [data] : [];
  });
  const links = events.flatMap(({ onlineMeeting }) => onlineMeeting?.joinUrl ?? []);
  const own = new Set(events.flatMap((one) => (one.isOrganizer === true ? (one.onlineMeeting?.joinUrl ?? []) : [])));
  const asked = [...own].slice(0, mostMeetings);
  if (asked.length === 0) return nothing('meeting', view, linkLine(links));
  const answers = await Promise.all(
    asked.map((link) => attempt(tools, () => graph.get(onlineMeetingPath(link), z.unknown()))),
  );
  const meetings = answers.flatMap((answer, i): (OwnMeeting & { type: string | null; isTold: boolean })[] => {
    const [found] = ('got' in answer && Found.safeParse(answer.got).data?.value) || [];
    if (!found) return [];
    const told = found.chatInfo?.threadId ?? null;
    const thread = told ?? threadOfMeeting(asked[i] ?? '');
    return [{ meetingId: found.id, thread, type: found.meetingType, isTold: told !== null }];
  });
  const [answer] = answers.filter((one) => 'got' in one);
  const [failure] = answers.flatMap((one) => ('failed' in one ? [one.failed] : []));
  const said = [
    ...(answer === undefined ? [] : [`onlineMeeting 200 ${shapeOf(answer.got)}`]),
    ...(failure === undefined ? [] : [`onlineMeeting ${failure.says}`]),
  ];
  if (meetings.length === 0) {
    const line = failure
      ? refused('thread', failure.says, remedyFor(failure), said)
      : refused('thread', 'value:[]', 'report', said);
    return { lines: [view, linkLine(links), line, unseen('channel', 'first')], meetings, why: 'first' };
  }
  const kinds = [...new Set(meetings.map(({ thread }) => kindOfThread(thread)))];
  const isTold = meetings.some((one) => one.isTold);
  const report = [...said, `threads ${kinds.join(',')} chatInfo:${isTold ? 'yes' : 'no'}`];
  const thread = isTold
    ? works('thread', kinds.join(', '), report)
    : refused('thread', kinds.join(', '), 'report', report);
  const inChannel = meetings.find((one) => kindOfThread(one.thread) === 'tacv2');
  const channel = inChannel
    ? works('channel', typeOf(inChannel.type), [`channel meetingType:${typeOf(inChannel.type)}`])
    : unseen('channel', 'channel');
  return { lines: [view, linkLine(links), thread, channel], meetings, why: null };
}

const nothing = (why: 'first' | 'meeting', ...lines: CheckLine[]): CalendarChecked => {
  const all: CheckLine[] = [
    ...lines,
    ...(lines.some(({ id }) => id === 'joinLink') ? [] : [unseen('joinLink', why)]),
    unseen('thread', why),
    unseen('channel', why === 'meeting' ? 'channel' : why),
  ];
  return { lines: all, meetings: [], why };
};

/** Which forms the links to meetings have. One that nobody knows is worth a report. */
function linkLine(links: string[]): CheckLine {
  if (links.length === 0) return unseen('joinLink', 'meeting');
  const forms = [...new Set(links.map(formOfLink))];
  const report = [`joinUrl ${forms.join(',')}`];
  if (forms.includes('other')) return refused('joinLink', forms.join(', '), 'report', report);
  return works('joinLink', forms.join(', '), report);
}

const formOfLink = (link: string) =>
  /\/l\/meetup-join\//i.test(link) ? 'long' : /\/meet\//i.test(link) ? 'short' : 'other';

function kindOfThread(thread: string | null): string {
  if (thread === null) return 'none';
  const [, kind = ''] = /^19:.+@thread\.(v2|tacv2|skype)$/i.exec(thread) ?? [];
  return kind.toLowerCase() || 'other';
}

/** graph: onlineMeetingBase, meetingType. */
const typeOf = (type: string | null): string =>
  type === null
    ? 'untold'
    : (['adhoc', 'scheduled', 'recurring', 'broadcast', 'meetnow'].find((known) => known === type.toLowerCase()) ??
      'other');
