import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { EntraPage } from '../../auth/consentLink.js';
import { askAction, type CardAction, type CardMessage, executeAction, linkAction } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { commands } from '../../commands/index.js';
import { type AppError, asAppError } from '../../errors/appError.js';
import { errorTable } from '../../errors/table.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import { createReference } from '../../platform/telemetry/reference.js';
import { minute, second } from '../../platform/time/clock.js';
import { type AskData, askAgain } from '../../question/button.js';
import type { Asker, Place, Question } from '../../question/question.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';
import type { App } from '../app.js';
import { sendAnswer, sendCard } from '../conversation/sendCard.js';
import { type TellChat, tellPrivately } from '../conversation/tellPrivately.js';
import { linkToEntra } from '../signIn/linkToEntra.js';

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
  /** Only the asker sees it, in a chat with others. */
  alone?: boolean;
  /** Instead of a notice in the chat, where what concerns the asker is told elsewhere. */
  tellChat?: TellChat | undefined;
}

/** The one place where a failure becomes a card: what happened, why, what next, and a reference that is in the log. */
export async function explain(app: App, explanation: Explanation): Promise<void> {
  const { context, words, place, asker, tellChat } = explanation;
  const message = await explanationOf(app, explanation);
  const { private: concernsAsker } = errorTable[asAppError(explanation.error).code];
  if (!asker) return sendCard(context, message);
  if (!concernsAsker || place === 'personal') return sendAnswer(app, context, asker, message);
  const talk = { context, words, asker, told: 'private.told', unreachable: 'private.unreachable', tellChat } as const;
  await tellPrivately(app, talk, (own) => sendCard(own, message));
}

/** The same as a card, and as a line in the log; where it is shown is for the caller to decide. */
export async function explanationOf(app: App, explanation: Explanation): Promise<CardMessage> {
  const { words, asker, question, actions = [], about = '', alone = false } = explanation;
  const error = asAppError(explanation.error);
  const reference = createReference();
  logFailure(app, error, reference);
  const { title, askAgain: retry } = errorTable[error.code];
  // By itself it only reads: what would also send a message waits for a tap.
  const looksAgain = error.code === 'not-ready' && question !== null && asker !== null && isReading(question);
  const again = question === null ? null : { ...askAgain(question), ...(looksAgain ? inPlace(alone) : {}) };
  return noticeCard({
    title: words.say(title),
    about,
    texts: [textSaid(words, error), ...(looksAgain ? [words.say('error.not-ready.refresh')] : [])],
    footers: [words.say('error.reference', { reference })],
    actions: [
      ...(retry && again ? [againAction(words, again, looksAgain)] : []),
      ...(await remedies(app, error, explanation)),
      ...actions,
    ],
    ...(looksAgain && again ? { refresh: { userIds: [asker.userId], data: again } } : {}),
  });
}

/** A nonce, so that the hash which is kept of the button cannot be guessed from what people ask. */
const inPlace = (alone: boolean): Partial<AskData> => ({
  ...(alone ? { alone } : {}),
  nonce: randomBytes(12).toString('base64url'),
});

const isReading = ({ command }: Question): boolean =>
  commands.some((one) => one.name === command && one.inPlace === 'anywhere');

/** What is only a matter of time takes the place of the card that said so. */
const againAction = (words: Words, again: AskData, looksAgain: boolean): CardAction =>
  looksAgain
    ? executeAction(words.say('button.tryAgain'), 'refresh', again)
    : askAction(words.say('button.tryAgain'), again);

/** The same in a sentence, with the reference that is in the log: for where a card would replace a better one. */
export function sentenceOf(app: App, words: Words, failure: unknown): string {
  const error = asAppError(failure);
  const reference = createReference();
  logFailure(app, error, reference);
  return [words.say(errorTable[error.code].title), textSaid(words, error), words.say('error.reference', { reference })]
    .map((part) => (/[.!?。]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** With the time that a busy service has named, where that is longer than the minute people are told otherwise. */
function textSaid(words: Words, error: AppError): string {
  const { retryAfter } = error.details;
  // In seconds, as the service has named it.
  const wait = typeof retryAfter === 'number' ? retryAfter * second : 0;
  if (error.code === 'throttled' && wait > minute)
    return words.say('error.throttled.minutes', { minutes: Math.ceil(wait / minute) });
  return words.say(textOf(error));
}

function textOf({ code, details }: AppError): WordKey {
  if (code === 'consent-missing' && details.scopeSet === 'calendar') return 'error.consent-missing.calendar';
  if (code === 'not-organizer' && details.claimed === true) return 'error.not-organizer.claimed';
  return errorTable[code].text;
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
