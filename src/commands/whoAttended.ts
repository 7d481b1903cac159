import { areTimesTold } from '../attendance/times/punctuality.js';
import { type AttendanceCard, attendanceCard } from '../cards/attendanceCard.js';
import { type CardAction, type CardMessage, executeAction, primary } from '../cards/cardMessage.js';
import { chosenCard } from '../cards/chosenCard.js';
import { decisionButtons } from '../cards/notice/decisionButtons.js';
import { isOfInvitation, mayView } from '../cards/peopleView.js';
import { AppError } from '../errors/appError.js';
import { type MeetingFound, type MeetingRead, readMeeting } from '../meetings/meetingFound.js';
import { tappedTimes } from '../meetings/people/tappedTimes.js';
import type { AskData } from '../question/button.js';
import { type Detail, mostInChat } from '../question/detail.js';
import type { People } from '../question/people.js';
import { responseAsked, timeAsked } from '../question/tapped.js';
import { firstView, viewFields } from '../question/view.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { WordKey } from '../words/en.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { answerButtons, askAboutAgain, askInPlace, otherQuestion, refuseView } from './parts/answerButtons.js';
import { aboutChosen } from './parts/chosen.js';
import { askOfPerson, findingPerson } from './parts/peopleMeant.js';
import { readChosen } from './parts/readChosen.js';
import { decide, organizedChatOf } from './parts/shareWithChat.js';
import type { Command, MeetingChat, OrganizedChat, Turn } from './parts/turn.js';
import { showAbsent } from './whoWasAbsent.js';

export const whoAttended: Command = {
  name: 'who attended',
  label: 'command.whoAttended',
  phrases: phrasesFor('who attended'),
  takes: 'which',
  aboutOneMeeting: true,
  help: 'help.whoAttended',
  inPlace: 'anywhere',
  async run(turn) {
    const { people } = turn.question;
    return people === null ? aboutMeeting(turn, { show }) : aboutChosen(turn, people);
  },
};

const show = (own: Turn, found: MeetingFound, detail: Detail): Promise<CardMessage> => showAttended(own, found, detail);

/** `told` is a sentence to go with it. */
export async function showAttended(
  own: Turn,
  found: MeetingFound,
  detail: Detail,
  told?: WordKey,
): Promise<CardMessage> {
  const { words, question, place } = own;
  const { view } = question;
  // Figures show no people to be chosen from, but what the invitation tells is another answer, which is never for a chat that sees less.
  const isAsFigures = detail === 'counts' && !isOfInvitation(view.filter) && view.times === firstView.times;
  refuseView(mayView(view, detail) || isAsFigures);
  if (isOfInvitation(view.filter)) return showInvited(own, found);
  // The schedule decides how long the meeting was, in a chat as in private.
  const read = await readMeeting(own, found, 'welcome');
  const { attendance, sessions, maybeOutdated } = read;
  const card: AttendanceCard = {
    words,
    title: found.title,
    attendance,
    detail,
    what: question.what,
    maybeOutdated,
    ...(told === undefined ? {} : { told: words.say(told) }),
    tapping: tappedTimes(attendance, {
      detail,
      // A time of day is one of the asker's zone, not of who looks through what they showed.
      timeZone: place === 'personal' ? own.asker.timeZone : null,
      asked: view.times,
    }),
    ...(await answerButtons(own, found, { detail, sessions })),
  };
  if (place !== 'personal') {
    // Names are in a chat because its organiser wants them there, whoever looks through them.
    const notes = detail === 'counts' ? [] : [words.say('share.by')];
    return attendanceCard({ ...card, notes, tools: await toolsInChat(own, found, detail, read) });
  }
  const organized = await organizedChatOf(found);
  const chat = await own.meetingChat(organized);
  const decided = await decide(own, { found, chat, card, sessions });
  const isNobody = attendance.people.length === 0;
  const choices =
    decided === null ? [] : await stillToDecide(own, { chat, organized, again: askInPlace(own, found, sessions) });
  return attendanceCard({
    ...card,
    addresses: true,
    // An assistant has not asked who was absent, and was not told.
    invited: own.reader === own.asker.aadObjectId ? await own.reports.invited(sessions) : null,
    find: findingPerson(own, found),
    tapped: askOfPerson(found.itself),
    ...(decided === null ? {} : { told: words.say(decided), notes: [words.say('summaries.howToStopOwn')] }),
    // Of nobody there is nothing more to see, to save or to show.
    tools: isNobody
      ? choices
      : [
          ...choices,
          ...(chat !== null && decided === null
            ? [primary(executeAction(words.say('share.button'), 'share', askInPlace(own, found, sessions)))]
            : []),
          otherQuestion(own, found, sessions, { command: 'export', label: 'button.export' }),
          // Where nobody's times are told there is no curve to draw.
          ...(attendance.people.some(areTimesTold)
            ? [otherQuestion(own, found, sessions, { command: 'timeline', label: 'button.timeline' })]
            : []),
        ],
  });
}

/** The buttons of a summary stay after one of them was pressed, but for what is decided by it. */
async function stillToDecide(
  { press, summaries, words }: Turn,
  { chat, organized, again }: { chat: MeetingChat | null; organized: OrganizedChat; again: AskData },
): Promise<CardAction[]> {
  const { wanted, names } = await summaries.of(organized);
  return decisionButtons(words, again, { inChat: chat !== null, isShown: press !== 'never', names, wanted });
}

/** Who was absent, or had answered the invitation so; and of those, who was there when it was asked for. */
async function showInvited(own: Turn, found: MeetingFound): Promise<CardMessage> {
  const { words, question, asker } = own;
  const { filter, times } = question.view;
  const [response, when] = [responseAsked(filter), timeAsked(times)];
  const tools = backToAll(own, found);
  if (response === null && when === null) return showAbsent(own, found, tools);
  const who: People = response ?? { is: 'absent' };
  const people: People = when === null ? who : { all: [who, when] };
  const { sessions, unmet: _unmet, ...read } = await readChosen(own, found, people);
  const buttons = await answerButtons(own, found, { detail: 'private', sessions });
  const shown = { words, title: found.title, what: question.what, people, ...read, ...buttons, tools };
  return chosenCard({ ...shown, timeZone: asker.timeZone });
}

function backToAll(own: Turn, found: MeetingFound): CardAction[] {
  const { place, shared, words } = own;
  if (place !== 'personal' && shared === null) return [];
  const data = shared === null ? askInPlace(own, found, []) : { share: shared.id };
  return [executeAction(words.say('view.everybody'), 'view', { ...data, ...viewFields(firstView) })];
}

/** Figures in a chat: the organiser may show the names, too. */
async function toolsInChat(
  own: Turn,
  found: MeetingFound,
  detail: Detail,
  { attendance, sessions }: MeetingRead,
): Promise<CardAction[]> {
  // Names are not for chats of this tenant, whoever wants to show them.
  if (own.press === 'share' && detail === 'counts') throw new AppError('not-shared');
  if (attendance.people.length === 0) return [];
  if (detail !== 'counts' || own.shared !== null || mostInChat(own.chatDetail) === 'counts') return [];
  return [executeAction(own.words.say('share.names'), 'share', askAboutAgain(own, found, sessions))];
}
