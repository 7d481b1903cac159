import { summarize } from '../attendance/attendance.js';
import type { Session } from '../attendance/record.js';
import { attendanceCard } from '../cards/attendanceCard.js';
import type { CardAction } from '../cards/cardMessage.js';
import { AppError } from '../errors/appError.js';
import type { Turn } from './command.js';

/** A meeting whose attendance can be read, whatever kind it is. */
export interface MeetingFound {
  title: string | null;
  /** Buttons for other meetings or dates. */
  actions: CardAction[];
  /** AppError when this meeting has no report to read. */
  readSessions(): Promise<Session[]>;
}

/** Shows a meeting to the asker alone; when it has nothing to show, the others stay one tap away. */
export async function showPrivately(turn: Turn, { title, actions, readSessions }: MeetingFound): Promise<void> {
  try {
    const attendance = summarize(await readSessions());
    await turn.reply(attendanceCard({ words: turn.words, title, attendance, detail: 'private', actions }));
  } catch (error) {
    // May be met without the user: that is for whoever runs the question to try.
    if (error instanceof AppError && error.code === 'step-up') throw error;
    await turn.explain(error, actions);
  }
}
