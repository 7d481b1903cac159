import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { SentActivity } from './connector.js';
import { type FileConsent, FileInfo, fileOffer } from './fileCards.js';

type Activity = Record<string, unknown>;

/** What is on the buttons of the sandbox's own card; nothing of it reaches the bot. */
const Pressed = z.object({
  value: z.object({ sandboxOffer: z.object({ id: z.string(), action: z.enum(['accept', 'decline']) }) }),
});

const Attachments = z.array(z.unknown());

export interface FilesInPlayground {
  /** What is sent, with Adaptive Cards in the place of the file cards that Microsoft 365 Agents Playground does not show. */
  shown(sent: SentActivity): Activity;
  /** The message that is shown has this id there. */
  named(sent: SentActivity, id: string): void;
  /** The offer whose button somebody has pressed, and which one; null for everything else that is posted. */
  pressed(activity: Activity): { offer: SentActivity; action: 'accept' | 'decline' } | null;
}

/** Stands in for what Teams does with files: it asks whether a file may be saved, and shows where it is (learn: bots-filesv4). */
export function createFilesInPlayground(): FilesInPlayground {
  const offers = new Map<string, SentActivity>();
  const instead = (sent: SentActivity, attachment: unknown): unknown => {
    const offer = fileOffer(attachment);
    if (offer !== null) {
      const id = randomUUID();
      offers.set(id, sent);
      return consentCard(offer, id);
    }
    const info = FileInfo.safeParse(attachment);
    return info.success ? infoCard(info.data) : attachment;
  };
  return {
    shown(sent) {
      const attachments = Attachments.safeParse(sent.activity.attachments);
      return attachments.success
        ? { ...sent.activity, attachments: attachments.data.map((one) => instead(sent, one)) }
        : sent.activity;
    },
    named(sent, id) {
      for (const [key, offer] of offers) if (offer === sent) offers.set(key, { ...sent, id });
    },
    pressed(activity) {
      const pressed = Pressed.safeParse(activity);
      if (!pressed.success) return null;
      const { id, action } = pressed.data.value.sandboxOffer;
      const offer = offers.get(id);
      return offer === undefined ? null : { offer, action };
    },
  };
}

const text = (said: string, more: Activity = {}): Activity => ({ type: 'TextBlock', text: said, wrap: true, ...more });

const adaptive = (speak: string, body: Activity[], actions: Activity[]): Activity => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { type: 'AdaptiveCard', version: '1.5', speak, body, actions },
});

function consentCard({ name, content }: FileConsent, id: string): Activity {
  const press = (title: string, action: 'accept' | 'decline') => ({
    type: 'Action.Submit',
    title,
    data: { sandboxOffer: { id, action } },
  });
  return adaptive(
    `May ${name} be saved?`,
    [
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: name, weight: 'Bolder' }] },
      text(content.description),
      text(`${sizeSaid(content.sizeInBytes)} · Teams asks this with a card of its own.`, {
        isSubtle: true,
        size: 'Small',
      }),
    ],
    [press('Allow', 'accept'), press('No thanks', 'decline')],
  );
}

const infoCard = ({ name, contentUrl }: FileInfo): Activity =>
  adaptive(
    `${name} is saved`,
    [
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: name, weight: 'Bolder' }] },
      text('Saved in your OneDrive, for which the sandbox stands in.', { isSubtle: true, size: 'Small' }),
    ],
    [{ type: 'Action.OpenUrl', title: 'Open the file', url: contentUrl }],
  );

const sizeSaid = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;
