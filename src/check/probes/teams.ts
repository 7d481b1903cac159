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
  const known = asked.find(({ info }) => 'got' in info && info.got !== null);
  const participant = await attempt(tools, async () => (known === undefined ? null : tools.participant(known.thread)));
  return [
    typeLine(
      asked.map(({ info }) => info),
      tools,
    ),
    ...participantLines(participant, tools),
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

function participantLines(tried: Attempt<unknown>, { seen, installation }: CheckTools): CheckLine[] {
  const before = seen('participant');
  const isAsked = 'failed' in tried || tried.got !== null;
  const inMeeting = 'got' in tried ? (Participant.safeParse(tried.got).data?.meeting?.inMeeting ?? null) : null;
  const says = 'failed' in tried ? tried.failed.says : `200 inMeeting:${inMeeting}`;
  const report = [
    ...(isAsked ? [`connector.participant ${says}`] : []),
    ...('got' in tried && tried.got !== null ? [`connector.participant ${shapeOf(tried.got)}`] : []),
    `participant ${sayCounts(before)}`,
  ];
  const isLive = installation.settings.live;
  const permission = `participant.permission LIVE=${isLive}`;
  const isRefused = ('failed' in tried && tried.failed.status === 403) || before.has('403');
  const isAnswered = (isAsked && 'got' in tried) || before.has('true') || before.has('false') || before.has('null');
  const permissionLine =
    isAnswered && isLive === 'off'
      ? works('participantPermission', 'LIVE=off', [permission])
      : isRefused
        ? refused('participantPermission', '403', isLive === 'on' ? 'live' : 'liveOff', [permission])
        : unseen('participantPermission', isAnswered ? 'live' : 'participant', '', [permission]);
  if (inMeeting === true || before.has('true')) return [works('participant', 'true', report), permissionLine];
  if (isRefused && !isAnswered) return [refused('participant', '403', 'app', report), permissionLine];
  const toldNow = isAsked ? says : [...before.keys()].join(', ');
  return [unseen('participant', 'participant', toldNow, report), permissionLine];
}
