import { z } from 'zod';
import { colleagues, currentUser } from '../company/company.js';
import type { Sandbox } from '../sandbox.js';
import { personalChatOf, type SentActivity } from '../services/connector.js';
import { fileText } from '../services/fileCards.js';
import { conversationOf, type Where } from '../services/teams.js';
import { cardText } from './cardText.js';

const Sent = z.object({
  type: z.string(),
  text: z.string().nullish(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).nullish(),
});

export interface Answers {
  /** What the bot said, as text; what went to another chat than the question's says so. */
  text: string;
  /** The last card in the question's chat; null when there is none. */
  card: unknown;
}

/** Asks one question through the same HTTP path as the Playground and waits for all that the bot has to say. */
export async function ask(sandbox: Sandbox, text: string, where: Where): Promise<Answers> {
  const { teams, world, sent } = sandbox;
  const before = sent.length;
  const answer = await teams.deliver(teams.message(text, { where }));
  if (answer.status !== 200) throw new Error(`the bot answered HTTP ${answer.status}`);
  await teams.settled();
  const here = conversationOf(world, where);
  const said = sent.slice(before);
  const cards = said.filter(({ conversationId }) => conversationId === here).flatMap(cardsOf);
  return {
    text: said
      .map((activity) => spoken(activity, here))
      .filter(Boolean)
      .join('\n\n'),
    card: cards.at(-1) ?? null,
  };
}

/** What an activity says, as text; of what went elsewhere than `here` that it did. */
export function spoken(sent: SentActivity, here: string): string {
  const activity = Sent.safeParse(sent.activity);
  if (!activity.success || activity.data.type !== 'message') return '';
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const files = (activity.data.attachments ?? []).map(fileText);
  const cards = cardsOf(sent).map((card) => cardText(card, { locale, timeZone }));
  const parts = [activity.data.text ?? '', ...files, ...cards];
  const said = parts.filter(Boolean).join('\n');
  return said && sent.conversationId !== here ? `(${whereElse(sent.conversationId)})\n${said}` : said;
}

export function cardsOf({ activity }: SentActivity): unknown[] {
  const parsed = Sent.safeParse(activity);
  const attachments = parsed.success ? (parsed.data.attachments ?? []) : [];
  return attachments
    .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
    .map(({ content }) => content);
}

/** Another chat than the question's: the asker's own with the bot, or that of somebody who was told something. */
function whereElse(conversationId: string): string {
  const other = colleagues.find((one) => one !== currentUser && personalChatOf(one.teamsId) === conversationId);
  return other === undefined ? 'in your private chat' : `in the private chat of ${other.name}`;
}
