import { z } from 'zod';
import { commandNames } from './commandName.js';
import { bounds, type People, registrationsSaid, whats } from './people.js';
import { mostDates } from './seriesPeople.js';
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
  // What earlier versions stored has neither.
  what: z.enum(whats).default('list'),
  people: PeopleShape.nullable().default(null),
  literal: z.string().nullable().default(null),
  literalCommand: z.enum(commandNames).optional(),
  of: id.optional(),
  view: StoredView,
});

const minutes = z.number().int().min(0).max(100_000);

const ConditionShape = z.discriminatedUnion('is', [
  z.object({
    is: z.enum(['late', 'leftEarly']),
    over: minutes.nullable(),
    // Earlier versions know "more than" alone.
    bound: z.enum(['atLeast', 'lessThan', 'atMost']).optional(),
  }),
  z.object({ is: z.enum(['absent', 'guest', 'phone', 'toTheEnd']) }),
  z.object({ is: z.literal('response'), response: z.enum(['accepted', 'declined', 'tentative', 'none']) }),
  z.object({ is: z.literal('registration'), status: z.enum(registrationsSaid) }),
  z.object({ is: z.enum(['organisation', 'person']), name: z.string().max(300) }),
  z.object({ is: z.literal('role'), role: z.enum(['organizer', 'coOrganizer', 'presenter', 'attendee']) }),
  z.object({
    is: z.literal('time'),
    bound: z.enum(bounds),
    amount: z.union([z.object({ minutes }), z.object({ percent: z.number().min(0).max(100) })]),
  }),
  z.object({ is: z.literal('at'), time: z.string().regex(/^\d{1,2}:\d{2}$/) }),
  z.object({ is: z.enum(['first', 'last']), of: z.enum(['in', 'out']) }),
  z.object({ is: z.enum(['inAll', 'inNone']), last: z.number().int().min(1).max(mostDates) }),
  z.object({ is: z.literal('new') }),
  z.object({ is: z.literal('cameOnly'), on: z.string().max(100), notOn: z.string().max(100) }),
]);

/** Which people a question is about, as it is stored. */
export const PeopleShape: z.ZodType<People> = z.lazy(() =>
  z.union([
    ConditionShape,
    z.object({ not: PeopleShape }),
    z.object({ all: z.array(PeopleShape).max(20) }),
    z.object({ any: z.array(PeopleShape).max(20) }),
  ]),
);

export const eventKinds = ['webinar', 'townhall'] as const;
