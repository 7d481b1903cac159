/** Every question that there is, by the name that may be typed for it, that buttons carry and that is stored with what waits. */
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
  'sessions',
  'meetings',
  'webinars',
  'summaries on',
  'summaries off',
  'all summaries on',
  'all summaries off',
  'sign in',
  'sign out',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Null for a text that names no command. */
export const knownCommandName = (name: string): CommandName | null =>
  commandNames.find((known) => known === name) ?? null;
