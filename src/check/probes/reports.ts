import { z } from 'zod';
import type { GraphClient } from '../../graph/http/client.js';
import { segment } from '../../graph/http/paths.js';
import { count } from '../../graph/http/wire.js';
import { reportsPath } from '../../graph/source.js';
import { attempt, remedyFor } from '../attempt.js';
import { type CheckLine, missing, refused, unseen, works } from '../line.js';
import { readList, sayList } from '../lists.js';
import { shapeOf } from '../shape.js';
import type { CheckTools } from '../tools.js';
import type { CalendarChecked } from './calendar.js';

/** A report of more people is not read for a check. */
const largest = 2000;

const Report = z.object({ id: z.string().min(1), totalParticipantCount: count });
const Expanded = z.object({ attendanceRecords: z.array(z.unknown()).catch([]) });

/** The lists of reports of the asker's newest meetings, and of one report what it says of people, without saying it. */
export async function checkReports(
  graph: GraphClient | null,
  { meetings, why }: Pick<CalendarChecked, 'meetings' | 'why'>,
  tools: CheckTools,
): Promise<CheckLine[]> {
  if (graph === null || why !== null) return without(unseen('reports', graph === null ? 'first' : (why ?? 'first')));
  const tried = await Promise.all(
    meetings.map(async ({ meetingId }) => {
      const path = reportsPath({ kind: 'me', meetingId });
      return { path, list: await attempt(tools, () => readList(graph, path)) };
    }),
  );
  const found = tried.flatMap(({ path, list }) =>
    'got' in list
      ? list.got.elements.flatMap((one) => {
          const { data } = Report.safeParse(one);
          return data ? [{ path: `${path}/${segment(data.id)}`, people: data.totalParticipantCount ?? 0 }] : [];
        })
      : [],
  );
  const [read] = tried.flatMap(({ list }) => ('got' in list && list.got.elements.length > 0 ? [list.got] : []));
  const [failure] = tried.flatMap(({ list }) => ('failed' in list ? [list.failed] : []));
  const said = [
    ...(read === undefined ? [] : [`reports.list ${sayList(read)}`]),
    ...(failure === undefined ? [] : [`reports.list ${failure.says}`]),
  ];
  const readable = found.filter(({ people }) => people > 0 && people <= largest).sort((a, b) => a.people - b.people);
  const [smallest] = readable;
  const widest = readable.at(-1);
  if (read === undefined || smallest === undefined || widest === undefined) {
    // Graph answers 404 as well as an empty list while there is no report.
    const isRefused = failure !== undefined && failure.status !== 404 && read === undefined;
    if (isRefused) return without(refused('reports', failure.says, remedyFor(failure), said));
    return without(unseen('reports', 'report', '', said.length > 0 ? said : ['reports.list 200 value:[]']));
  }
  const [expand, pages] = await Promise.all([
    checkExpand(graph, smallest.path, tools),
    checkPages(graph, widest.path, tools),
  ]);
  return [works('reports', '200', said), expand, pages];
}

const without = (line: CheckLine): CheckLine[] => [line, unseen('expand', 'first'), unseen('pages', 'first')];

/** Documented, and empty on tenants where somebody tried it. The bot does not need it. */
async function checkExpand(graph: GraphClient, path: string, tools: CheckTools): Promise<CheckLine> {
  const tried = await attempt(tools, () => graph.get(`${path}?$expand=attendanceRecords`, z.unknown()));
  if ('failed' in tried) {
    return refused('expand', tried.failed.says, 'expand', [`reports.expand ${tried.failed.says}`]);
  }
  const { attendanceRecords } = Expanded.catch({ attendanceRecords: [] }).parse(tried.got);
  const report = [`reports.expand 200 ${shapeOf(tried.got)}×${Math.min(999, attendanceRecords.length)}`];
  return attendanceRecords.length > 0 ? works('expand', '200', report) : missing('expand', '200 []', 'expand', report);
}

async function checkPages(graph: GraphClient, path: string, tools: CheckTools): Promise<CheckLine> {
  const tried = await attempt(tools, () => readList(graph, `${path}/attendanceRecords`));
  if ('failed' in tried) {
    return refused('pages', tried.failed.says, remedyFor(tried.failed), [`records.list ${tried.failed.says}`]);
  }
  const report = [`records.list ${sayList(tried.got)}`];
  return tried.got.isPaged ? works('pages', 'nextLink', report) : unseen('pages', 'pages', '', report);
}
