/** Gives a text without the marks that keep it apart in a card, because in a file a name is written as it is. */
export const unmarked = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');
