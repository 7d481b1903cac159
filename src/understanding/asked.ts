import type { CommandName } from '../question/commandName.js';
import type { People, What } from '../question/people.js';

/** What somebody asks, as far as words tell it. */
export interface Asked {
  command: CommandName;
  /** Which meeting, and for 'attendance of' whom, as today's commands read it. In the letters that were typed. */
  rest: string | null;
  what: What;
  /** Which people; null where nothing is said of them, or where the command says all of it. */
  people: People | null;
  /** The same words as a literal title, to be tried first among the asker's own meetings; null when there is none. */
  literal: string | null;
  /** What is asked of the meeting of that title, where that is more than who attended. */
  literalCommand?: CommandName | undefined;
}
