/** What is known of one person and one condition; null where it is not known. */
export type Known = boolean | null;
