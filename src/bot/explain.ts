import type { TurnContext } from 'botbuilder';
import type { EntraPage } from '../auth/consentLink.js';
import { askAction, type CardAction, type CardMessage, executeAction, linkAction } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { askAgain } from '../commands/askAgain.js';
import type { Asker, Place, Question } from '../commands/command.js';
import { type AppError, asAppError } from '../errors/appError.js';
import { errorTable } from '../errors/table.js';
import { errorOrigin } from '../platform/errorOrigin.js';
import { createReference } from '../platform/reference.js';
import type { WordKey, Words } from '../words/index.js';
import type { App } from './app.js';
import { linkToEntra } from './linkToEntra.js';
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
  /** Which meeting: data. */
  about?: string;
}

/** The one place where a failure becomes a card: what happened, why, what next, and a reference that is in the log. */
export async function explain(app: App, explanation: Explanation): Promise<void> {
  const { context, words, place, asker } = explanation;
  const message = await explanationOf(app, explanation);
  const { private: concernsAsker } = errorTable[asAppError(explanation.error).code];
  if (!concernsAsker || place === 'personal' || !asker) return sendCard(context, message);
  const talk = { context, words, asker, told: 'private.told', unreachable: 'private.unreachable' } as const;
  await tellPrivately(app, talk, (own) => sendCard(own, message));
}

/** The same as a card, and as a line in the log; where it is shown is for the caller to decide. */
export async function explanationOf(app: App, explanation: Explanation): Promise<CardMessage> {
  const { words, asker, question, actions = [], about = '' } = explanation;
  const error = asAppError(explanation.error);
  const reference = createReference();
  logFailure(app, error, reference);
  const { title, askAgain: retry } = errorTable[error.code];
  const looksAgain = error.code === 'not-ready' && question !== null && asker !== null;
  return noticeCard({
    title: words.say(title),
    about,
    texts: [words.say(textOf(error)), ...(looksAgain ? [words.say('error.not-ready.refresh')] : [])],
    footers: [words.say('error.reference', { reference })],
    actions: [
      ...(retry && question ? [againAction(words, question, looksAgain)] : []),
      ...(await remedies(app, error, explanation)),
      ...actions,
    ],
    ...(looksAgain ? { refresh: { userIds: [asker.userId], data: askAgain(question) } } : {}),
  });
}

/** What is only a matter of time takes the place of the card that said so. */
const againAction = (words: Words, question: Question, inPlace: boolean): CardAction =>
  inPlace
    ? executeAction(words.say('button.tryAgain'), 'refresh', askAgain(question))
    : askAction(words.say('button.tryAgain'), askAgain(question));

/** The same in a sentence, with the reference that is in the log: for where a card would replace a better one. */
export function sentenceOf(app: App, words: Words, failure: unknown): string {
  const error = asAppError(failure);
  const reference = createReference();
  logFailure(app, error, reference);
  return [
    words.say(errorTable[error.code].title),
    words.say(textOf(error)),
    words.say('error.reference', { reference }),
  ]
    .map((part) => (/[.!?。]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

export interface PrivateTalk {
  context: TurnContext;
  words: Words;
  asker: Asker;
  /** What the chat reads, and what it reads when there can be no 1:1. */
  told?: WordKey;
  unreachable?: WordKey;
}

/** Does `tell` in the asker's 1:1 chat and says so in the chat; where there can be no 1:1, links to it. */
export async function tellPrivately(
  app: App,
  { context, words, asker, told = 'signIn.sentPrivately', unreachable = 'signIn.noPrivateChat' }: PrivateTalk,
  tell: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const reached = await privately(app, context, asker, tell);
  const link = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(app.config.bot?.appId ?? '')}`;
  const message = reached
    ? noticeCard({ title: words.say(told), texts: [] })
    : noticeCard({
        title: words.say(unreachable),
        texts: [],
        actions: [linkAction(words.say('button.openPrivateChat'), link)],
      });
  await sendCard(context, message);
}

function textOf(error: AppError): WordKey {
  const missing = error.code === 'consent-missing' && error.details.scopeSet === 'calendar';
  return missing ? 'error.consent-missing.calendar' : errorTable[error.code].text;
}

/** Buttons that mend what is wrong: what happens on Entra's pages leads back to the question. */
async function remedies(
  app: App,
  error: AppError,
  { context, words, asker, question }: Explanation,
): Promise<CardAction[]> {
  if (error.code === 'signed-out') return [askAction(words.say('button.signIn'), { ask: 'sign in' })];
  const set = (['report', 'calendar', 'events'] as const).find((one) => one === error.details.scopeSet) ?? 'report';
  const link = async (label: WordKey, page: EntraPage) =>
    asker ? [linkAction(words.say(label), await linkToEntra(app, { context, asker, question, page, set }))] : [];
  if (error.code === 'consent-missing') return link('button.allow', { kind: 'consent' });
  if (error.code === 'events-not-allowed') return link('button.administrators', { kind: 'admin-consent' });
  if (error.code === 'step-up') return link('button.continue', { kind: 'step-up', claims: error.claims });
  return [];
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
