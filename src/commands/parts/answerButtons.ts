import { groupOccurrences } from '../../attendance/occurrence.js';
import type { Session } from '../../attendance/record.js';
import { askAction, type CardAction } from '../../cards/cardMessage.js';
import type { ViewData } from '../../cards/page.js';
import type { Buttons } from '../../cards/reportCard.js';
import { AppError } from '../../errors/appError.js';
import type { MeetingFound } from '../../meetings/meetingFound.js';
import type { AskData } from '../../question/button.js';
import type { CommandName } from '../../question/commandName.js';
import type { Detail } from '../../question/detail.js';
import { conditionsIn, hasName, type People } from '../../question/people.js';
import { isOfSeries } from '../../question/seriesPeople.js';
import { firstView, viewFields } from '../../question/view.js';
import type { WordKey } from '../../words/en.js';
import { askAgain, askText } from './askAgain.js';
import { meetingButtons } from './meetingButton.js';
import type { Turn } from './turn.js';

/**
 * Makes the buttons of an answer about a meeting: for other parts of it, and for the same question about other
 * meetings.
 */
export async function answerButtons(
  turn: Turn,
  found: MeetingFound,
  { detail, sessions, ask, personKey }: { detail: Detail; sessions: Session[]; ask?: string; personKey?: string },
): Promise<Buttons> {
  turn.remember({ ...askAboutAgain(turn, found, sessions), ...(personKey === undefined ? {} : { personKey }) });
  return {
    view: turn.question.view,
    viewData: await viewDataOf(turn, found, { detail, sessions }),
    actions: meetingButtons(turn, found.others, ask),
  };
}

/**
 * Gives what the buttons for other parts carry. Figures have no other parts. In a chat a button carries the id of what
 * was shown there, in private it carries the question.
 */
async function viewDataOf(
  turn: Turn,
  found: MeetingFound,
  { detail, sessions }: { detail: Detail; sessions: Session[] },
): Promise<ViewData> {
  if (detail === 'counts') return null;
  if (turn.place === 'personal') {
    const again = askInPlace(turn, found, sessions);
    return (view) => ({ ...again, ...viewFields(view) });
  }
  if (!mayBeStored(turn.question.people)) return null;
  const share = turn.shared?.id ?? (await turn.share({ reports: sessions.map(({ reportId }) => reportId), detail }));
  return (view) => ({ share, ...viewFields(view) });
}

/**
 * True where a share can hold what was asked of people: a name that was typed is stored nowhere, a time of day is one of
 * the asker's zone, not of who looks through it, and a share is of one date. Such an answer has no further parts.
 */
const mayBeStored = (people: People | null): boolean =>
  people === null || !conditionsIn(people).some((one) => hasName(one) || one.is === 'at' || isOfSeries(one));

/** Makes what a button asks when its answer takes the place of a card that only its asker sees. */
export const askInPlace = (turn: Turn, found: MeetingFound, sessions: Session[]): AskData => ({
  ...askAboutAgain(turn, found, sessions),
  ...(turn.alone ? { alone: true as const } : {}),
});

/** Makes the same question about exactly the same meeting, because "the newest" may be another one tomorrow. */
export function askAboutAgain({ question, commands }: Turn, { itself }: MeetingFound, sessions: Session[]): AskData {
  const again = askAgain({ ...question, view: firstView });
  const saysMore = commands.some((command) => command.name === question.command && command.saysMore);
  if (saysMore) return { ...again, ...itself.which };
  const start = itself.start ?? groupOccurrences(sessions)[0]?.[0]?.start ?? null;
  const { at: _at, ...others } = again;
  if (question.meetingId !== null && start !== null)
    return { ...others, ...itself.which, ask: askText({ ...question, rest: null }), at: start };
  return { ...others, ...itself.which, ask: askText({ ...question, rest: itself.rest || null }) };
}

/** Makes a button that asks another question about the same meeting. The answer is a message of its own. */
export function otherQuestion(
  turn: Turn,
  found: MeetingFound,
  sessions: Session[],
  { command, label }: { command: CommandName; label: WordKey },
): CardAction {
  const question = {
    ...turn.question,
    command,
    ...(command === 'who attended' ? {} : { what: 'list' as const, people: null }),
  };
  return askAction(turn.words.say(label), askAboutAgain({ ...turn, question }, found, sessions));
}

/** Throws for a view that the card does not offer, because somebody must have made it up. */
export function refuseView(allowed: boolean): void {
  if (!allowed) throw new AppError('not-shared');
}
