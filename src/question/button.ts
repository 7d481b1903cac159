import { z } from 'zod';
import { isObject } from '../platform/isObject.js';
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
  /** True for a button whose card carries the meeting once for all of them, in a hidden input. */
  here?: true;
  /** The part of the answer that it shows, whatever the inputs of its card say. */
  shows?: ViewFields;
  /** True for a button that asks what was picked in the card's list of other meetings. */
  picks?: true;
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
  shows?: ViewFields;
}

/** What a tap on somebody's row carries: whom it means, as `personKey` does. All else is in the card's hidden input. */
export interface TapData {
  tap: string;
}

/** What the list of other meetings on a card has as the value of each: what is asked once it is picked, as a text. */
export const pickedValue = (data: AskData): string => JSON.stringify(data);

/** Which meeting a button is about, apart from what it asks. */
type AboutMeeting = Pick<AskData, 'event' | 'virtualEvent' | 'meetingId' | 'at' | 'of'>;

/**
 * Parts what buttons of one card have in common, which is long, from what each of them asks. `about` goes into the hidden
 * input; '' where there is nothing. `tapped` is what a tap on somebody's row asks.
 */
export function partedAbout(
  { event, virtualEvent, meetingId, at, of, ...own }: AskData,
  tapped: string | null = null,
): { about: string; own: AskData } {
  const meeting: AboutMeeting = {
    ...(event === undefined ? {} : { event }),
    ...(virtualEvent === undefined ? {} : { virtualEvent }),
    ...(meetingId === undefined ? {} : { meetingId }),
    ...(at === undefined ? {} : { at }),
    ...(of === undefined ? {} : { of }),
  };
  if (Object.keys(meeting).length === 0) return { about: '', own };
  const about = JSON.stringify({ ...meeting, ...(tapped === null ? {} : { tapped }) });
  return { about, own: { ...own, here: true } };
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

const aboutShape = {
  event: id.nullish(),
  meetingId: id.nullish(),
  at: z.number().int().min(0).max(8.64e15).nullish(),
  virtualEvent: z.object({ kind: z.enum(eventKinds), eventId: id, sessionId: id.nullish() }).nullish(),
  of: z.string().min(1).max(100).optional(),
};

const ButtonFields = z.object({
  ask: z.string().max(600),
  ...viewShape,
  ...aboutShape,
  personKey: z.string().max(60).nullish(),
  sure: z.literal(true).optional(),
  nonce: z.string().max(64).optional(),
  finds: z.literal(true).optional(),
  // An input of the card: every button of it brings what was typed there, and one alone looks at it.
  find: z.string().max(longestName).optional().catch(undefined),
});

const PressedShare = z.object({ share: z.string().max(64), ...viewShape });

const About = z.object({ ...aboutShape, tapped: z.string().max(600).optional() });
const longestAbout = 4000;
/** What a press brings beside the button's own fields. */
const Pressed = z.object({
  picks: z.literal(true).optional().catch(undefined),
  // The list of other meetings.
  other: z.string().max(longestAbout).optional().catch(undefined),
  here: z.literal(true).optional().catch(undefined),
  // The hidden input that carries the meeting of a card: every press of it brings its value.
  about: z.string().max(longestAbout).optional().catch(undefined),
  shows: z.object(viewShape).optional(),
  tap: z.string().max(60).optional().catch(undefined),
  of: aboutShape.of.catch(undefined),
});

/**
 * What was pressed as one flat button: what was picked instead of the button itself; with the meeting of its card where the button leaves that to the card, and with the part
 * of the answer that is its own instead of what the card's inputs say. Null where the card does not say which meeting: it
 * would be about another one.
 */
function flattened(value: unknown): unknown {
  const pressed = Pressed.safeParse(value);
  if (!pressed.success || !isObject(value)) return null;
  const { here, about, shows, picks, other, tap, of } = pressed.data;
  const onBehalf = of === undefined ? {} : { of };
  // What was picked is a whole button, and asks for no other pick.
  if (picks === true) return withFields(fromText(other), onBehalf);
  const carried = About.safeParse(fromText(about)).data ?? null;
  if ((here === true || tap !== undefined) && carried === null) return null;
  const { tapped, ...meeting } = carried ?? {};
  if (tap !== undefined) return tapped === undefined ? null : { ...meeting, ask: tapped, personKey: tap, ...onBehalf };
  const { from: _from, sort: _sort, filter: _filter, times: _times, ...others } = value;
  return { ...(shows === undefined ? value : { ...others, ...shows }), ...(here === true ? meeting : {}) };
}

const withFields = (value: unknown, fields: object): unknown => (isObject(value) ? { ...value, ...fields } : null);

/** Null for a text that is no JSON. */
function fromText(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type ButtonFields = z.output<typeof ButtonFields>;

/** Reads what a button asks. Null where it does not have the shape of one of ours. */
export const readButton = (value: unknown): ButtonFields | null =>
  ButtonFields.safeParse(flattened(value)).data ?? null;

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
  const pressed = PressedShare.safeParse(flattened(value));
  return pressed.success ? { id: pressed.data.share, view: viewOf(pressed.data) } : null;
}

/**
 * True for a button of a card that only its asker sees. The answer goes to the person who presses, and is read as that
 * person.
 */
export const isAlone = (value: unknown): boolean => z.object({ alone: z.literal(true) }).safeParse(value).success;
