/** The name of every question. It may be typed, buttons carry it, and it is stored with questions that wait. */
export const commandNames = [
  'who attended',
  'who was absent',
  'who was late',
  'who left early',
  'roles',
  'timeline',
  'trend',
  'attendance of',
  'export',
  'export csv',
  'export csv utf-8',
  'sessions',
  'who is here',
  'how many are here',
  'who are we waiting for',
  'meetings',
  'webinars',
  'summaries on',
  'summaries off',
  'all summaries on',
  'all summaries off',
  'summaries also to',
  'no longer to',
  'who gets my summaries',
  'stop summaries from',
  'allow summaries from',
  'sign in',
  'sign out',
  'forget me',
  'check',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Gives the command of this name. Null for a text that names none. */
export const knownCommandName = (name: string): CommandName | null =>
  commandNames.find((known) => known === name) ?? null;
