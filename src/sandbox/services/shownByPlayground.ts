import { z } from 'zod';

const Sent = z.looseObject({ attachments: z.array(z.unknown()) });
const Card = z.looseObject({
  contentType: z.literal('application/vnd.microsoft.card.adaptive'),
  content: z.looseObject({ msteams: z.looseObject({ width: z.unknown() }) }),
});

/**
 * What the bot sends, as the Playground can show it. It knows no cards of full width, and would say so below every one of them; Teams
 * does.
 */
export function shownByPlayground(body: unknown): unknown {
  const sent = Sent.safeParse(body);
  return sent.success ? { ...sent.data, attachments: sent.data.attachments.map(withoutWidth) } : body;
}

function withoutWidth(attachment: unknown): unknown {
  const card = Card.safeParse(attachment);
  if (!card.success) return attachment;
  const { width: _width, ...msteams } = card.data.content.msteams;
  return { ...card.data, content: { ...card.data.content, msteams } };
}
