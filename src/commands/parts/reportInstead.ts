import type { CardMessage } from '../../cards/cardMessage.js';
import { askAction } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { AppError } from '../../errors/appError.js';
import { errorTable } from '../../errors/table.js';
import type { MeetingFound } from '../../meetings/meetingFound.js';
import type { Detail } from '../../question/detail.js';
import type { WordKey } from '../../words/en.js';
import { aboutMeeting } from './aboutMeeting.js';
import type { Turn } from './turn.js';

/** Shows who attended, with a sentence that goes with it. */
type Show = (own: Turn, found: MeetingFound, detail: Detail, told: WordKey) => Promise<CardMessage>;

/** The meeting that somebody asks about as running is over: that is said, with its report, or with the reason why there is none. */
export const reportInstead = (turn: Turn, show: Show): Promise<void> =>
  turn.instead({ ...turn.question, command: 'who attended' }, async (own) => {
    try {
      await aboutMeeting(own, { show: (asker, found, detail) => show(asker, found, detail, 'here.over') });
    } catch (error) {
      await explainOver(own, error);
    }
  });

async function explainOver(own: Turn, thrown: unknown): Promise<void> {
  // The schedule may have it run on; that it is over is known better.
  const error = thrown instanceof AppError && thrown.code === 'not-over' ? new AppError('not-ready') : thrown;
  const { words, press, place } = own;
  if (!(error instanceof AppError) || errorTable[error.code].private) throw error;
  const title = words.say('here.over');
  // A card of people who have gone must not stay.
  if (press === 'refresh' && place !== 'personal')
    return own.reply(
      noticeCard({
        title,
        texts: [words.say(errorTable[error.code].text)],
        actions: [askAction(words.say('button.whoAttended'), { ask: 'who attended' })],
      }),
    );
  await own.explain(error, [], '', title);
}
