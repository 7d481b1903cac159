import type { Bound, People } from '../../question/people.js';

/** How long, or how much of the meeting. */
export type Quantity = { minutes: number } | { percent: number };

/** A word or phrase with what it means. */
export interface Piece {
  /** A part of the lexicon, or `unknown`, `quoted`, `number`, `clock`, `comma`, `colon`, `sign`; later `series`, `cond`, `amount`, `slot`. */
  part: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
  /** A number as typed, the inside of a quotation, or an unknown word. */
  word?: string;
  /** Of a condition. */
  people?: People;
  /** A condition that is a noun for people, such as "guests". */
  noun?: boolean;
  /** Such a noun where a verb says it: "who moderated". */
  verb?: true;
  /** A condition whose words say it only beside others. */
  guessed?: boolean;
  /** Of an amount. */
  amount?: Amount;
  /** Of a date: what is read instead of what was typed. */
  said?: string;
  /** Of a time of day, `HH:mm`. */
  time?: string;
}

/** An amount as said; `plain` without a comparison. */
export interface Amount {
  bound: 'plain' | Bound;
  quantity: Quantity;
  /** The other end of "between 10 and 30 minutes". */
  upTo?: { bound: 'lessThan' | 'atMost'; quantity: Quantity };
}

/** What a run of words that nothing explains stands for. */
export type SlotKind = 'title' | 'person' | 'organisation';

export interface Slot {
  kind: SlotKind;
  text: string;
  quoted: boolean;
  /** Whether a word before it says that a slot follows ("in", "of", "from", a verb). */
  introduced: boolean;
}

export interface Slotted {
  /** The pieces with each run as one piece `slot`. */
  pieces: (Piece & { slot?: Slot })[];
  /** Words that nothing explains. */
  unexplained: number;
}

export type SlottedPiece = Slotted['pieces'][number];

export interface SlotContext {
  text: string;
  /** The question is one of yes or no, or of when, and may name a person. */
  namesPerson: boolean;
  /** What is asked about stands before the particle that says so. */
  unspaced: boolean;
  /** Names may have an article. */
  articleBeforeNames: boolean;
  /** Something in the words asks. */
  asks: boolean;
  /** A run may be a title or a name at all: it is not the rest of a sentence. */
  mayBe(text: string, kind: SlotKind): boolean;
}
