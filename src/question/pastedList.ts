/** One line of a list that somebody pasted: an address, a name, or both. */
export interface PastedEntry {
  /** Lower-cased. */
  address: string | null;
  /** As it was typed. */
  name: string | null;
}

export interface PastedList {
  /** The line above the list, which asks something. */
  firstLine: string;
  /** Each once, in the order of the list. */
  entries: PastedEntry[];
}
