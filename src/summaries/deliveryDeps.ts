import type { DeliveryDeps } from './deliver.js';
import type { Run } from './run.js';
import type { SummaryDeps } from './summaryDeps.js';

/** What a delivery needs of the run that it is part of. */
export const deliveryDeps = ({ count, whyNotTaken }: SummaryDeps, { save, checkLease }: Run): DeliveryDeps => ({
  wasNotTaken: (error: unknown) => whyNotTaken(error)?.maybeSent === false,
  save,
  checkLease,
  sent: () => count('sent'),
  maybeDoubled: () => count('maybeDoubled'),
});

/** A message that Teams surely did not take keeps no other one back. */
export async function settled<T>(
  deps: SummaryDeps,
  work: () => Promise<T>,
): Promise<{ value: T } | { failure: unknown }> {
  try {
    return { value: await work() };
  } catch (failure) {
    if (deps.whyNotTaken(failure)?.maybeSent !== false) throw failure;
    return { failure };
  }
}
