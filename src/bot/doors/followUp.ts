import { commands } from '../../commands/index.js';
import type { CommandName } from '../../question/commandName.js';
import type { People } from '../../question/people.js';
import { plainQuestion, type Question } from '../../question/question.js';
import { firstView } from '../../question/view.js';
import { isUntitled } from '../../question/which.js';
import { asTyped } from '../../understanding/asTyped.js';
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
  const { command, what, people, personKey = null, event = null, virtualEvent, meetingId = null, at = null } = last;
  const about = {
    event,
    virtualEvent: virtualEvent ? { ...virtualEvent, sessionId: virtualEvent.sessionId ?? null } : null,
    meetingId: incoming.meetingId ?? meetingId,
    meetingIsClaimed: incoming.meetingId === null && meetingId !== null,
    at,
    ...(last.of !== undefined && incoming.place === 'personal' ? { of: last.of } : {}),
  };
  if (followUp.kind === 'other') return onSameMeeting(incoming, followUp.words, about);
  // A name that was typed is kept nowhere, and the question is not asked without it.
  if (last.named || (command === 'attendance of' && personKey === null)) return null;
  const same = { ...plainQuestion(command), what, people, personKey, rest: personKey === null ? null : anyPerson };
  switch (followUp.kind) {
    case 'sort':
      return { ...same, ...about, view: { ...firstView, sort: followUp.sort } };
    case 'export':
      return { ...plainQuestion('export'), ...about, people: conditionOf(command, people) };
    case 'same': {
      const which = asTyped(followUp.which, incoming.text);
      const rest = personKey === null ? which : `${anyPerson} in ${which}`;
      return { ...same, ...(about.of === undefined ? {} : { of: about.of }), meetingId: incoming.meetingId, rest };
    }
    case 'only': {
      const other = onSameMeeting(incoming, followUp.words, about);
      const before = conditionOf(command, people);
      const more = other === null || other.rest !== null ? null : conditionOf(other.command, other.people);
      if (before === null || more === null) return other;
      return { ...plainQuestion('who attended'), ...about, what, people: { all: [before, more] } };
    }
  }
}

/** Stands for the name in the words of a question whose person is known by a key. */
const anyPerson = 'person';

/** Another question about the meeting of the last one; whoever names a meeting or a person asks a question of its own. */
function onSameMeeting(incoming: Incoming, words: string, about: Partial<Question>): Question | null {
  const understood = understand(asTyped(words, incoming.text), { commands, locale: incoming.locale });
  if (understood.kind !== 'question') return null;
  const question = questionOf({ ...incoming, value: undefined }, understood.asked);
  return question.rest === null ? { ...question, ...about, literal: null } : question;
}

/** Whom a question is about, as one condition; null for everybody, and for what is not about people. */
function conditionOf(command: CommandName, people: People | null): People | null {
  if (people !== null) return people;
  switch (command) {
    case 'who was late':
      return { is: 'late', over: null };
    case 'who left early':
      return { is: 'leftEarly', over: null };
    case 'who was absent':
      return { is: 'absent' };
    default:
      return null;
  }
}
