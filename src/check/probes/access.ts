import type { GraphClient } from '../../graph/http/client.js';
import type { GraphPermission } from '../../meetings/asking.js';
import { type Attempt, attempt, type Failure, remedyFor } from '../attempt.js';
import { type CheckLine, type LineId, refused, unseen, works } from '../line.js';
import type { Seen } from '../observations.js';
import type { CheckTools } from '../tools.js';

/** What Graph may be asked with; null where there is no token for it. */
export type Graphs = Readonly<Record<GraphPermission, GraphClient | null>>;

export interface Access {
  lines: CheckLine[];
  graphs: Graphs;
  /** Nobody is signed in, so that a button for it helps. */
  isSignedOut: boolean;
}

const lineOf = { report: 'reportPermission', calendar: 'calendarPermission', events: 'eventsPermission' } as const;

/** Whether the asker is signed in, and what their token for the bot can be exchanged for. */
export async function checkAccess(
  graph: (permission: GraphPermission) => Promise<GraphClient>,
  hasVirtualEvents: boolean,
  tools: CheckTools,
): Promise<Access> {
  const report = await attempt(tools, () => graph('report'));
  const before = 'failed' in report && isBeforeExchange(report.failed) ? report.failed : null;
  const none: Graphs = { report: null, calendar: null, events: null };
  const seenLines = [
    silently('signInPrivate', 'silentPrivate', tools.seen),
    silently('signInChat', 'silentChat', tools.seen),
  ];
  if (before !== null) {
    const isSignedOut = before.code === 'not-signed-in' || before.code === 'signed-out';
    const said = [`token ${before.says}`];
    const signIn = isSignedOut
      ? unseen('signIn', 'signIn', '', said)
      : refused('signIn', before.says, remedyFor(before), said);
    const later = Object.values(lineOf).map((id) => unseen(id, 'first'));
    return { lines: [signIn, ...seenLines, ...later], graphs: none, isSignedOut };
  }
  const [calendar, events] = await Promise.all([
    attempt(tools, () => graph('calendar')),
    hasVirtualEvents ? attempt(tools, () => graph('events')) : null,
  ]);
  const lines = [
    works('signIn', '', ['token ok']),
    ...seenLines,
    permission('report', report),
    permission('calendar', calendar),
    events === null ? unseen('eventsPermission', 'cloud') : permission('events', events),
  ];
  const got = (tried: Attempt<GraphClient> | null) => (tried !== null && 'got' in tried ? tried.got : null);
  return { lines, graphs: { report: got(report), calendar: got(calendar), events: got(events) }, isSignedOut: false };
}

/** What failed before anything was exchanged: the token that the Token Service keeps. */
const isBeforeExchange = ({ code, isOfTokenService }: Failure): boolean =>
  code === 'not-signed-in' || code === 'signed-out' || code === 'wrong-account' || isOfTokenService;

function permission(set: GraphPermission, tried: Attempt<GraphClient>): CheckLine {
  const id = lineOf[set];
  if ('got' in tried) return works(id, '', [`exchange.${set} ok`]);
  const { failed } = tried;
  return refused(id, failed.says, remedyFor(failed), [`exchange.${set} ${failed.says}`]);
}

/** Whether Teams has signed somebody in by itself since the start, after they had asked there. */
function silently(id: LineId & `signIn${string}`, kind: 'silentPrivate' | 'silentChat', seen: Seen): CheckLine {
  const counts = seen(kind);
  const failures = seen('signInFailure');
  const report = [
    `${kind} ${sayCounts(counts)}`,
    ...(failures.size > 0 ? [`signInFailure ${sayCounts(failures)}`] : []),
  ];
  if (counts.has('done')) return works(id, '', report);
  const codes = kind === 'silentPrivate' ? [...failures.keys()] : [];
  const odd = [...counts.keys(), ...codes].filter((word) => word !== 'refused');
  if (counts.has('refused') || codes.length > 0) return refused(id, odd.join(', '), 'silent', report);
  return unseen(id, kind, '', report);
}

/** `done:2 refused:1`; a dash where nothing was seen. */
export const sayCounts = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([word, count]) => `${word}:${count}`).join(' ') || '-';
