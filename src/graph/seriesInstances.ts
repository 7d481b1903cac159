import { z } from 'zod';
import type { Moment } from '../attendance/record.js';
import { flag, text } from '../platform/http/wireShapes.js';
import type { GraphClient } from './http/client.js';
import { query, segment } from './http/paths.js';
import { wallTime } from './http/wire.js';

/** One date of a series, as the calendar has it: moved ones with their own times. */
export interface SeriesInstance {
  eventId: string;
  subject: string | null;
  start: Moment;
  end: Moment;
}

const maxInstances = 400;

const Instance = z.object({ id: z.string().min(1), subject: text, start: wallTime, end: wallTime, isCancelled: flag });

/** The dates of a series in [from, to], oldest first; cancelled ones are left out (graph: event-list-instances). */
export async function listSeriesInstances(
  graph: GraphClient,
  seriesMasterId: string,
  from: Moment,
  to: Moment,
): Promise<SeriesInstance[]> {
  const options = query({
    startDateTime: new Date(from).toISOString(),
    endDateTime: new Date(to).toISOString(),
    $select: 'id,subject,start,end,isCancelled',
    $top: '100',
  });
  const instances: SeriesInstance[] = [];
  let read = 0;
  for await (const one of graph.list(`/me/events/${segment(seriesMasterId)}/instances?${options}`, Instance)) {
    const { id: eventId, subject, start, end, isCancelled } = one;
    if (start !== null && end !== null && !isCancelled) instances.push({ eventId, subject, start, end });
    if (++read >= maxInstances) break;
  }
  return instances.sort((a, b) => a.start - b.start);
}
