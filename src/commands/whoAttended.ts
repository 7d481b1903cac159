import { summarize } from '../attendance/attendance.js';
import { attendanceCard } from '../cards/attendanceCard.js';
import { AppError } from '../errors/appError.js';
import type { ErrorCode } from '../errors/table.js';
import { attendanceOfChat } from './attendanceOfChat.js';
import type { Command, Turn } from './command.js';
import { meetingByTitle } from './meetingByTitle.js';
import { showPrivately } from './meetingFound.js';
import { recentMeeting } from './recentMeeting.js';
import { virtualEventMeeting } from './virtualEventMeeting.js';

export const whoAttended: Command = {
  name: 'who attended',
  phrases: [
    'who came',
    'who was there',
    'who joined',
    'who has attended',
    'who participated',
    'attendance',
    'attendees',
  ],
  beforeTitle: [
    'who attended',
    'who came',
    'who was',
    'who joined',
    'who has attended',
    'attendance of',
    'attendees of',
  ],
  help: 'help.whoAttended',
  async run(turn) {
    const { title, virtualEvent } = turn.question;
    // About another meeting than this chat's: nobody else here is asked whether they may read along.
    if (virtualEvent !== null) {
      await turn.inPrivate(async (own) => showPrivately(own, await virtualEventMeeting(own, virtualEvent, null)));
    } else if (title !== null) await turn.inPrivate((own) => meetingByTitle(own, title));
    else if (turn.place === 'personal') await showPrivately(turn, await recentMeeting(turn));
    else await inChat(turn);
  },
};

/**
 * What Graph answers people who are not the organiser comes in several forms (3003, 3004, an empty list); and a sign-in
 * that can only end in a refusal is spared them.
 */
const becauseNotOrganizer = new Set<ErrorCode>([
  'not-signed-in',
  'signed-out',
  'meeting-gone',
  'graph-refused',
  'no-report',
  'not-ready',
]);

async function inChat(turn: Turn): Promise<void> {
  const meeting = await turn.meetingOfChat();
  const isOrganizer = meeting.organizerAadObjectId?.toLowerCase() === turn.asker.aadObjectId.toLowerCase();
  const { sessions, maybeOutdated } = await attendanceOfChat(turn, meeting).catch((error: unknown) => {
    const isSomeoneElse = meeting.organizerAadObjectId !== null && !isOrganizer;
    throw isSomeoneElse && error instanceof AppError && becauseNotOrganizer.has(error.code)
      ? new AppError('not-organizer', error.details, error)
      : error;
  });
  // Names are for the chat only when its organiser asks there; whom else Graph lets read shows figures.
  const shown = { full: 'private', summary: 'people', counts: 'counts' } as const;
  const detail = isOrganizer ? shown[turn.chatDetail] : 'counts';
  const attendance = summarize(sessions);
  await turn.reply(attendanceCard({ words: turn.words, title: meeting.title, attendance, detail, maybeOutdated }));
}
