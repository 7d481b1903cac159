import { z } from 'zod';
import { eventKinds } from './questionShape.js';
import { type View, type ViewFields, viewOf, viewShape } from './view.js';

/**
 * What a button asks: the words that a person could type, and the occurrence that it is about. It is untrusted when it
 * comes back.
 */
export interface AskData extends ViewFields {
  ask: string;
  /** The calendar's id of an occurrence. It opens nothing that the token of the person who presses does not open. */
  event?: string;
  /** A webinar or town hall, and one of its dates. Like `event`, it opens nothing by itself. */
  virtualEvent?: { kind: 'webinar' | 'townhall'; eventId: string; sessionId?: string };
  /** The connector's id of the meeting in whose chat the question was asked. It opens nothing by itself. */
  meetingId?: string;
  /** True for a card in a chat that only its asker sees (targeted message). */
  alone?: true;
  /** When the occurrence began, for a meeting that has several. Milliseconds UTC. */
  at?: number;
  /** A random text. It makes the stored hash of this button impossible to guess. */
  nonce?: string;
  /** The person it asks about is called what was typed into the card. */
  finds?: true;
  /**
   * The directory's id of the organiser on whose behalf it asks. It is a claim: each use of it is checked against what that
   * organiser has stored.
   */
  of?: string;
  /** True for the button that says once more that everything is to be forgotten. */
  sure?: true;
  /** Which of several people is meant: a hash that only means something to those who may read the report. */
  personKey?: string;
}

/**
 * What a button of a card in a chat carries: an id of what was shared there, which says nothing, and the part to show.
 */
export interface ShareData extends ViewFields {
  share: string;
}

/**
 * What a press can do in the place of its card: show another part of the answer, look again (for a report, or for who is here), show the
 * answer to the chat of the meeting now or always, send no more summaries, or let the organiser sign in for one.
 */
export const verbs = ['view', 'refresh', 'share', 'always', 'never', 'summary'] as const;
export type Verb = (typeof verbs)[number];

/** The words that a button asks: those it was made with, and the name that was typed into its card. */
export function wordsOf({ ask, finds, find }: ButtonFields): string {
  if (finds !== true) return ask;
  const name = find?.replace(/\s+/gu, ' ').trim() ?? '';
  const [, rest = ''] = /^attendance of person\b(.*)$/su.exec(ask) ?? [];
  // Without a name it is about everybody.
  return name === '' ? `who attended${rest}` : `attendance of ${name}${rest}`;
}

/** The shape of what our buttons send back. Anybody can send anything, so nothing but the shape is trusted. */
const id = z.string().min(1).max(1000);
const longestName = 100;

const ButtonFields = z.object({
  ask: z.string().max(600),
  ...viewShape,
  event: id.nullish(),
  meetingId: id.nullish(),
  at: z.number().int().min(0).max(8.64e15).nullish(),
  personKey: z.string().max(60).nullish(),
  virtualEvent: z.object({ kind: z.enum(eventKinds), eventId: id, sessionId: id.nullish() }).nullish(),
  of: z.string().min(1).max(100).optional(),
  sure: z.literal(true).optional(),
  nonce: z.string().max(64).optional(),
  finds: z.literal(true).optional(),
  // An input of the card: every button of it brings what was typed there, and one alone looks at it.
  find: z.string().max(longestName).optional().catch(undefined),
});

const PressedShare = z.object({ share: z.string().max(64), ...viewShape });

export type ButtonFields = z.output<typeof ButtonFields>;

/** Reads what a button asks. Null where it does not have the shape of one of ours. */
export const readButton = (value: unknown): ButtonFields | null => ButtonFields.safeParse(value).data ?? null;

/**
 * Gives what a button asks, without the part of the answer, as a text that is equal for equal questions. It serves to
 * tell whether a message was sent with a button. Null when the button asks nothing.
 */
export function asksOf(value: unknown): string | null {
  const fields = readButton(value);
  if (fields === null) return null;
  const { from: _from, sort: _sort, filter: _filter, times: _times, find: _find, ...asks } = fields;
  return JSON.stringify(asks);
}

/** Reads what a button of a card in a chat asks for. Null when it is no such button. */
export function readShareAsked(value: unknown): { id: string; view: View } | null {
  const pressed = PressedShare.safeParse(value);
  return pressed.success ? { id: pressed.data.share, view: viewOf(pressed.data) } : null;
}

/**
 * True for a button of a card that only its asker sees. The answer goes to the person who presses, and is read as that
 * person.
 */
export const isAlone = (value: unknown): boolean => z.object({ alone: z.literal(true) }).safeParse(value).success;
