import { type Insight, isOfPunctuality } from '../question/insight.js';
import { commands } from './index.js';
import type { Command } from './parts/turn.js';

/**
 * The commands that help shows: those that measure people only where a tenant wants that, and one person over several
 * meetings alike. All are understood.
 */
export const offeredCommands = (insight: Insight): readonly Command[] =>
  insight === 'full'
    ? commands
    : commands
        .filter(({ name }) => !isOfPunctuality(name))
        .map((one) => (one.help === 'help.attendanceOf' ? { ...one, help: 'help.attendanceOfOne' } : one));
