import type { CommandName } from '../../question/commandName.js';

/** Parts that say nothing by themselves. */
export const silent = new Set([
  'filler',
  'greeting',
  'closing',
  'exactly',
  'doubt',
  'thanks',
  'honorific',
  'asked',
  'topic',
  'whether',
  'the',
  'all',
  'sign',
  'colon',
  'comma',
]);

/** Parts that say that somebody came, was there or left. */
export const verbs = new Set(['in', 'out', 'stay', 'there', 'opens', 'sent']);

/** Parts that stand for people. */
export const ofPeople = new Set(['who', 'which', 'howMany', 'anyone', 'everyone', 'people']);

/** Parts that name a command. */
export const commandOf: Readonly<Record<string, CommandName>> = {
  attendance: 'who attended',
  export: 'export',
  excel: 'export',
  csv: 'export csv',
  roles: 'roles',
  timeline: 'timeline',
  trend: 'trend',
  sessions: 'sessions',
  meetings: 'meetings',
  webinars: 'webinars',
};
