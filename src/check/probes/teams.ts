import { z } from 'zod';
import { flag, orNull, text } from '../../platform/http/wireShapes.js';
import { type Attempt, attempt } from '../attempt.js';
import { type CheckLine, refused, unseen, works } from '../line.js';
import { shapeOf } from '../shape.js';
import type { CheckTools } from '../tools.js';
import { sayCounts } from './access.js';
import type { OwnMeeting } from './calendar.js';

const mostMeetings = 3;
/** Words for a meeting that the connector is documented to have (learn: meeting-apps-apis). */
const types = [
  'adhoc',
  'broadcast',
  'meetnow',
  'recurring',
  'scheduled',
  'channelscheduled',
  'channelrecurring',
  'groupcall',
  'onetoonecall',
  'unknown',
];

const Meeting = z.object({ details: orNull(z.object({ type: text })) });
const Participant = z.object({ meeting: orNull(z.object({ inMeeting: flag })) });

/**
 * What the connector says, to the bot, of the asker's newest meetings and of the asker in them. Where the bot is in no chat of
 * them, what was seen since the start stands for it.
 */
export async function checkMeetings(meetings: readonly OwnMeeting[], tools: CheckTools): Promise<CheckLine[]> {
  const threads = [...new Set(meetings.flatMap(({ thread }) => thread ?? []))].slice(0, mostMeetings);
  const asked = await Promise.all(
    threads.map(async (thread) => ({
      thread,
      info: await attempt(tools, () => tools.meeting(thread)),
    })),
  );
  const known = asked.filter(({ info }) => 'got' in info && info.got !== null);
  const participants = await Promise.all(known.map(({ thread }) => attempt(tools, () => tools.participant(thread))));
  return [
    typeLine(
      asked.map(({ info }) => info),
      tools,
    ),
    ...participantLines(participants, tools),
  ];
}

function typeLine(tried: Attempt<unknown>[], { seen }: CheckTools): CheckLine {
  const answers = tried.flatMap((one) => ('got' in one && one.got !== null ? [one.got] : []));
  const failures = tried.flatMap((one) => ('failed' in one ? [one.failed] : []));
  const told = answers.map((one) => wordFor(Meeting.safeParse(one).data?.details?.type ?? null));
  const before = seen('meeting');
  const report = [
    ...(answers.length === 0 ? [] : [`connector.meeting 200 type:${told.join(',')} ${shapeOf(answers[0])}`]),
    ...new Set(failures.map(({ says }) => `connector.meeting ${says}`)),
    `meeting ${sayCounts(before)}`,
  ];
  const words = [...new Set([...told, ...[...before.keys()].filter((word) => types.includes(word))])];
  if (words.length > 0) return works('meetingType', words.join(', '), report);
  const [failure] = failures.filter(({ status }) => status === 403);
  if (failure || before.has('403')) return refused('meetingType', '403', 'app', report);
  return unseen('meetingType', 'chat', failures[0]?.says ?? '', report);
}

const wordFor = (type: string | null): string =>
  type === null ? 'untold' : (types.find((known) => known === type.toLowerCase()) ?? 'other');

/** Whether Teams says of somebody that they are in a meeting: now, of the asker, or of anybody since the start. */
function participantLines(tried: Attempt<unknown>[], { seen, installation }: CheckTools): CheckLine[] {
  const before = seen('participant');
  const answers = tried.flatMap((one) => ('got' in one ? [one.got] : []));
  const failures = tried.flatMap((one) => ('failed' in one ? [one.failed] : []));
  const now = answers.map((one) => String(Participant.safeParse(one).data?.meeting?.inMeeting ?? null));
  const said = [...new Set([...now, ...failures.map(({ says }) => says), ...before.keys()])];
  const report = [
    ...(answers.length === 0 ? [] : [`connector.participant 200 inMeeting:${now.join(',')} ${shapeOf(answers[0])}`]),
    ...new Set(failures.map(({ says }) => `connector.participant ${says}`)),
    `participant ${sayCounts(before)}`,
  ];
  const isAnswered = said.some((one) => one === 'true' || one === 'false' || one === 'null');
  const isRefused = said.includes('403');
  const permission = permissionLine(isAnswered, isRefused, installation.settings.live);
  if (said.includes('true')) return [works('participant', said.join(', '), report), permission];
  if (isRefused && !isAnswered) return [refused('participant', '403', 'app', report), permission];
  return [unseen('participant', 'participant', said.join(', '), report), permission];
}

/** Whether the call needs the permission that an app packaged with `LIVE=on` asks for: it does not where it works without. */
function permissionLine(isAnswered: boolean, isRefused: boolean, live: 'on' | 'off'): CheckLine {
  const id = 'participantPermission';
  const report = [`participant.permission LIVE=${live}`];
  if (isAnswered && live === 'off') return works(id, 'LIVE=off', report);
  if (isRefused) return refused(id, '403', live === 'on' ? 'live' : 'liveOff', report);
  return unseen(id, isAnswered ? 'live' : 'participant', '', report);
}
