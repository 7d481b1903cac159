import type { Session } from '../attendance/record.js';
import { type AttendanceCard, attendanceCard } from '../cards/attendanceCard.js';
import type { Detail } from '../cards/audience.js';
import { type CardAction, type CardMessage, executeAction } from '../cards/cardMessage.js';
import { mayView } from '../cards/peopleView.js';
import { firstView, viewFields } from '../cards/view.js';
import { AppError } from '../errors/appError.js';
import { aboutMeeting, mostIn } from './aboutMeeting.js';
import { answerButtons, askAboutAgain, otherQuestion, refuseView } from './answerButtons.js';
import type { Command, MeetingChat, Turn } from './command.js';
import { type MeetingFound, readMeeting } from './meetingFound.js';
import { phrasesFor } from './phrases/index.js';
import { showAbsent } from './whoWasAbsent.js';

export const whoAttended: Command = {
  name: 'who attended',
  label: 'command.whoAttended',
  phrases: phrasesFor('who attended'),
  takes: 'which',
  help: 'help.whoAttended',
  run: (turn) => aboutMeeting(turn, { audience: 'chat', show }),
};

async function show(own: Turn, found: MeetingFound, detail: Detail): Promise<CardMessage> {
  const { words, question, place, press } = own;
  refuseView(detail === 'counts' || mayView(question.view, detail));
  if (question.view.filter === 'absent') return showAbsent(own, found, [backToAll(own, found)]);
  const { attendance, sessions, maybeOutdated } = await readMeeting(
    own,
    found,
    detail === 'private' ? 'welcome' : 'unused',
  );
  const card: AttendanceCard = {
    words,
    title: found.title,
    attendance,
    detail,
    maybeOutdated,
    ...(await answerButtons(own, found, { detail, sessions })),
  };
  if (place !== 'personal') return attendanceCard({ ...card, tools: await toolsInChat(own, found, detail, sessions) });
  const chat = found.thread === null || !found.isOrganizer ? null : await own.meetingChat(found.thread);
  const isShared = press === 'share' && (await shareWithChat(own, chat, card, sessions));
  return attendanceCard({
    ...card,
    ...(isShared ? { told: words.say('share.done') } : {}),
    tools: [
      otherQuestion(own, found, sessions, { command: 'timeline', label: 'button.timeline' }),
      otherQuestion(own, found, sessions, { command: 'export', label: 'button.export' }),
      ...(chat !== null && !isShared
        ? [executeAction(words.say('share.button'), 'share', askAboutAgain(own, found, sessions))]
        : []),
    ],
  });
}

const backToAll = (own: Turn, found: MeetingFound): CardAction =>
  executeAction(own.words.say('view.everybody'), 'view', {
    ...askAboutAgain(own, found, []),
    ...viewFields(firstView),
  });

/** Figures in a chat: the organiser may show the names, too. */
async function toolsInChat(own: Turn, found: MeetingFound, detail: Detail, sessions: Session[]): Promise<CardAction[]> {
  // Graph let a co-organiser read it; whether the chat sees names is the organiser's decision.
  if (own.press === 'share' && detail === 'counts') throw new AppError('only-organizer-shares');
  if (detail !== 'counts' || own.shared !== null || mostIn(own) === 'counts') return [];
  return [executeAction(own.words.say('share.names'), 'share', askAboutAgain(own, found, sessions))];
}

/** The organiser shows the answer to the meeting's chat: as much of it as may be shown there. */
async function shareWithChat(
  own: Turn,
  chat: MeetingChat | null,
  card: AttendanceCard,
  sessions: Session[],
): Promise<boolean> {
  if (chat === null) throw new AppError('not-in-chat');
  const detail = mostIn(own);
  const { words, title, attendance, maybeOutdated = false } = card;
  const share =
    detail === 'counts' ? null : await chat.share({ reports: sessions.map(({ reportId }) => reportId), detail });
  const viewData = share === null ? null : (view: Parameters<typeof viewFields>[0]) => ({ share, ...viewFields(view) });
  await chat.post(attendanceCard({ words, title, attendance, maybeOutdated, detail, viewData }));
  return true;
}
