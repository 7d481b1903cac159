import { wordsFor } from '../../words/index.js';
import { answer, goOn } from '../answering/answer.js';
import type { App } from '../app.js';
import { inBackground } from '../conversation/background.js';
import { returnTo } from '../conversation/privately.js';
import { takeErrand } from '../signIn/pending.js';
import { askToSignIn } from '../signIn/signInFlow.js';

/** A browser is back from Entra: answers what waited. False when nothing is known to wait. */
export async function backFromEntra(app: App, state: string): Promise<boolean> {
  const errand = await takeErrand(app, state);
  if (!errand?.pending.origin || !errand.pending.question) return false;
  const { asker, question, origin } = errand.pending;
  const words = wordsFor(asker.locale, app.config.defaultLocale);
  inBackground(
    app,
    returnTo(app, origin, async (context) => {
      if (errand.why === 'consent') return answer(app, { context, asker, question });
      // The token at the Token Service is of before the step; only a new one carries its claims.
      await app.signInPrompt.signOut(context);
      app.onBehalfOf.forget(asker);
      goOn(app, await askToSignIn(app, { context, words, asker, question }));
    }),
  );
  return true;
}
