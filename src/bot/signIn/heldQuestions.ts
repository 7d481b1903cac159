import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { isKnownFilter } from '../../cards/peopleView.js';
import { type Clock, minute } from '../../platform/time/clock.js';
import { commandNames } from '../../question/commandName.js';
import { conditionsIn, type People } from '../../question/people.js';
import type { Asker, Question } from '../../question/question.js';
import { PeopleShape, questionShape } from '../../question/questionShape.js';
import { isTimes } from '../../question/tapped.js';
import { StoredView } from '../../question/view.js';

/** A sign-in may take this long. */
const lifetime = 15 * minute;
/** A question has some thousands of letters at most, and usually fifty. */
const maxQuestions = 2000;

/** An id of Microsoft or of ours is long, has a digit and no blanks. Anything else in its place is text of a sender. */
const Id = z.string().regex(/^(?=.*\d)[\w@.:;=+/-]{16,1000}$/);

/** A person or an organisation is named in somebody's own words. */
const hasNoWords = (people: People | null): boolean =>
  people === null || !conditionsIn(people).some(({ is }) => is === 'person' || is === 'organisation');

/** A question without words of a person: it has ids, a time, and choices of ours. It may be stored as it is. */
const Wordless = z.object({
  ...questionShape(Id),
  rest: z.null(),
  person: z.null(),
  literal: z.null().default(null),
  people: PeopleShape.nullable().default(null).refine(hasNoWords),
  meetingIsClaimed: z.boolean().default(true),
  view: StoredView.refine(({ filter, times }) => isKnownFilter(filter) && isTimes(times)),
});

/** Of any other question only its command is stored, and a key to the rest in the memory of one process. */
const Held = z.object({ command: z.enum(commandNames), held: z.string().nullable().default(null) });

/** What is stored of a question that waits. */
export const StoredQuestion = z.union([Wordless, Held]);
export type StoredQuestion = z.output<typeof StoredQuestion>;

/**
 * Questions that wait for a sign-in. A sign-in brings no secret back that could open what was sealed. So the typed
 * words are kept in memory only: they are lost with the process, and no other process knows them.
 */
export interface HeldQuestions {
  /**
   * Gives what may be stored of the question. The rest of it is kept here. `where` is the conversation it was asked in: the
   * same question, asked there again, is one.
   */
  hold(asker: Asker, question: Question, where: string): StoredQuestion;
  /** Gives the question as it was asked, once. Null where its words are not here, or no longer. */
  take(asker: Asker, stored: StoredQuestion): Question | null;
  /** Forgets what this person has asked. */
  forget(asker: Asker): void;
}

export function createHeldQuestions({ clock }: { clock: Clock }): HeldQuestions {
  const kept = new LRUCache<string, { owner: string; where: string; question: Question }>({
    max: maxQuestions,
    ttl: lifetime,
    ttlResolution: 0,
    perf: { now: clock },
  });
  const ownerOf = ({ tenantId, aadObjectId }: Asker) => `${tenantId}/${aadObjectId}`.toLowerCase();
  return {
    hold(asker, question, where) {
      const wordless = Wordless.safeParse(question);
      if (wordless.success) return wordless.data;
      const mine = { owner: ownerOf(asker), where, question };
      const before = [...kept.entries()].find(
        ([, one]) => one.owner === mine.owner && one.where === where && isDeepStrictEqual(one.question, question),
      );
      const held = before?.[0] ?? randomUUID();
      kept.set(held, mine);
      return { command: question.command, held };
    },
    take(asker, stored) {
      if (!('held' in stored)) return stored;
      if (stored.held === null) return null;
      const found = kept.get(stored.held);
      kept.delete(stored.held);
      return found?.owner === ownerOf(asker) ? found.question : null;
    },
    forget(asker) {
      for (const [id, { owner }] of kept.entries()) if (owner === ownerOf(asker)) kept.delete(id);
    },
  };
}
