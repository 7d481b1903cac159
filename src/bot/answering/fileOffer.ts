import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { CardMessage } from '../../cards/cardMessage.js';
import type { FileMade } from '../../commands/parts/turn.js';
import { hashOf } from '../../platform/hash.js';
import { errorName } from '../../platform/telemetry/errorOrigin.js';
import type { Asker } from '../../question/question.js';
import { LocaleShape, TimeZoneShape } from '../../question/reader.js';
import type { Words } from '../../words/index.js';
import type { App } from '../app.js';
import { MessageId } from '../conversation/messageId.js';
import { replaceCard } from '../conversation/sendCard.js';
import { uploadFile } from './upload.js';

/** Where the file may go and what it will be called there, as Teams says (learn: bots-filesv4). Untrusted. */
export const UploadInfo = z.object({
  uploadUrl: z.string().max(8000),
  contentUrl: z.string().max(8000),
  name: z.string().min(1).max(400),
  uniqueId: z.string().min(1).max(200),
  fileType: z.string().max(40),
});
export type UploadInfo = z.output<typeof UploadInfo>;

export interface Upload {
  info: UploadInfo;
  /** The card that came with the offer; null where it is not known which that was. */
  card: string | null;
  /** Called when all bytes have been stored. */
  saved(): Promise<void>;
}

/** What an offer carries beside the question. It opens nothing, and only the person it was made for may accept it. */
export const OfferContext = z.object({
  id: z.string().min(1).max(100),
  for: z.string().max(100),
  locale: LocaleShape,
  // Days in the question are days of this zone. Teams does not always send a zone with the answer to an offer.
  timeZone: TimeZoneShape,
  // The card above the offer. It comes back from a client, which can change no more with it than messages of the bot in its own chat.
  card: MessageId,
});

/** A tag that is different for each asker and does not name them. */
export const tagOf = ({ tenantId, aadObjectId }: Asker): string =>
  hashOf(`${tenantId}/${aadObjectId}`.toLowerCase()).slice(0, 22);

/** Asks whether the file may be saved, below the card that tells of it. Teams shows its name, its size and two buttons. */
export async function offerFile(
  context: TurnContext,
  asker: Asker,
  file: FileMade,
  card: string | null,
): Promise<void> {
  const { locale, timeZone } = asker;
  const offer: z.output<typeof OfferContext> = { id: randomUUID(), for: tagOf(asker), locale, timeZone, card };
  await context.sendActivity({
    type: 'message',
    summary: file.name,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: file.name,
        content: {
          description: file.description,
          sizeInBytes: file.bytes.length,
          acceptContext: { ...file.again, ...offer },
          declineContext: offer,
        },
      },
    ],
  });
}

/** What came of the offer, in the place of the card that told of it. False where that card is not there, or not known. */
export async function tellOffer(
  { log }: Pick<App, 'log'>,
  context: TurnContext,
  card: string | null,
  message: CardMessage,
): Promise<boolean> {
  if (card === null) return false;
  try {
    await replaceCard(context, card, message);
    return true;
  } catch (error) {
    log.warn({ reason: errorName(error) }, 'card of an offer not changed');
    return false;
  }
}

/** Saves the file in the place that its asker has allowed, and shows it. */
export async function saveFile(
  app: App,
  context: TurnContext,
  words: Words,
  { bytes, saved: told }: FileMade,
  { info, card, saved }: Upload,
): Promise<'saved'> {
  await uploadFile(app, info.uploadUrl, bytes);
  await saved();
  const { uniqueId, fileType, contentUrl, name } = info;
  await context.sendActivity({
    type: 'message',
    summary: words.say('export.saved'),
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl,
        name,
        content: { uniqueId, fileType },
      },
    ],
  });
  await tellOffer(app, context, card, told);
  return 'saved';
}
