import { z } from 'zod';
import { commandNames } from './commandName.js';
import { StoredView } from './view.js';

/**
 * The one shape of a question outside the process, whether it is stored as it is, sealed, or carried by a button. `id`
 * is the shape of every text in it that is an id of Microsoft or of ours.
 */
export const questionShape = (id: z.ZodType<string>) => ({
  command: z.enum(commandNames),
  rest: z.string().nullable(),
  person: id.nullable(),
  personKey: id.nullable(),
  event: id.nullable(),
  virtualEvent: z.object({ kind: z.enum(eventKinds), eventId: id, sessionId: id.nullable() }).nullable(),
  meetingId: id.nullable(),
  meetingIsClaimed: z.boolean(),
  at: z.number().nullable(),
  view: StoredView,
});

export const eventKinds = ['webinar', 'townhall'] as const;
