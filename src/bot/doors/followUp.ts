import { commands } from '../../commands/index.js';
import { plainQuestion, type Question } from '../../question/question.js';
import { firstView } from '../../question/view.js';
import { isUntitled } from '../../question/which.js';
import { type FollowUp, readFollowUp } from '../../understanding/followUp.js';
import { understand } from '../../understanding/understand.js';
import { readWhich } from '../../understanding/which.js';
import { type LastQuestion, lastQuestion } from '../answering/lastQuestion.js';
import type { App } from '../app.js';
import type { Incoming } from '../conversation/incoming.js';
import { questionOf } from '../conversation/readAsked.js';

/** The longest text that is only a date or a number, as "last tuesday". */
const longestWhich = 40;

/**
 * What a short message means after somebody's last question in this conversation: "and who was late?", "only guests",
 * "yesterday", "#2", "export that". Null where it is none, or nothing was asked in the last quarter of an hour.
 */
export async function followUpOf(app: App, incoming: Incoming, isKnown: boolean): Promise<Question | null> {
  const { asker, text, conversationId } = incoming;
  if (asker === null) return null;
  const followUp = readFollowUp(text) ?? (isKnown ? null : whichAlone(app, incoming));
  if (followUp === null) return null;
  const last = await lastQuestion(app, asker, conversationId);
  return last && after(incoming, followUp, last);
}

function whichAlone(app: App, { text, asker }: Incoming): FollowUp | null {
  const typed = text.trim();
  if (typed.length > longestWhich || asker === null) return null;
  const readings = readWhich(typed.toLowerCase(), { now: app.clock(), timeZone: asker.timeZone, locale: asker.locale });
  return readings.some(isUntitled) ? { kind: 'same', which: typed.toLowerCase() } : null;
}

function after(incoming: Incoming, followUp: FollowUp, last: LastQuestion): Question | null {
  const { command, event = null, virtualEvent, meetingId = null, at = null } = last;
  const about = {
    event,
    virtualEvent: virtualEvent ? { ...virtualEvent, sessionId: virtualEvent.sessionId ?? null } : null,
    meetingId: incoming.meetingId ?? meetingId,
    meetingIsClaimed: incoming.meetingId === null && meetingId !== null,
    at,
  };
  const same = { ...plainQuestion(command), ...about };
  switch (followUp.kind) {
    case 'sort':
      return { ...same, view: { ...firstView, sort: followUp.sort } };
    case 'export':
      return { ...same, command: 'export' };
    case 'same':
      return { ...plainQuestion(command), meetingId: incoming.meetingId, rest: followUp.which };
    case 'only':
    case 'other': {
      const understood = understand(followUp.words, { commands, locale: incoming.locale });
      if (understood.kind !== 'question') return null;
      const question = questionOf({ ...incoming, value: undefined }, understood.asked);
      // Whoever names a meeting or a person asks a question of its own.
      return question.rest === null ? { ...question, ...about, literal: null } : question;
    }
  }
}
