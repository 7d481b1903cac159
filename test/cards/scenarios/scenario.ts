import type { CardMessage } from '../../../src/cards/cardMessage.js';
import type { Words } from '../../../src/words/index.js';

/** One card with believable data, for the gallery and for the tests that walk every card. */
export interface Scenario {
  name: string;
  /** How many people; null for a card that shows none. */
  size: number | null;
  build(words: Words): CardMessage;
  /** False for one of many that look alike: tested, but not drawn. */
  pictured: boolean;
  /** Drawn and measured in the browser tests too. */
  representative: boolean;
  /** True for a card as a client shows it after a press: no template gives it. */
  afterPress?: boolean;
}

export const scenarioId = ({ name, size }: Pick<Scenario, 'name' | 'size'>): string =>
  size === null ? name : `${name}-${size}`;
