import type { TurnContext } from 'botbuilder';
import { consentLink } from '../auth/consentLink.js';
import { askAction, type CardAction, linkAction } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { askAgain } from '../commands/askAgain.js';
import type { Asker, Place, Question } from '../commands/command.js';
import { type AppError, asAppError } from '../errors/appError.js';
import { errorTable } from '../errors/table.js';
import { errorOrigin } from '../platform/errorOrigin.js';
import { createReference } from '../platform/reference.js';
import type { WordKey, Words } from '../words/index.js';
import type { App } from './app.js';
import { privately } from './privately.js';
import { sendCard } from './send.js';

export interface Explanation {
  context: TurnContext;
  words: Words;
  place: Place;
  asker: Asker | null;
  question: Question | null;
  error: unknown;
  actions?: CardAction[];
}

/** The one place where a failure becomes a card: what happened, why, what next, and a reference that is in the log. */
export async function explain(app: App, explanation: Explanation): Promise<void> {
  const { context, words, place, asker, question, actions = [] } = explanation;
  const error = asAppError(explanation.error);
  const reference = createReference();
  logFailure(app, error, reference);

  const { title, askAgain: retry, private: concernsAsker } = errorTable[error.code];
  const again = retry && question ? [askAction(words.say('button.tryAgain'), askAgain(question))] : [];
  const message = noticeCard({
    title: words.say(title),
    texts: [words.say(textOf(error))],
    footers: [words.say('error.reference', { reference })],
    actions: [...again, ...remedies(app, error, asker, words), ...actions],
  });
  if (!concernsAsker || place === 'personal' || !asker) return sendCard(context, message);
  await tellPrivately(app, { context, words, asker }, (own) => sendCard(own, message));
}

export interface PrivateTalk {
  context: TurnContext;
  words: Words;
  asker: Asker;
  /** What the chat reads. */
  told?: WordKey;
}

/** Does `tell` in the asker's 1:1 chat and says so in the chat; where there can be no 1:1, links to it. */
export async function tellPrivately(
  app: App,
  { context, words, asker, told = 'signIn.sentPrivately' }: PrivateTalk,
  tell: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const reached = await privately(app, context, asker, tell);
  const link = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(app.config.bot?.appId ?? '')}`;
  const message = reached
    ? noticeCard({ title: words.say(told), texts: [] })
    : noticeCard({
        title: words.say('signIn.noPrivateChat'),
        texts: [],
        actions: [linkAction(words.say('button.openPrivateChat'), link)],
      });
  await sendCard(context, message);
}

function textOf(error: AppError): WordKey {
  const missing = error.code === 'consent-missing' && error.details.scopeSet === 'calendar';
  return missing ? 'error.consent-missing.calendar' : errorTable[error.code].text;
}

function remedies({ config }: App, error: AppError, asker: Asker | null, words: Words): CardAction[] {
  if (error.code === 'signed-out') return [askAction(words.say('button.signIn'), { ask: 'sign in' })];
  const set = (['report', 'calendar', 'events'] as const).find((one) => one === error.details.scopeSet);
  if (!set || !asker || !['consent-missing', 'events-not-allowed'].includes(error.code)) return [];
  const url = consentLink(set, {
    authorityHost: config.entraAuthorityHost,
    tenantId: asker.tenantId,
    clientId: config.sso.clientId,
    graphBaseUrl: config.graph.baseUrl,
    publicUrl: config.publicUrl,
  });
  return [linkAction(words.say(set === 'events' ? 'button.administrators' : 'button.allow'), url)];
}

function logFailure({ log }: App, error: AppError, reference: string): void {
  const { log: level } = errorTable[error.code];
  const fields = {
    reference,
    code: error.code,
    ...error.details,
    ...(error.cause === undefined ? {} : errorOrigin(error.cause)),
  };
  if (level === 'alarm') log.error(fields, 'question failed');
  else if (level === 'warn') log.warn(fields, 'question failed');
  else log.info(fields, 'question not answered');
}
