import type { TurnContext } from 'botbuilder';
import { AppError } from '../../errors/appError.js';
import type { Asker } from '../../question/question.js';
import type { AppParts } from '../app.js';
import { throttledBy } from '../connector/throttled.js';
import { checkOurToken } from '../signIn/checkOurToken.js';
import { isSignedOut } from '../signIn/signedOut.js';

/** Gives the asker's token for our API, after a check that it is theirs. AppError while they are not signed in. */
export async function askersToken(app: AppParts, context: TurnContext, asker: Asker): Promise<string> {
  const token = await silentToken(app, context, asker);
  if (token === null) throw new AppError((await isSignedOut(app, asker)) ? 'signed-out' : 'not-signed-in');
  checkOurToken(app, token, asker);
  return token;
}

/**
 * Gives the token that the Token Service keeps for the asker, or null where it keeps none. The asker notices nothing of
 * it.
 */
/** The token that the Token Service keeps for the asker, who notices nothing of it; null when it keeps none. */
export const silentToken = (app: AppParts, context: TurnContext, { userId }: Asker): Promise<string | null> =>
  app.signInPrompt.silentToken(context, userId).catch(tokenServiceDown(app));

/** What failed is not the asker's fault: Microsoft's Token Service is busy, or down. */
export const tokenServiceDown =
  ({ clock }: Pick<AppParts, 'clock'>) =>
  (error: unknown): never => {
    throw throttledBy(error, clock()) ?? new AppError('sign-in-down', { reason: 'token service' }, error);
  };
