import { hasMeetingTitled } from '../../meetings/findMeeting.js';
import type { Turn } from './turn.js';

/**
 * The words of a question may be the very title of one of the asker's own meetings ("Late shift handover"): then that is
 * meant, and nothing else; "who was late in late
 * shift handover" asks who was late there. Looked for in private only, where titles are read, and only where the words could be one.
 */
export async function literalFirst(turn: Turn): Promise<Turn> {
  const { question, place } = turn;
  const { literal, literalCommand = 'who attended', event, virtualEvent } = question;
  if (literal === null || place !== 'personal' || event !== null || virtualEvent !== null) return turn;
  if (!(await hasMeetingTitled(turn, literal))) return turn;
  return {
    ...turn,
    question: { ...question, command: literalCommand, rest: literal, what: 'list', people: null, literal: null },
  };
}
