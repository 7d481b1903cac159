import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import { type Claimed, type ClaimRequest, claim } from '../storage/claim.js';
import type { App } from './app.js';

/** A claim of this process to work that only one may do at a time. */
export const claimWork = ({ store, clock, sleep, owners, log }: App, request: ClaimRequest): Promise<Claimed> =>
  claim(
    { store, clock, sleep, owners, onNotRenewed: (error) => log.warn(errorOrigin(error), 'claim not renewed') },
    request,
  );
