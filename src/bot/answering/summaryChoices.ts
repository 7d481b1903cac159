import type { SummaryChoices } from '../../commands/parts/turn.js';
import { AppError } from '../../errors/appError.js';
import type { Asker } from '../../question/question.js';
import { createChoices } from '../../summaries/choices.js';
import type { App } from '../app.js';

/**
 * What somebody decides about the summaries of their own meetings. Anybody else is refused here, whichever command
 * asks.
 */
export function summaryChoices({ store, summaries }: App, asker: Asker): SummaryChoices {
  const choices = createChoices(store);
  return {
    async set({ thread, isOrganizer }, by) {
      if (!isOrganizer) throw new AppError('only-organizer-decides');
      if (thread === null) throw new AppError('meeting-unavailable', { reason: 'no thread' });
      await choices.set(asker, thread, by);
    },
    of: ({ thread }) => choices.of(asker, thread),
    chosen: () => choices.chosen(asker),
    async setAll(wanted) {
      await choices.setAll(asker, wanted);
      // Their calendar is looked at from now on. That ends by itself once it is not wanted any more.
      if (wanted === 'on') await summaries.watchAll(asker);
    },
  };
}
