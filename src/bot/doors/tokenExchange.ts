import { type InvokeResponse, StatusCodes, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { AppError } from '../../errors/appError.js';
import { hashOf } from '../../platform/hash.js';
import { statusOf } from '../../platform/http/statusOf.js';
import { minute } from '../../platform/time/clock.js';
import type { Asker } from '../../question/question.js';
import { wordsFor } from '../../words/index.js';
import { goOn } from '../answering/answer.js';
import { explain } from '../answering/explain.js';
import type { App } from '../app.js';
import { claimWork } from '../conversation/claims.js';
import { incomingOf } from '../conversation/incoming.js';
import { checkOurToken } from '../signIn/checkOurToken.js';
import { isSignedOut } from '../signIn/signedOut.js';
import { completeSignIn } from '../signIn/signInFlow.js';
import { sawSilentSignIn } from './observe.js';

const Exchange = z.object({
  id: z.string().min(1).max(200),
  connectionName: z.string().max(200),
  token: z.string().min(1).max(20_000),
});

/** Teams' clients ask within seconds of each other. */
const remembered = 10 * minute;

/**
 * `signin/tokenExchange`: Teams offers the user's token. Every client the user has open does so, with the same id: one
 * is enough. 412 makes Teams show the sign-in button, so it is answered only where signing in can help.
 */
export async function handleTokenExchange(app: App, context: TurnContext): Promise<InvokeResponse> {
  const incoming = incomingOf(context);
  const offered = Exchange.safeParse(context.activity.value);
  const { asker } = incoming;
  if (!offered.success || !asker || offered.data.connectionName !== app.config.oauthConnectionName) {
    return { status: StatusCodes.BAD_REQUEST };
  }
  const { id, connectionName } = offered.data;
  const key = `exchange/${asker.tenantId}/${asker.userId}/${hashOf(id)}`;
  // A device that comes online after a sign-out must not sign its owner in again.
  const wanted = (await app.signInPrompt.isWaiting(context)) || !(await isSignedOut(app, asker));
  if (!wanted) return { status: StatusCodes.OK, body: { id, connectionName } };
  const claimed = await claimWork(app, { key, keepFor: remembered });
  if (claimed.status !== 'mine') return { status: StatusCodes.OK, body: { id, connectionName } };
  let isSettled = false;
  try {
    const { settled, response } = await exchangeOnce(app, { context, asker, offered: offered.data });
    isSettled = settled;
    return response;
  } finally {
    await (isSettled ? claimed.claim.done() : claimed.claim.release());
  }
}

interface Offered {
  context: TurnContext;
  asker: Asker;
  offered: z.output<typeof Exchange>;
}

/** `settled` when the other devices' offers of the same need not be looked at. */
async function exchangeOnce(
  app: App,
  { context, asker, offered: { id, connectionName, token } }: Offered,
): Promise<{ settled: boolean; response: InvokeResponse }> {
  const outcome = await exchange(app, context, asker, token);
  const incoming = incomingOf(context);
  if (outcome === 'done') {
    const ready = await completeSignIn(app, context);
    sawSilentSignIn(app, incoming, 'done', ready);
    goOn(app, ready);
    return { settled: true, response: { status: StatusCodes.OK, body: { id, connectionName } } };
  }
  sawSilentSignIn(app, incoming, outcome === 'refused' ? 'refused' : 'down');
  if (outcome === 'refused') {
    const failureDetail = 'The token cannot be exchanged. Proceed with regular login.';
    const body = { id, connectionName, failureDetail };
    return { settled: true, response: { status: StatusCodes.PRECONDITION_FAILED, body } };
  }
  // An outage, or a token that is not the user's: a button would not help. The next offer is looked at again.
  const { locale, place } = incoming;
  const words = wordsFor(locale, app.config.defaultLocale);
  await explain(app, { context, words, place, asker, question: null, error: outcome });
  const status = outcome.code === 'sign-in-down' ? 503 : StatusCodes.BAD_REQUEST;
  return { settled: false, response: { status } };
}

async function exchange(
  app: App,
  context: TurnContext,
  asker: Asker,
  token: string,
): Promise<'done' | 'refused' | AppError> {
  const { signInPrompt } = app;
  try {
    checkOurToken(app, token, asker);
    return (await signInPrompt.exchange(context, token)) ? 'done' : 'refused';
  } catch (error) {
    if (error instanceof AppError) return error;
    const status = statusOf(error) ?? 0;
    if (status >= 400 && status < 500 && status !== 429) return 'refused';
    return new AppError('sign-in-down', { reason: 'token exchange', status }, error);
  }
}
