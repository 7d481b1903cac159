import type { Asking } from '../meetings/asking.js';
import type { CheckLine, GroupId } from './line.js';
import { checkAccess } from './probes/access.js';
import { checkCalendar } from './probes/calendar.js';
import { checkEvents } from './probes/events.js';
import { checkReports } from './probes/reports.js';
import { checkSeen } from './probes/seen.js';
import { checkMeetings } from './probes/teams.js';
import type { CheckTools } from './tools.js';

export interface CheckGroup {
  id: GroupId;
  lines: CheckLine[];
}

export interface Checked {
  groups: CheckGroup[];
  /** A button to sign in helps. */
  isSignedOut: boolean;
}

/**
 * Tries what no test can: the asker's own tenant, as the asker. It only reads, and nothing of what it reads gets into a line but
 * statuses, known codes and known keys. Whatever fails is a line.
 */
export async function examine(
  { graph, hasVirtualEvents, clock }: Pick<Asking, 'graph' | 'hasVirtualEvents' | 'clock'>,
  tools: CheckTools,
): Promise<Checked> {
  const access = await checkAccess(graph, hasVirtualEvents, tools);
  const { graphs } = access;
  const ofMeetings = async () => {
    const calendar = await checkCalendar(graphs.calendar, clock(), tools);
    const [reports, teams] = await Promise.all([
      checkReports(graphs.report, calendar, tools),
      checkMeetings(calendar.meetings, tools),
    ]);
    return { meetings: [...calendar.lines, ...reports], teams };
  };
  const [{ meetings, teams }, events] = await Promise.all([ofMeetings(), checkEvents(graphs, hasVirtualEvents, tools)]);
  const seen = checkSeen(tools);
  const isAboutBot = ({ id }: CheckLine) => ofBot.has(id);
  return {
    isSignedOut: access.isSignedOut,
    groups: [
      { id: 'access', lines: access.lines },
      { id: 'meetings', lines: meetings },
      { id: 'events', lines: events },
      { id: 'teams', lines: [...teams, ...seen.filter((line) => !isAboutBot(line))] },
      { id: 'bot', lines: seen.filter(isAboutBot) },
    ],
  };
}

const ofBot: ReadonlySet<CheckLine['id']> = new Set(['installed', 'copilot', 'artifact', 'looks']);
