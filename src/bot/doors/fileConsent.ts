import type { InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { noticeCard } from '../../cards/noticeCard.js';
import { isExport } from '../../commands/export.js';
import { AppError, asAppError } from '../../errors/appError.js';
import { hashOf } from '../../platform/hash.js';
import { errorName } from '../../platform/telemetry/errorOrigin.js';
import { hour } from '../../platform/time/clock.js';
import type { Asker, Question } from '../../question/question.js';
import { wordsFor } from '../../words/index.js';
import { answer } from '../answering/answer.js';
import { explain } from '../answering/explain.js';
import { OfferContext, tagOf, tellOffer, UploadInfo } from '../answering/fileOffer.js';
import { isAllowedUpload } from '../answering/uploadAddress.js';
import type { App } from '../app.js';
import { inBackground } from '../conversation/background.js';
import { claimWork } from '../conversation/claims.js';
import { incomingOf } from '../conversation/incoming.js';
import { referenceOf, returnTo } from '../conversation/privately.js';
import { readAsked } from '../conversation/readAsked.js';
import { sendCard } from '../conversation/sendCard.js';

/** learn: bots-filesv4, the invoke that answers a file consent card. */
const Action = <T extends string>(action: T) => z.string().toLowerCase().pipe(z.literal(action));
const Consent = z.union([
  z.object({ action: Action('accept'), context: z.looseObject(OfferContext.shape), uploadInfo: UploadInfo }),
  z.object({ action: Action('decline'), context: OfferContext }),
]);
type Accepted = Extract<z.output<typeof Consent>, { action: 'accept' }>;

/** That a file was saved is remembered for as long as somebody may press an old offer on another device. */
const savedRemembered = hour;

/** Somebody allowed, or did not, that a file is saved. Teams waits for the answer, so the work follows afterwards. */
export async function handleFileConsent(app: App, context: TurnContext): Promise<InvokeResponse> {
  const { place, asker: sender } = incomingOf(context);
  const consent = Consent.safeParse(context.activity.value);
  if (!consent.success) return { status: 400 };
  const { data } = consent;
  if (place !== 'personal' || sender === null || data.context.for !== tagOf(sender)) {
    app.log.warn({ reason: 'not the asker' }, 'file consent refused');
    return { status: 403 };
  }
  const { locale, timeZone } = data.context;
  const asker = { ...sender, locale: sender.locale ?? locale, timeZone };
  const { replyToId } = context.activity;
  const there = referenceOf(context, asker);

  if (data.action === 'decline') {
    inBackground(
      app,
      returnTo(app, there, async (own) => {
        await takeBack(app, own, replyToId);
        const words = wordsFor(asker.locale, app.config.defaultLocale);
        const declined = noticeCard({ title: words.say('export.declined'), texts: [] });
        if (!(await tellOffer(app, own, data.context.card, declined))) await sendCard(own, declined);
      }),
    );
    return { status: 200 };
  }
  const question = readAsked({ ...incomingOf(context), value: data.context });
  if (question === null || !isExport(question.command)) return { status: 400 };
  inBackground(
    app,
    returnTo(app, there, (own) => accept(app, own, { asker, question, data, replyToId })),
  );
  return { status: 200 };
}

interface Acceptance {
  asker: Asker;
  question: Question;
  data: Accepted;
  /** The message with the offer. */
  replyToId: string | undefined;
}

/** Reads the report again, as whoever accepts, and saves the file: the offer itself holds nothing of it. */
async function accept(app: App, context: TurnContext, { asker, question, data, replyToId }: Acceptance): Promise<void> {
  const { config } = app;
  const words = wordsFor(asker.locale, config.defaultLocale);
  const refuse = (error: AppError) => explain(app, { context, words, place: 'personal', asker, question: null, error });
  const rules = { cloud: config.cloud, extraHosts: config.uploadHosts };
  if (!isAllowedUpload(data.uploadInfo, rules)) {
    return refuse(new AppError('upload-refused', { reason: 'host: see UPLOAD_HOSTS' }));
  }
  if (!(await app.paces.mayAsk(asker))) return refuse(new AppError('too-fast'));

  // Two devices, or two taps: one of them saves the file.
  const key = `upload/${hashOf(`${tagOf(asker)}/${data.context.id}`)}`;
  const claimed = await claimWork(app, { key, keepFor: savedRemembered }).catch((error: unknown) => asAppError(error));
  if (claimed instanceof AppError) return refuse(claimed);
  if (claimed.status !== 'mine') {
    const title = words.say(claimed.status === 'running' ? 'export.saving' : 'export.savedAlready');
    return sendCard(context, noticeCard({ title, texts: [] }));
  }
  let isSaved = false;
  const saved = async () => {
    isSaved = true;
    await takeBack(app, context, replyToId);
  };
  try {
    await answer(app, { context, asker, question, upload: { info: data.uploadInfo, card: data.context.card, saved } });
  } finally {
    // While it is not saved the offer still stands, and may be accepted again.
    await (isSaved ? claimed.claim.done() : claimed.claim.release());
  }
}

/** Takes the offer out of the chat: its buttons do nothing any more. */
async function takeBack({ log }: App, context: TurnContext, activityId: string | undefined): Promise<void> {
  if (!activityId) return;
  try {
    await context.deleteActivity(activityId);
  } catch (error) {
    log.warn({ reason: errorName(error) }, 'offer not taken back');
  }
}
