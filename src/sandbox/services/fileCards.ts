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

const FileInfo = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.info'),
  name: z.string(),
  contentUrl: z.string(),
  content: z.object({ uniqueId: z.string(), fileType: z.string() }),
});

const attachmentsOf = (activity: unknown): unknown[] => {
  const sent = Sent.safeParse(activity);
  return sent.success ? (sent.data.attachments ?? []) : [];
};

/** The file that an activity offers; null when it offers none. */
export function fileOffered(activity: unknown): FileConsent | null {
  for (const attachment of attachmentsOf(activity)) {
    const parsed = FileConsent.safeParse(attachment);
    if (parsed.success) return parsed.data;
  }
  return null;
}

/** A file's cards as Teams shows them, in a line each. */
export function fileText(attachment: unknown): string {
  const consent = FileConsent.safeParse(attachment);
  if (consent.success) {
    const { name, content } = consent.data;
    return `File: ${name} (${Math.max(1, Math.round(content.sizeInBytes / 1024))} KB)\n${content.description}\n[Allow]  [Decline]`;
  }
  const info = FileInfo.safeParse(attachment);
  return info.success ? `File: ${info.data.name}\n${info.data.contentUrl}` : '';
}
