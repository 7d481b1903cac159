import { z } from 'zod';
import type { SentActivity } from '../../src/sandbox/services/connector.js';
import { cardText } from '../../src/sandbox/start/cardText.js';

const Activity = z.object({
  type: z.string(),
  summary: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
});
const Action = z.object({
  type: z.string(),
  title: z.string(),
  data: z.unknown().optional(),
  url: z.string().optional(),
});
const Part = z.looseObject({ type: z.string().optional(), actions: z.array(Action).optional() });

/** A card the bot sent, and where. */
export interface CardSaid {
  /** What the connector called the message. */
  id: string;
  conversationId: string;
  contentType: string;
  /** The only one who sees it, where that is not everybody in the conversation. */
  onlyFor: string | null;
  /** Its text, as a terminal would show it; times in UTC. */
  text: string;
  json: string;
  buttons: { title: string; data?: unknown; url?: string }[];
}

/** The buttons of the body first, in the order they are read; those below the card come last. */
function buttonsIn(value: unknown): z.output<typeof Action>[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { actions = [], ...rest } = Part.parse(value);
  return [...Object.values(rest).flatMap(buttonsIn), ...actions];
}

/** A press brings what the card's hidden input says, which some buttons leave their meeting to. */
function withAbout<T extends { data?: unknown }>(button: T, card: unknown): T {
  const [, about] = /"id":"about","isVisible":false,"value":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(card)) ?? [];
  const { data } = button;
  if (about === undefined || typeof data !== 'object' || data === null) return button;
  if (!('here' in data || 'tap' in data)) return button;
  return { ...button, data: { ...data, about: z.string().parse(JSON.parse(about)) } };
}

const Others = z.looseObject({
  type: z.literal('Input.ChoiceSet'),
  id: z.literal('other'),
  choices: z.array(z.object({ title: z.string(), value: z.string() })),
});

/** A card's list of other meetings as buttons: to pick one and to open it is a press of the one that opens. */
function pickedIn(value: unknown, open: object): z.output<typeof Action>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { choices = [] } = Others.safeParse(value).data ?? {};
  const own = choices.map(({ title, value: other }) => ({ type: 'Action.Submit', title, data: { ...open, other } }));
  return [...own, ...Object.values(value).flatMap((part) => pickedIn(part, open))];
}

const Opens = z.looseObject({ picks: z.literal(true) });

function allButtonsIn(card: unknown): z.output<typeof Action>[] {
  const buttons = buttonsIn(card);
  const [open = {}] = buttons.flatMap(({ data }) => Opens.safeParse(data).data ?? []);
  return [...buttons, ...pickedIn(card, open)];
}

const Tapped = z.looseObject({ selectAction: z.object({ data: z.record(z.string(), z.unknown()) }) });

/** What a tap on each row asks, in the order of the rows. */
export function tapsIn({ json }: CardSaid): Record<string, unknown>[] {
  const find = (value: unknown): Record<string, unknown>[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = Tapped.safeParse(value).data?.selectAction;
    return [...(own ? [own.data] : []), ...Object.values(value).flatMap(find)];
  };
  const card: unknown = JSON.parse(json);
  return find(card).map((data) => withAbout({ data }, card).data);
}

/** Every card among the activities, sign-in cards included, in order. */
export function cardsIn(sent: SentActivity[]): CardSaid[] {
  return sent.flatMap(({ id, conversationId, activity, onlyFor }) => {
    const { attachments } = Activity.parse(activity);
    return (attachments ?? []).map(({ contentType, content }) => ({
      id,
      conversationId,
      contentType,
      onlyFor,
      text: cardText(content, { locale: 'en', timeZone: 'UTC' }),
      json: JSON.stringify(content),
      buttons: allButtonsIn(content).map((button) => withAbout(button, content)),
    }));
  });
}

const OAuth = z.object({ buttons: z.array(z.object({ value: z.string() })).min(1) });

/** The address behind the button of a sign-in card. */
export function signInLink(card: CardSaid | undefined): string {
  return OAuth.parse(JSON.parse(card?.json ?? '{}')).buttons[0]?.value ?? '';
}

/** The addresses behind buttons with this title, in order. */
export const linksOf = (cards: CardSaid[], title: string): string[] =>
  cards.flatMap(({ buttons }) => buttons.flatMap((one) => (one.title === title && one.url ? [one.url] : [])));
