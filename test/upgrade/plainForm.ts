import type { People } from '../../src/question/people.js';
import type { Question } from '../../src/question/question.js';
import { firstView, type View } from '../../src/question/view.js';

/** What a question means, in words that outlive the type it has in the code. What it does not say is left out. */
export interface PlainQuestion {
  command: string;
  what?: string;
  people?: People;
  rest?: string;
  event?: string;
  virtualEvent?: { kind: string; eventId: string; sessionId?: string };
  meetingId?: string;
  at?: number;
  personKey?: string;
  view: PlainView;
  of?: string;
  sure?: boolean;
}

/** A part of an answer; earlier versions had no word for when people were there. */
type PlainView = Omit<View, 'times'> & { times?: string };

/** The one place that knows how the code writes a question. */
export function plainForm(question: Question): PlainQuestion {
  const { command, what, people, rest, event, virtualEvent, meetingId, at, personKey, of, sure, view } = question;
  return {
    command,
    ...(what === 'list' ? {} : { what }),
    ...(people === null ? {} : { people }),
    ...(rest === null ? {} : { rest }),
    ...(event === null ? {} : { event }),
    ...(virtualEvent === null ? {} : { virtualEvent: plainEvent(virtualEvent) }),
    ...(meetingId === null ? {} : { meetingId }),
    ...(at === null ? {} : { at }),
    ...(personKey === null ? {} : { personKey }),
    view: plainView(view),
    ...(of === undefined ? {} : { of }),
    ...(sure === undefined ? {} : { sure }),
  };
}

export const plainView = ({ times, ...view }: View): PlainView => ({
  ...view,
  ...(times === firstView.times ? {} : { times }),
});

const plainEvent = ({ kind, eventId, sessionId }: NonNullable<Question['virtualEvent']>) => ({
  kind,
  eventId,
  ...(sessionId === null ? {} : { sessionId }),
});
