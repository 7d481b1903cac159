import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import type { Log } from '../../platform/telemetry/log.js';
import type { Clock } from '../../platform/time/clock.js';
import type { Sleep } from '../../platform/time/sleep.js';
import { type Claimed, type ClaimRequest, claim } from '../../storage/claim.js';
import type { Owners } from '../../storage/owners.js';
import type { Store } from '../../storage/store.js';

/** Claims for this process a piece of work that only one process may do at a time. */
export const claimWork = (
  { store, clock, sleep, owners, log }: { store: Store; clock: Clock; sleep: Sleep; owners: Owners; log: Log },
  request: ClaimRequest,
): Promise<Claimed> =>
  claim(
    { store, clock, sleep, owners, onNotRenewed: (error) => log.warn(errorOrigin(error), 'claim not renewed') },
    request,
  );
