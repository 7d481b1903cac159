import type { Session } from '../attendance/record.js';
import { type AttendanceCard, attendanceCard } from '../cards/attendanceCard.js';
import { type CardAction, type CardMessage, executeAction } from '../cards/cardMessage.js';
import { mayView } from '../cards/peopleView.js';
import { AppError } from '../errors/appError.js';
import { type MeetingFound, readMeeting } from '../meetings/meetingFound.js';
import { type Detail, mostInChat } from '../question/detail.js';
import { firstView, viewFields } from '../question/view.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { answerButtons, askAboutAgain, askInPlace, otherQuestion, refuseView } from './parts/answerButtons.js';
import { aboutChosen } from './parts/chosen.js';
import { findingPerson } from './parts/peopleMeant.js';
import { decide, organizedChatOf } from './parts/shareWithChat.js';
import type { Command, Turn } from './parts/turn.js';
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

async function show(own: Turn, found: MeetingFound, detail: Detail): Promise<CardMessage> {
  const { words, question, place } = own;
  const { filter } = question.view;
  // Figures show no people to be chosen from, but who was absent is another answer, which is never for a chat that sees less.
  refuseView(mayView(question.view, detail) || (detail === 'counts' && filter !== 'absent'));
  if (filter === 'absent') return showAbsent(own, found, backToAll(own, found));
  // The schedule decides how long the meeting was, in a chat as in private.
  const { attendance, sessions, maybeOutdated } = await readMeeting(own, found, 'welcome');
  const card: AttendanceCard = {
    words,
    title: found.title,
    attendance,
    detail,
    what: question.what,
    maybeOutdated,
    ...(await answerButtons(own, found, { detail, sessions })),
  };
  if (place !== 'personal') return attendanceCard({ ...card, tools: await toolsInChat(own, found, detail, sessions) });
  const chat = await own.meetingChat(await organizedChatOf(found));
  const decided = await decide(own, { found, chat, card, sessions });
  return attendanceCard({
    ...card,
    addresses: true,
    find: findingPerson(own, found),
    ...(decided === null ? {} : { told: words.say(decided) }),
    tools: [
      otherQuestion(own, found, sessions, { command: 'timeline', label: 'button.timeline' }),
      otherQuestion(own, found, sessions, { command: 'export', label: 'button.export' }),
      ...(chat !== null && decided === null
        ? [executeAction(words.say('share.button'), 'share', askInPlace(own, found, sessions))]
        : []),
    ],
  });
}

function backToAll(own: Turn, found: MeetingFound): CardAction[] {
  const { place, shared, words } = own;
  if (place !== 'personal' && shared === null) return [];
  const data = shared === null ? askInPlace(own, found, []) : { share: shared.id };
  return [executeAction(words.say('view.everybody'), 'view', { ...data, ...viewFields(firstView) })];
}

/** Figures in a chat: the organiser may show the names, too. */
async function toolsInChat(own: Turn, found: MeetingFound, detail: Detail, sessions: Session[]): Promise<CardAction[]> {
  // Names are not for chats of this tenant, whoever wants to show them.
  if (own.press === 'share' && detail === 'counts') throw new AppError('not-shared');
  if (detail !== 'counts' || own.shared !== null || mostInChat(own.chatDetail) === 'counts') return [];
  return [executeAction(own.words.say('share.names'), 'share', askAboutAgain(own, found, sessions))];
}
