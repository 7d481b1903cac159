import { z } from 'zod';

const consentType = 'application/vnd.microsoft.teams.card.file.consent';

const Sent = z.object({ attachments: z.array(z.unknown()).nullish() });
const FileConsent = z.object({
  contentType: z.literal(consentType),
  name: z.string(),
  content: z.object({
    description: z.string(),
    sizeInBytes: z.number(),
    acceptContext: z.unknown(),
    declineContext: z.unknown(),
  }),
});
export type FileConsent = z.output<typeof FileConsent>;

export const FileInfo = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.info'),
  name: z.string(),
  contentUrl: z.string(),
  content: z.object({ uniqueId: z.string(), fileType: z.string() }),
});
export type FileInfo = z.output<typeof FileInfo>;

const attachmentsOf = (activity: unknown): unknown[] => {
  const sent = Sent.safeParse(activity);
  return sent.success ? (sent.data.attachments ?? []) : [];
};

/** The file that an attachment offers; null when it is no such offer. */
export function fileOffer(attachment: unknown): FileConsent | null {
  const parsed = FileConsent.safeParse(attachment);
  return parsed.success ? parsed.data : null;
}

/** The file that an activity offers; null when it offers none. */
export const fileOffered = (activity: unknown): FileConsent | null =>
  attachmentsOf(activity)
    .map(fileOffer)
    .find((offer) => offer !== null) ?? null;

/** A file's cards as Teams shows them, in a line each. */
export function fileText(attachment: unknown): string {
  const offer = fileOffer(attachment);
  if (offer !== null) {
    const { name, content } = offer;
    return `File: ${name} (${Math.max(1, Math.round(content.sizeInBytes / 1024))} KB)\n${content.description}\n[Allow]  [Decline]`;
  }
  const info = FileInfo.safeParse(attachment);
  return info.success ? `File: ${info.data.name}\n${info.data.contentUrl}` : '';
}
