import { type Insight, isOfPunctuality } from '../question/insight.js';
import { commands } from './index.js';
import type { Command } from './parts/turn.js';

/** The commands that help shows: those that measure people only where a tenant wants that. All are understood. */
export const offeredCommands = (insight: Insight): readonly Command[] =>
  insight === 'full' ? commands : commands.filter(({ name }) => !isOfPunctuality(name));
