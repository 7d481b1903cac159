import type { Verb } from '../../question/button.js';
import type { Place } from '../../question/question.js';

/** Who presses, as far as storage tells. Whether they organise the meeting is asked only where a rule demands it. */
export const pressers = [
  /** Whom the card was made for. */
  'asker',
  /** Who showed the card to the chat. */
  'sharer',
  /** Anybody else in the conversation. */
  'member',
  /** Nobody in the directory. */
  'stranger',
] as const;
export type Presser = (typeof pressers)[number];

/** Whose card it is: what the bot remembers of the message or of the share, never what its data says. */
export const whoseCards = [
  /** In 1:1: whatever is there is for its asker. */
  'own',
  /** In a chat, for one member's eyes (targeted message). */
  'targeted',
  /** Shown to the chat, which may look through it. */
  'shared',
  /** Waits in a chat for a report; the answer takes its place. */
  'waiting',
  /** Figures that were asked for in a chat; its organiser may show the names. */
  'figures',
  /** The summary that came by itself. */
  'summary',
  /** One of these, pressed with a button that it was not sent with. */
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
  /** `ifOrganizer`: refused to whoever does not organise the meeting. */
  leave: 'allowed' | 'ifOrganizer';
  /** Who sees the answer: `presser` alone; `everybody`, in the card's place; or the `chat`, in a message of its own. */
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
 * The table of who may press what, where, on which card. It is asked before anything else happens; of the rules one at
 * most fits, and what no rule names is refused. Which commands a press may run is the command's own word (`inPlace`).
 */
export const rules: readonly Rule[] = [
  // In private everything is the asker's own, read with their own token; nobody else sees what comes of it.
  {
    verbs: ['view', 'refresh', 'summary'],
    pressers: ['asker'],
    places: alone,
    cards: ['own'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // What a meeting's chat gets to see is its organiser's decision; which meeting it is, is known once it is found.
  {
    verbs: ['share', 'always', 'never'],
    pressers: ['asker'],
    places: alone,
    cards: ['own'],
    leave: 'ifOrganizer',
    seenBy: 'presser',
  },
  // What was shown to a chat its members may look through, each for themselves, within what was shown.
  {
    verbs: ['view'],
    pressers: ['sharer', 'member'],
    places: together,
    cards: ['shared'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // A card for one member's eyes is like one in private: theirs, and nobody else's.
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
  // The answer takes the place of the card that waited for it: asked by the same person, it is what they would have got.
  {
    verbs: ['refresh'],
    pressers: ['asker'],
    places: together,
    cards: ['waiting'],
    leave: 'allowed',
    seenBy: 'everybody',
  },
  // Pressed by somebody else it would be another answer: only the organiser's may stand in its place.
  {
    verbs: ['refresh'],
    pressers: ['member'],
    places: together,
    cards: ['waiting'],
    leave: 'ifOrganizer',
    seenBy: 'everybody',
  },
  // Names in the place of figures: the organiser's decision alone, whoever asked for the figures.
  {
    verbs: ['share'],
    pressers: ['asker', 'member'],
    places: together,
    cards: ['figures', 'summary'],
    leave: 'ifOrganizer',
    seenBy: 'everybody',
  },
  // The card that asks the organiser to sign in: it holds nothing, and the summary that takes its place comes by itself.
  {
    verbs: ['summary'],
    pressers: ['member'],
    places: together,
    cards: ['summary', 'other'],
    leave: 'ifOrganizer',
    seenBy: 'presser',
  },
  // Of a message that is not remembered nothing is known but that it stays as it is: who presses reads as themselves.
  {
    verbs: ['view', 'refresh'],
    pressers: ['member'],
    places: together,
    cards: ['other'],
    leave: 'allowed',
    seenBy: 'presser',
  },
  // The organiser may show the names at any time; where the figures stood is not known any more.
  { verbs: ['share'], pressers: ['member'], places: together, cards: ['other'], leave: 'ifOrganizer', seenBy: 'chat' },
];

/** What a press may do; null for one that is refused. */
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
