/** What is known of one person and one condition; null is not known. */
export type Known = boolean | null;
