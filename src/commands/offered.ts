import { type Insight, needsInsight } from '../question/insight.js';
import { isAboutNow } from '../question/now.js';
import { commands } from './index.js';
import type { Command } from './parts/turn.js';

/** What a tenant lets the bot tell: how much of people (INSIGHT), and of running meetings (LIVE). */
export interface Offered {
  insight: Insight;
  live: 'on' | 'off';
}

/**
 * The commands that help shows: those that measure people, or tell of a running meeting, only where a tenant wants that, and
 * one person over several meetings alike. All are understood.
 */
export function offeredCommands({ insight, live }: Offered): readonly Command[] {
  const offered = live === 'on' ? commands : commands.filter(({ name }) => !isAboutNow(name));
  if (insight === 'full') return offered;
  return offered
    .filter(({ name }) => !needsInsight(name))
    .map((one) => (one.help === 'help.attendanceOf' ? { ...one, help: 'help.attendanceOfOne' } : one));
}
