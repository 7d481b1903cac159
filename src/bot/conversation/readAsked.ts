import { commands } from '../../commands/index.js';
import { readButton, wordsOf } from '../../question/button.js';
import type { CommandName } from '../../question/commandName.js';
import type { PastedEntry } from '../../question/pastedList.js';
import type { Question } from '../../question/question.js';
import { firstView, viewOf } from '../../question/view.js';
import { asTyped } from '../../understanding/asTyped.js';
import { readCanonical } from '../../understanding/canonical.js';
import { matchButton } from '../../understanding/match.js';
import { asksNotHere, type NotHere } from '../../understanding/parse/message/notHere.js';
import { readPastedList } from '../../understanding/parse/message/pastedList.js';
import { type Asked, type Understood, understand } from '../../understanding/understand.js';
import type { Incoming } from './incoming.js';

type Said = Pick<Incoming, 'text' | 'value' | 'place' | 'meetingId' | 'mentioned' | 'locale'>;

/** What a message means: a question, up to three that may be meant, or nothing that we know. */
export type Read =
  | { kind: 'question'; question: Question }
  | { kind: 'offer'; questions: Question[] }
  /** What no attendance report tells, or this bot does not do. */
  | { kind: 'notHere'; what: NotHere; near: Question[] }
  | { kind: 'nothing' };

/** Reads a typed message or a pressed button. */
export function readMessage(said: Said): Read {
  const button = readButton(said.value);
  if (button !== null) {
    const asked = askedBy(wordsOf(button));
    return asked === null ? { kind: 'nothing' } : { kind: 'question', question: questionOf(said, asked) };
  }
  const elsewhere = asksNotHere(said.text);
  // "As a PDF" changes what is asked for; a transcript may be part of a meeting's title.
  const understood = understand(said.text, { commands, locale: said.locale });
  if (elsewhere !== null && (elsewhere !== 'said' || understood.kind !== 'question'))
    return { kind: 'notHere', what: elsewhere, near: nearest(said, understood) };
  if (understood.kind === 'question') return { kind: 'question', question: questionOf(said, understood.asked) };
  if (understood.kind === 'nothing') return understood;
  return { kind: 'offer', questions: understood.readings.map((asked) => questionOf(said, asked)) };
}

const ofPeople = new Set<CommandName>(['who was absent', 'who was late', 'who left early']);

/** Whom a message is about that asks for what is not here: "message everyone who missed it" is about the absent. */
function nearest(said: Said, understood: Understood): Question[] {
  const readings =
    understood.kind === 'nothing' ? [] : understood.kind === 'question' ? [understood.asked] : understood.readings;
  const about = readings.filter(({ command, people }) => people !== null || ofPeople.has(command));
  const [near] = [...about.filter(({ rest }) => rest === null), ...about];
  return near === undefined ? [] : [questionOf(said, near)];
}

/** The question of a typed message or a pressed button. Null when it is not one that we know, or not for certain. */
export function readAsked(said: Said): Question | null {
  const read = readMessage(said);
  return read.kind === 'question' ? read.question : null;
}

/** What the words of a button ask: those of a question put together from parts, or a command and what followed it. */
function askedBy(ask: string): Asked | null {
  const composed = readCanonical(ask);
  if (composed !== null) return composed;
  const match = matchButton(ask, commands);
  if (match === null) return null;
  const rest = match.rest === null ? null : asTyped(match.rest, ask);
  return { command: match.command.name, rest, what: 'list', people: null, literal: null };
}

/** The question of what was understood, with what the message says beside its words. */
export function questionOf({ value, place, meetingId, mentioned }: Said, asked: Asked): Question {
  const button = readButton(value);
  const { event = null, virtualEvent = null, personKey = null } = button ?? {};
  return {
    ...ofOnePerson(asked),
    person: button ? null : mentioned,
    personKey,
    event,
    virtualEvent: virtualEvent && { ...virtualEvent, sessionId: virtualEvent.sessionId ?? null },
    // Only where nobody else reads along. A card from elsewhere must not bring people of another meeting into a chat.
    meetingId: meetingId ?? (place === 'personal' ? (button?.meetingId ?? null) : null),
    meetingIsClaimed: meetingId === null && (button?.meetingId ?? null) !== null,
    at: button?.at ?? null,
    // In a chat nobody asks for somebody else.
    ...(place === 'personal' && button?.of !== undefined ? { of: button.of } : {}),
    ...(place === 'personal' && button?.sure === true ? { sure: true } : {}),
    // Who looks for somebody chooses nothing else of that card.
    view: button && button.finds !== true ? viewOf(button) : firstView,
  };
}

/** Whether or when one person came is told by that person's attendance. */
function ofOnePerson({ people, ...asked }: Asked): Asked {
  const isOne = people !== null && 'is' in people && people.is === 'person';
  if (!isOne || asked.command !== 'who attended' || asked.what === 'count') return { ...asked, people };
  const rest = asked.rest === null ? people.name : `${people.name} in ${asked.rest}`;
  return { ...asked, command: 'attendance of', rest, people: null, literal: null };
}

/** A question with a list of people below it. */
export interface AskedOfList {
  question: Question;
  entries: readonly PastedEntry[];
}

/**
 * Reads a message whose first line asks who was absent and whose other lines are a list. Null for every other message: a
 * question of several lines that is understood as a whole has no list. With addresses below it, "who attended" asks the same.
 */
export function readAskedOfList(said: Said & Pick<Incoming, 'lines'>): AskedOfList | null {
  const list = said.lines === null || readButton(said.value) !== null ? null : readPastedList(said.lines);
  if (list === null) return null;
  const question = readAsked({ ...said, text: list.firstLine });
  if (question === null || question.people !== null) return null;
  const hasAddress = list.entries.some(({ address }) => address !== null);
  // "Were these people there?"
  const asksOfList = question.command === 'who was absent' || (hasAddress && question.command === 'who attended');
  if (!asksOfList) return null;
  const whole = hasAddress || said.text === '' ? null : readAsked(said);
  const isWhole = whole !== null && whole.command === question.command && whole.rest === question.rest;
  return isWhole ? null : { question: { ...question, command: 'who was absent' }, entries: list.entries };
}
