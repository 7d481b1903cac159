import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { EntraPage } from '../../auth/consentLink.js';
import { askAction, type CardAction, type CardMessage, executeAction, linkAction } from '../../cards/cardMessage.js';
import { noticeKindOf } from '../../cards/notice/noticeIcon.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { commands } from '../../commands/index.js';
import { askAgain } from '../../commands/parts/askAgain.js';
import { type AppError, asAppError } from '../../errors/appError.js';
import { errorTable, hasFailed } from '../../errors/table.js';
import { errorOrigin } from '../../platform/telemetry/errorOrigin.js';
import { createReference } from '../../platform/telemetry/reference.js';
import { minute, second } from '../../platform/time/clock.js';
import type { AskData } from '../../question/button.js';
import type { Asker, Place, Question } from '../../question/question.js';
import { sendFailureOf } from '../../sending/sendFailure.js';
import type { WordKey } from '../../words/en.js';
import type { Words } from '../../words/index.js';
import { sayDays } from '../../words/times.js';
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
  /** Which meeting the failure is about. It is data, not a sentence of ours. */
  about?: string;
  /** Says what happened better than the table does: words of ours, with data made harmless. */
  heading?: string | undefined;
  /** True where only the asker sees the card, although others are in the chat. */
  alone?: boolean;
  /** Called instead of sending a notice to the chat, when the asker is told elsewhere. */
  tellChat?: TellChat | undefined;
}

/**
 * This is the one place that turns a failure into a card: what happened, why, what to do, and where something has
 * failed a reference that is also in the log.
 */
export async function explain(app: App, explanation: Explanation): Promise<void> {
  const { context, words, place, asker, tellChat } = explanation;
  const message = await explanationOf(app, explanation);
  const { private: concernsAsker } = errorTable[asAppError(explanation.error).code];
  if (!asker) return sendCard(context, message);
  if (!concernsAsker || place === 'personal') return void (await sendAnswer(app, context, asker, message));
  const talk = { context, words, asker, told: 'private.told', unreachable: 'private.unreachable', tellChat } as const;
  await tellPrivately(app, talk, (own) => sendCard(own, message));
}

/** Makes the card of a failure and writes a line of the log. The caller decides where to show the card. */
export async function explanationOf(app: App, explanation: Explanation): Promise<CardMessage> {
  const { words, asker, question, actions = [], about = '', heading, alone = false } = explanation;
  const error = asAppError(explanation.error);
  const reference = createReference();
  logFailure(app, error, reference);
  const { title, askAgain: retry } = errorTable[error.code];
  // A card that refreshes itself may only read. A command that also sends a message waits for a tap.
  const looksAgain = error.code === 'not-ready' && question !== null && asker !== null && isReading(question);
  const again = question === null ? null : { ...askAgain(question), ...(looksAgain ? inPlace(alone) : {}) };
  return noticeCard({
    kind: noticeKindOf(error.code),
    title: heading ?? words.say(title),
    about,
    texts: [textSaid(words, error, asker?.timeZone), ...(looksAgain ? [words.say('error.not-ready.refresh')] : [])],
    footers: hasFailed(error.code) ? [words.say('error.reference', { reference })] : [],
    actions: [
      ...(retry && again ? [againAction(words, again, looksAgain)] : []),
      ...(await remedies(app, error, explanation)),
      ...actions,
    ],
    ...(looksAgain && again ? { refresh: { userIds: [asker.userId], data: again } } : {}),
  });
}

/** Adds a nonce, so that the stored hash of the button cannot be guessed from what people usually ask. */
const inPlace = (alone: boolean): Partial<AskData> => ({
  ...(alone ? { alone } : {}),
  nonce: randomBytes(12).toString('base64url'),
});

const isReading = ({ command }: Question): boolean =>
  commands.some((one) => one.name === command && one.inPlace === 'anywhere');

/**
 * Makes the button that asks again. Where only time is needed, the answer takes the place of the card with the button.
 */
const againAction = (words: Words, again: AskData, looksAgain: boolean): CardAction =>
  looksAgain
    ? executeAction(words.say('button.tryAgain'), 'refresh', again)
    : askAction(words.say('button.tryAgain'), again);

/**
 * Explains a failure in one sentence with the reference of the log, for places where a card would replace a better one.
 */
export function sentenceOf(app: App, words: Words, failure: unknown): string {
  const error = asAppError(failure);
  const reference = createReference();
  logFailure(app, error, reference);
  return [
    words.say(errorTable[error.code].title),
    textSaid(words, error),
    ...(hasFailed(error.code) ? [words.say('error.reference', { reference })] : []),
  ]
    .map((part) => (/[.!?。]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/**
 * Names the time that a busy service asked for, where it is longer than the minute that people are told otherwise, and the days
 * that were looked at in vain.
 */
function textSaid(words: Words, error: AppError, timeZone: string | null = null): string {
  const { retryAfter, lookedFrom, lookedTo } = error.details;
  // The first moment after would be the next day.
  if (error.code === 'no-meeting-then' && typeof lookedFrom === 'number' && typeof lookedTo === 'number')
    return words.say('error.no-meeting-then.looked', { days: sayDays(words, lookedFrom, lookedTo - 1, timeZone) });
  // The service names the time in seconds.
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

/** Buttons that mend what is wrong. After the pages of Entra the question goes on. */
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
  // That a chat is closed to the bot, or has removed it, wakes no operator.
  const level = sendFailureOf(error.cause).kind === 'gone' ? 'warn' : errorTable[error.code].log;
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
