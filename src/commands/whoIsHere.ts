import { phaseOf } from '../attendance/now/phase.js';
import { countsOf, type MembersNow } from '../attendance/now/presence.js';
import { waitingFor } from '../attendance/now/waitingFor.js';
import { askAction, type CardAction, type CardMessage, executeAction } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { hereCard } from '../cards/now/hereCard.js';
import { waitingCard } from '../cards/now/waitingCard.js';
import { cardDate, cardTime } from '../cards/text/meetingText.js';
import { AppError } from '../errors/appError.js';
import type { ChatMeeting } from '../meetings/asking.js';
import { isInChannel, plannedTimes } from '../meetings/meetingType.js';
import { invitationNow } from '../meetings/now/invitationNow.js';
import { isOrganizerOf } from '../meetings/organizer.js';
import type { CommandName } from '../question/commandName.js';
import { type Detail, isFor, mostInChat } from '../question/detail.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { askAgain } from './parts/askAgain.js';
import { reportInstead } from './parts/reportInstead.js';
import type { Command, Turn } from './parts/turn.js';
import { showAttended } from './whoAttended.js';

/**
 * What is asked of a meeting while it runs. A chat reads how many of its members Teams shows in the meeting, and who they
 * are where its organiser asks; who is not in, and of whom Teams does not say, its organiser alone reads, in private.
 */
const aboutNow = { takes: 'nothing', inPlace: 'anywhere', menu: 'nowhere' } as const;

export const whoIsHere: Command = {
  ...aboutNow,
  name: 'who is here',
  label: 'command.whoIsHere',
  phrases: phrasesFor('who is here'),
  help: 'help.whoIsHere',
  run: (turn) => run(turn, 'people'),
};

export const howManyAreHere: Command = {
  ...aboutNow,
  name: 'how many are here',
  label: 'command.howManyAreHere',
  phrases: phrasesFor('how many are here'),
  help: 'help.whoIsHere',
  run: (turn) => run(turn, 'counts'),
};

export const whoAreWeWaitingFor: Command = {
  ...aboutNow,
  name: 'who are we waiting for',
  label: 'command.whoAreWeWaitingFor',
  phrases: phrasesFor('who are we waiting for'),
  help: 'help.whoAreWeWaitingFor',
  run: (turn) => run(turn, 'private'),
};

/** `asked` is the most that the question wants to know. */
async function run(turn: Turn, asked: Detail): Promise<void> {
  const { place, question, asker, chatDetail } = turn;
  if (turn.shared !== null) throw new AppError('not-shared');
  if (place === 'channel') throw new AppError('live-not-in-channel');
  if (question.meetingId === null) throw new AppError(place === 'personal' ? 'live-elsewhere' : 'not-a-meeting');
  const meeting = await turn.meetingOfChat();
  if (isInChannel(meeting)) throw new AppError('live-not-in-channel');
  const isOrganizer = isOrganizerOf(meeting, asker);
  // In private only a button names the meeting, and anybody can make one.
  if (place === 'personal' && !isOrganizer) throw new AppError('not-organizer');
  const namesAsked = isOrganizer && asked === 'people' && isFor(mostInChat(chatDetail), 'people');
  const now = await running(turn, meeting);
  if (now === null) return;
  if (place === 'personal') return turn.reply(await missing(turn, meeting, now.members));
  if (asked !== 'private' || !isOrganizer)
    return turn.reply(here(turn, { ...now, meeting, detail: namesAsked ? 'people' : 'counts', asked }));
  await turn.inPrivate(async (own) => own.reply(await missing(own, meeting, now.members)), {
    told: 'movedToPrivate.own',
  });
}

interface Running {
  members: MembersNow;
  /** Nothing tells whether it runs, and Teams shows nobody in it. */
  mayBeOver: boolean;
}

/** Who is in a meeting that runs. Null for one that does not: what there is to say has been said then. */
async function running(turn: Turn, meeting: ChatMeeting): Promise<Running | null> {
  const { question, clock } = turn;
  const { thread } = meeting;
  if (question.meetingId === null || thread === null) throw new AppError('live-unread');
  const phase = phaseOf(await turn.lastEvent(thread), plannedTimes(meeting), clock());
  const end = async (is: 'over' | 'notBegun', start: number | null) => {
    if (is === 'over' || start === null) await reportInstead(turn, showAttended);
    else await turn.reply(notBegun(turn, meeting, start));
    return null;
  };
  if (phase.is !== 'maybeRunning') return end(phase.is, phase.is === 'notBegun' ? phase.start : null);
  const members = await turn.membersNow({ meetingId: question.meetingId, thread });
  const isEmpty = showsNobody(members);
  if (isEmpty && phase.ifNobody !== null) return end(phase.ifNobody, phase.start);
  return { members, mayBeOver: isEmpty };
}

/** Where Teams says it of somebody, and of nobody that they are in. */
const showsNobody = (now: MembersNow): boolean => {
  const counts = countsOf(now);
  return counts.in === 0 && counts.notIn > 0;
};

interface Here extends Running {
  meeting: ChatMeeting;
  detail: 'counts' | 'people';
  asked: Detail;
}

function here(turn: Turn, { meeting, members, mayBeOver, detail, asked }: Here): CardMessage {
  const { words } = turn;
  return hereCard({
    words,
    title: meeting.title,
    now: members,
    detail,
    texts: [
      ...(mayBeOver ? [words.say('here.maybeNotRunning')] : []),
      ...(asked === 'private' ? [words.say('here.missing')] : []),
    ],
    tools: [
      lookAgain(turn, asked === 'counts' ? 'how many are here' : 'who is here'),
      ...(mayBeOver ? [askAction(words.say('button.whoAttended'), { ask: 'who attended' })] : []),
    ],
  });
}

async function missing(turn: Turn, meeting: ChatMeeting, now: MembersNow): Promise<CardMessage> {
  return waitingCard({
    words: turn.words,
    title: meeting.title,
    now,
    waitingFor: waitingFor(now, await invitationNow(turn, meeting), turn.asker.aadObjectId),
    tools: [lookAgain(turn, 'who are we waiting for')],
  });
}

/** Asks the same again; the answer takes the place of the card. Nothing looks by itself. */
function lookAgain({ words, question, alone }: Turn, command: CommandName): CardAction {
  const again = { ...askAgain({ ...question, command }), ...(alone ? { alone: true as const } : {}) };
  return executeAction(words.say('button.lookAgain'), 'refresh', again);
}

function notBegun(turn: Turn, { title }: ChatMeeting, start: number): CardMessage {
  const { words, question } = turn;
  return noticeCard({
    title: words.say('here.notBegun.title'),
    about: title ?? '',
    texts: [words.say('here.notBegun.text', { date: cardDate(start), time: cardTime(start) })],
    actions: [lookAgain(turn, question.command)],
  });
}
