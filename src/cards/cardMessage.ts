import type { AskData, ShareData, Verb } from '../question/button.js';

/** An Adaptive Card ready to send, and what a notification says about it. */
export interface CardMessage {
  card: Record<string, unknown>;
  summary: string;
}

interface Submit {
  type: 'Action.Submit';
  title: string;
  data: AskData | ShareData;
  style?: 'positive';
}

export type CardAction =
  | Submit
  | { type: 'Action.OpenUrl'; title: string; url: string }
  | {
      type: 'Action.Execute';
      title: string;
      verb: Verb;
      data: AskData | ShareData;
      fallback?: Submit;
      style?: 'positive';
    }
  | {
      type: 'Action.ToggleVisibility';
      title: string;
      targetElements: (string | { elementId: string; isVisible: boolean })[];
    };

export const askAction = (title: string, data: AskData): CardAction => ({ type: 'Action.Submit', title, data });
export const linkAction = (title: string, url: string): CardAction => ({ type: 'Action.OpenUrl', title, url });

/** A button whose answer takes the card's place; where a client cannot do that, the answer is a new message. */
export const executeAction = (title: string, verb: Verb, data: AskData | ShareData): CardAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  fallback: { type: 'Action.Submit', title, data },
});

/** The same in few letters: every client of Teams has known it since 2022, and a card of many has no room for a second one. */
export const briefAction = (title: string, verb: Verb, data: AskData | ShareData): CardAction => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
});

/** A button in as few letters as `briefAction` makes. */
export function briefly(action: CardAction): CardAction {
  if (action.type !== 'Action.Execute') return action;
  const { fallback: _fallback, ...brief } = action;
  return brief;
}

/** The one button of a card that most people came for. */
export const primary = (action: CardAction): CardAction =>
  action.type === 'Action.Execute' || action.type === 'Action.Submit' ? { ...action, style: 'positive' } : action;

/** Shows or hides an element of the card; the bot is not asked. */
export const toggleAction = (title: string, elementId: string): CardAction => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [elementId],
});
