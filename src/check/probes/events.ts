import { z } from 'zod';
import type { GraphClient } from '../../graph/http/client.js';
import { segment } from '../../graph/http/paths.js';
import { isRecord } from '../../graph/http/plainWire.js';
import { reportsPath } from '../../graph/source.js';
import { collections, type VirtualEventKind } from '../../graph/virtualEvents.js';
import { type Attempt, attempt, remedyFor } from '../attempt.js';
import { type CheckLine, missing, refused, unseen, works } from '../line.js';
import { type ListRead, readList, sayList } from '../lists.js';
import type { CheckTools } from '../tools.js';
import type { Graphs } from './access.js';

const mostEvents = 3;
const WithId = z.object({ id: z.string().min(1) });

const root = (kind: VirtualEventKind) => `/solutions/virtualEvents/${collections[kind]}`;
const idsIn = (list: Attempt<ListRead>): string[] =>
  'got' in list ? list.got.elements.flatMap((one) => WithId.safeParse(one).data?.id ?? []).slice(0, mostEvents) : [];

/** The asker's webinars and town halls, who registered, and whether a town hall's report names registrations. */
export async function checkEvents(
  { events: graph, report }: Graphs,
  hasVirtualEvents: boolean,
  tools: CheckTools,
): Promise<CheckLine[]> {
  if (graph === null) {
    const how = hasVirtualEvents ? 'first' : 'cloud';
    return [unseen('webinars', how), unseen('registrations', how), unseen('townhall', how)];
  }
  const list = (kind: VirtualEventKind) =>
    attempt(tools, () => readList(graph, `${root(kind)}/getByUserRole(role='organizer')`));
  const [webinars, townhalls] = await Promise.all([list('webinar'), list('townhall')]);
  const [registrations, townhall] = await Promise.all([
    checkRegistrations(graph, [...of('webinar', webinars), ...of('townhall', townhalls)], tools),
    checkTownhall({ graph, report }, idsIn(townhalls), tools),
  ]);
  return [listLine(webinars, townhalls), registrations, townhall];
}

const of = (kind: VirtualEventKind, list: Attempt<ListRead>) => idsIn(list).map((eventId) => ({ kind, eventId }));

function listLine(webinars: Attempt<ListRead>, townhalls: Attempt<ListRead>): CheckLine {
  const say = (kind: VirtualEventKind, list: Attempt<ListRead>) =>
    `${collections[kind]}.list ${'got' in list ? sayList(list.got) : list.failed.says}`;
  const report = [say('webinar', webinars), say('townhall', townhalls)];
  if ('failed' in webinars) return refused('webinars', webinars.failed.says, remedyFor(webinars.failed), report);
  if ('failed' in townhalls) return refused('webinars', townhalls.failed.says, remedyFor(townhalls.failed), report);
  return works('webinars', '200', report);
}

/** Documented both ways: Graph lets organisers read them, or it does not (graph: virtualeventregistration-list). */
async function checkRegistrations(
  graph: GraphClient,
  events: { kind: VirtualEventKind; eventId: string }[],
  tools: CheckTools,
): Promise<CheckLine> {
  if (events.length === 0) return unseen('registrations', 'webinar');
  const lists = await Promise.all(
    events.map(({ kind, eventId }) =>
      attempt(tools, () => readList(graph, `${root(kind)}/${segment(eventId)}/registrations`)),
    ),
  );
  const [read] = lists.flatMap((one) => ('got' in one ? [one.got] : []));
  const failures = lists.flatMap((one) => ('failed' in one ? [one.failed] : []));
  const said = [
    ...(read === undefined ? [] : [`registrations.list ${sayList(read)}`]),
    ...new Set(failures.map(({ says }) => `registrations.list ${says}`)),
  ];
  const failure = failures.find(({ status }) => status === 403) ?? failures.find(({ status }) => status !== 404);
  if (read !== undefined) return works('registrations', '200', said);
  if (failure === undefined) return unseen('registrations', 'webinar', '404', said);
  const remedy = failure.status === 403 ? 'registrations' : remedyFor(failure);
  return refused('registrations', failure.says, remedy, said);
}

/** Whether the records of a town hall tell which registration they belong to. */
async function checkTownhall(
  { graph, report }: { graph: GraphClient; report: GraphClient | null },
  townhalls: string[],
  tools: CheckTools,
): Promise<CheckLine> {
  const [eventId] = townhalls;
  if (report === null) return unseen('townhall', 'first');
  if (eventId === undefined) return unseen('townhall', 'townhall');
  const tried = await attempt(tools, async () => {
    const [session] = idsIn({ got: await readList(graph, `${root('townhall')}/${segment(eventId)}/sessions`) });
    if (session === undefined) return null;
    const path = reportsPath({ kind: 'townhall', eventId, sessionId: session });
    const [reportId] = idsIn({ got: await readList(report, path) });
    return reportId === undefined ? null : readList(report, `${path}/${segment(reportId)}/attendanceRecords`);
  });
  if ('failed' in tried) {
    const { failed } = tried;
    const said = [`townhall.records ${failed.says}`];
    if (failed.status === 404) return unseen('townhall', 'townhall', '404', said);
    return refused('townhall', failed.says, remedyFor(failed), said);
  }
  if (tried.got === null || tried.got.elements.length === 0) return unseen('townhall', 'townhall');
  const said = [`townhall.records ${sayList(tried.got)}`];
  const isTold = tried.got.elements.some((one) => isRecord(one) && typeof one.registrationId === 'string');
  return isTold ? works('townhall', 'registrationId', said) : missing('townhall', '200', 'townhall', said);
}
