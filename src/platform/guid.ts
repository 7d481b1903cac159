const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id as Entra gives them, in either case. */
export const isGuid = (text: string): boolean => guid.test(text);
