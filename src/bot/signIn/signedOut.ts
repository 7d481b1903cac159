import { day } from '../../platform/time/clock.js';
import type { Asker } from '../../question/question.js';
import type { App, AppParts } from '../app.js';

/**
 * Teams would sign people in again without asking. So the bot remembers who has signed out, and they stay signed out.
 */
const remembered = 365 * day;

const keyOf = ({ tenantId, aadObjectId }: Asker) => `signed-out/${tenantId}/${aadObjectId}`.toLowerCase();

export async function isSignedOut({ store }: AppParts, asker: Asker): Promise<boolean> {
  return (await store.get(keyOf(asker))) !== null;
}

export async function markSignedOut({ store, clock }: App, asker: Asker): Promise<void> {
  await store.put(keyOf(asker), true, { expiresAt: clock() + remembered });
}

/** Forgets that they had signed out, and lets go on what waited for their sign-in. */
export async function signedInAgain({ store, summaries }: App, asker: Asker): Promise<void> {
  await store.delete(keyOf(asker));
  await summaries.signedIn(asker);
}
