import type { Verb } from '../../question/button.js';
import type { Place } from '../../question/question.js';

/** Who presses, as far as the storage knows. Whether they organise the meeting is asked only where a rule needs it. */
export const pressers = [
  /** The person the card was made for. */
  'asker',
  /** The person who showed the card to the chat. */
  'sharer',
  /** Anybody else in the conversation. */
  'member',
  /** Somebody who is not in the directory. */
  'stranger',
] as const;
export type Presser = (typeof pressers)[number];

/**
 * What kind of card it is. This follows from what the bot remembers of the message or of the share, never from the data
 * of the button.
 */
export const whoseCards = [
  /** A card in 1:1. Everything there is for its asker. */
  'own',
  /** A card in a chat that only one member sees (targeted message). */
  'targeted',
  /** A card that was shown to the chat, whose members may look through it. */
  'shared',
  /** A card that waits in a chat for a report. The answer takes its place. */
  'waiting',
  /** A card of who is in the running meeting. Anybody in its chat may ask that. */
  'live',
  /** Figures that were asked for in a chat. The organiser of its meeting may show the names. */
  'figures',
  /** The summary that the bot posted without a question. */
  'summary',
  /** One of these cards, pressed with a button that it was not sent with. */
  'forged',
  /** A message in a chat that the bot remembers nothing of: an old one, or one whose buttons change nothing. */
  'other',
] as const;
export type WhoseCard = (typeof whoseCards)[number];

export interface Press {
  verb: Verb;
  presser: Presser;
  place: Place;
  card: WhoseCard;
}

export interface Permission {
  /** With `ifOrganizer`, everybody but the organiser of the meeting is refused. */
  leave: 'allowed' | 'ifOrganizer';
  /**
   * Who sees the answer: only the `presser`; `everybody`, in the place of the card; or the `chat`, in a message of its
   * own.
   */
  seenBy: 'presser' | 'everybody' | 'chat';
}

interface Rule extends Permission {
  verbs: readonly Verb[];
  pressers: readonly Presser[];
  places: readonly Place[];
  cards: readonly WhoseCard[];
}

const [alone, together] = [['personal'], ['chat', 'channel']] as const;

/**
 * The table of who may press what, where, on which card. It is asked before anything else happens. At most one rule
 * fits a press, and a press that no rule fits is refused. Which commands a press may run is a property of the command
 * (`inPlace`).
 */
export const rules: readonly Rule[] = [
  // In private everything belongs to the asker and is read with their own token. Nobody else sees the answer.
  {
    verbs: ['view', 'refresh', 'summary'],
    pressers: ['asker'],
    places: alone,
    cards: ['own'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // The organiser decides what the chat of a meeting sees. The meeting is known only after it is found.
  {
    verbs: ['share', 'always', 'never'],
    pressers: ['asker'],
    places: alone,
    cards: ['own'],
    leave: 'ifOrganizer',
    seenBy: 'presser',
  },
  // Members of a chat may look through what was shown there, each for themselves, and no further.
  {
    verbs: ['view'],
    pressers: ['sharer', 'member'],
    places: together,
    cards: ['shared'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // A card that only one member sees is like a card in private: it belongs to that member and nobody else.
  {
    verbs: ['view', 'refresh'],
    pressers: ['asker'],
    places: together,
    cards: ['targeted'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  {
    verbs: ['share'],
    pressers: ['asker'],
    places: together,
    cards: ['targeted'],
    leave: 'ifOrganizer',
    seenBy: 'presser',
  },
  // The answer takes the place of the card that waited for it. The same person asks, so it is the answer that they
  // would have got.
  {
    verbs: ['refresh'],
    pressers: ['asker'],
    places: together,
    cards: ['waiting'],
    leave: 'allowed',
    seenBy: 'everybody',
  },
  // Somebody else would get another answer. Only the answer of the organiser may take the place of the card.
  {
    verbs: ['refresh'],
    pressers: ['member'],
    places: together,
    cards: ['waiting'],
    leave: 'ifOrganizer',
    seenBy: 'everybody',
  },
  // Who asked sees it anew, and so does the chat. What others may read of it, they read for themselves: the names that an
  // organiser showed stay until the organiser looks again.
  {
    verbs: ['refresh'],
    pressers: ['asker'],
    places: together,
    cards: ['live'],
    leave: 'allowed',
    seenBy: 'everybody',
  },
  {
    verbs: ['refresh'],
    pressers: ['member'],
    places: together,
    cards: ['live'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // Only the organiser may put names in the place of figures, whoever asked for the figures.
  {
    verbs: ['share'],
    pressers: ['asker', 'member'],
    places: together,
    cards: ['figures', 'summary'],
    leave: 'ifOrganizer',
    seenBy: 'everybody',
  },
  // This card asks the organiser to sign in. It shows nothing of the meeting, and the summary replaces it later.
  {
    verbs: ['summary'],
    pressers: ['member'],
    places: together,
    cards: ['summary', 'other'],
    leave: 'ifOrganizer',
    seenBy: 'presser',
  },
  // The bot remembers nothing of this message, so the message stays as it is. The person who presses gets an answer for
  // themselves.
  {
    verbs: ['view', 'refresh'],
    pressers: ['member'],
    places: together,
    cards: ['other'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // The organiser may show the names at any time. They get a new message, because it is not known where the figures
  // were.
  { verbs: ['share'], pressers: ['member'], places: together, cards: ['other'], leave: 'ifOrganizer', seenBy: 'chat' },
];

/** Gives what a press may do. Null for a press that is refused. */
export function permissionFor({ verb, presser, place, card }: Press): Permission | null {
  const rule = rules.find(
    (one) =>
      one.verbs.includes(verb) &&
      one.pressers.includes(presser) &&
      one.places.includes(place) &&
      one.cards.includes(card),
  );
  return rule === undefined ? null : { leave: rule.leave, seenBy: rule.seenBy };
}
