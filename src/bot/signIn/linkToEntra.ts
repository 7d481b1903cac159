import type { TurnContext } from 'botbuilder';
import { consentLink, type EntraPage } from '../../auth/consentLink.js';
import type { ScopeSet } from '../../auth/scopes.js';
import type { Asker, Question } from '../../question/question.js';
import type { App } from '../app.js';
import { referenceOf } from '../conversation/privately.js';
import { type Errand, rememberErrand } from './pending.js';

export interface EntraErrand {
  context: TurnContext;
  asker: Asker;
  question: Question | null;
  page: EntraPage;
  set: ScopeSet;
}

/**
 * Makes an address of Entra where the asker gives consent or takes a further sign-in step. When they come back, the
 * question goes on.
 */
export async function linkToEntra(app: App, { context, asker, question, page, set }: EntraErrand): Promise<string> {
  const { config } = app;
  const why: Errand['why'] = page.kind === 'step-up' ? 'step-up' : 'consent';
  const pending = { asker, question, origin: referenceOf(context, asker) };
  return consentLink(set, page, {
    authorityHost: config.entraAuthorityHost,
    tenantId: asker.tenantId,
    clientId: config.sso.clientId,
    graphBaseUrl: config.graph.baseUrl,
    publicUrl: config.publicUrl,
    state: await rememberErrand(app, { why, pending }),
  });
}
