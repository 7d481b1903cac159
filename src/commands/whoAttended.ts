import { summarize } from '../attendance/attendance.js';
import { attendanceCard } from '../cards/attendanceCard.js';
import { AppError } from '../errors/appError.js';
import { attendanceOfChat } from './attendanceOfChat.js';
import type { Command, Turn } from './command.js';
import { recentMeeting } from './recentMeeting.js';

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
  help: 'help.whoAttended',
  run: (turn) => (turn.place === 'personal' ? inPrivate(turn) : inChat(turn)),
};

async function inPrivate(turn: Turn): Promise<void> {
  const { words } = turn;
  const { title, actions, readSessions } = await recentMeeting(turn);
  try {
    const attendance = summarize(await readSessions());
    await turn.reply(attendanceCard({ words, title, attendance, detail: 'people', actions }));
  } catch (error) {
    // The other meetings stay one tap away when this one has nothing to show.
    await turn.explain(error, actions);
  }
}

async function inChat(turn: Turn): Promise<void> {
  const meeting = await turn.meetingOfChat();
  const isOrganizer = meeting.organizerAadObjectId?.toLowerCase() === turn.asker.aadObjectId.toLowerCase();
  const sessions = await attendanceOfChat(turn, meeting).catch((error: unknown) => {
    // Someone who is known not to be the organiser is spared a sign-in that can only end in a refusal.
    const signInFirst = error instanceof AppError && ['not-signed-in', 'signed-out'].includes(error.code);
    if (signInFirst && meeting.organizerAadObjectId !== null && !isOrganizer) throw new AppError('not-organizer');
    throw error;
  });
  // Names are for the chat only when its organiser asks there; whom else Graph lets read shows figures.
  const detail = isOrganizer && turn.chatDetail !== 'counts' ? 'people' : 'counts';
  const attendance = summarize(sessions);
  await turn.reply(attendanceCard({ words: turn.words, title: meeting.title, attendance, detail }));
}
