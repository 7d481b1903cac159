import type { Session } from '../../attendance/record.js';
import { type AttendanceCard, attendanceCard } from '../../cards/attendanceCard.js';
import type { ViewData } from '../../cards/page.js';
import { AppError } from '../../errors/appError.js';
import type { MeetingFound } from '../../meetings/meetingFound.js';
import { tappedTimes } from '../../meetings/people/tappedTimes.js';
import { mostInChat } from '../../question/detail.js';
import { viewFields } from '../../question/view.js';
import type { WordKey } from '../../words/en.js';
import type { MeetingChat, OrganizedChat, Turn } from './turn.js';

/**
 * Does what the organiser decides with a button of an answer in private, and gives what they are told. Null when
 * nothing was decided.
 */
export async function decide(
  own: Turn,
  {
    found,
    chat,
    card,
    sessions,
  }: { found: MeetingFound; chat: MeetingChat | null; card: AttendanceCard; sessions: Session[] },
): Promise<WordKey | null> {
  const { press, summaries } = own;
  if (press !== 'share' && press !== 'always' && press !== 'never') return null;
  if (!found.isOrganizer) throw new AppError('only-organizer-decides');
  if (press === 'never') {
    const thread = (await found.thread()) ?? (await threadOfButton(own));
    if (thread === null) {
      // Without a chat there is nothing by which the choice for one meeting could be kept.
      await summaries.setAll('off');
      return 'summaries.allOff.text';
    }
    await summaries.set({ thread, isOrganizer: found.isOrganizer }, { summaries: 'off' });
    return 'summaries.neverDone';
  }
  const organized = await organizedChatOf(found);
  if (press === 'always' && organized.thread !== null) await summaries.set(organized, { summaries: 'on', names: true });
  await shareWithChat(own, chat, card, sessions);
  return press === 'always' ? 'summaries.alwaysDone' : 'share.done';
}

/** The chat of a meeting, and whether it is the asker's to decide about. */
export const organizedChatOf = async ({ thread, isOrganizer }: MeetingFound): Promise<OrganizedChat> => ({
  thread: await thread(),
  isOrganizer,
});

/** Nothing is shared with a channel from here, so it is not found with its thread; only a webinar has none. */
async function threadOfButton({ question, meetingOfChat }: Turn): Promise<string | null> {
  if (question.meetingId === null) return null;
  return (await meetingOfChat()).thread;
}

/** Shows the answer to the chat of the meeting, as far as the chat may see it. */
async function shareWithChat(
  own: Turn,
  chat: MeetingChat | null,
  card: AttendanceCard,
  sessions: Session[],
): Promise<void> {
  if (chat === null) throw new AppError('not-in-chat');
  const detail = mostInChat(own.chatDetail);
  const { words, title, attendance, maybeOutdated = false } = card;
  const share =
    detail === 'counts' ? null : await chat.share({ reports: sessions.map(({ reportId }) => reportId), detail });
  const viewData: ViewData = share === null ? null : (view) => ({ share, ...viewFields(view) });
  const starts = sessions.flatMap(({ start }) => start ?? []);
  const start = starts.length > 0 ? Math.min(...starts) : null;
  const tapping = tappedTimes(attendance, { detail, timeZone: null });
  const post = { words, title, attendance, maybeOutdated, detail, viewData, tapping };
  await chat.post(
    (isSummary) =>
      attendanceCard({
        ...post,
        notes: [words.say('share.by'), ...(isSummary ? [words.say('summaries.howToStop')] : [])],
      }),
    start,
  );
}
