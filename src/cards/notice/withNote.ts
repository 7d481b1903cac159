import type { CardMessage } from '../cardMessage.js';

/** An answer with one more sentence below it, which may hold data: it renders no Markdown. */
export function withNote({ card, summary }: CardMessage, note: string): CardMessage {
  const { body } = card;
  const run = { type: 'TextRun', text: note, size: 'Small', isSubtle: true };
  const text = { type: 'RichTextBlock', inlines: [run], spacing: 'Medium' };
  return { card: { ...card, body: [...(Array.isArray(body) ? body : []), text] }, summary };
}
