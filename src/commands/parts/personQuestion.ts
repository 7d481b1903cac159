import type { Session } from '../../attendance/record.js';
import type { CardAction } from '../../cards/cardMessage.js';
import type { MeetingFound } from '../../meetings/meetingFound.js';
import type { PersonAsked } from '../../understanding/personAsked.js';
import { otherQuestion } from './answerButtons.js';
import type { Turn } from './turn.js';

/** The same question about them, in other words. */
export const askOf = (name: string, last: number | null): string =>
  `attendance of ${name}${last === null ? '' : ` last ${last}`}`;

/** As the asker wrote it; neither a button nor a mention, nor "me", says a name. */
export const nameSaid = ({ question: { person, personKey } }: Turn, { name, isAsker }: PersonAsked): string =>
  person === null && personKey === null && !isAsker ? name : '';

/** Everybody in the same report. */
export const everybodyButton = (turn: Turn, found: MeetingFound, sessions: Session[]): CardAction =>
  otherQuestion(turn, found, sessions, { command: 'who attended', label: 'button.whoAttended' });
