import type { CardAction, CardMessage } from '../../cards/cardMessage.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { AppError } from '../../errors/appError.js';
import { chatMeeting } from '../../meetings/chatMeeting.js';
import { findMeeting } from '../../meetings/findMeeting.js';
import type { MeetingFound, Search } from '../../meetings/meetingFound.js';
import { isOrganizerOf } from '../../meetings/organizer.js';
import { type Detail, mostInChat } from '../../question/detail.js';
import { isUntitled, type Untitled, type Which } from '../../question/which.js';
import { readWhich } from '../../understanding/which.js';
import { meetingButtons, meetingLabel } from './meetingButton.js';
import type { Turn } from './turn.js';

export interface MeetingQuestion {
  /** `chat` may be answered where it was asked; `asker` is for the asker alone (SECURITY.md: who may see what). */
  audience: 'chat' | 'asker';
  /** Null when everything is said already. */
  show(turn: Turn, found: MeetingFound, detail: Detail): Promise<CardMessage | null>;
  /** Hands over a file, say, which works in 1:1 only. */
  chatOfTheirOwn?: boolean;
  /** What the asker said of which meeting, where that is not all that follows the command. */
  readings?: Which[];
  /** What buttons for other meetings ask, where the command's name is not enough. */
  ask?: string;
}

/** Finds the meeting that is asked about and answers where its audience is; what could be several is a list to tap. */
export async function aboutMeeting(turn: Turn, question: MeetingQuestion): Promise<void> {
  const { place, question: asked, chatDetail } = turn;
  const readings =
    question.readings ?? (asked.rest === null ? [] : readWhich(asked.rest, { now: turn.clock(), ...turn.asker }));
  // A button's moment is exact; words are of a day.
  const moment: Untitled | null = asked.at === null ? null : { kind: 'moment', moment: asked.at };
  const reading = moment ?? readings.find(isUntitled) ?? null;
  const isNamed = asked.event !== null || asked.virtualEvent !== null || (readings.length > 0 && reading === null);

  const where = { chatOfTheirOwn: question.chatOfTheirOwn ?? false };
  if (isNamed || (place === 'personal' && asked.meetingId === null)) {
    const search = (own: Turn) => findMeeting(own, readings);
    // Another meeting than this chat's: nobody else here is asked whether they may read along.
    return turn.inPrivate((own) => tell(own, question, 'private', () => search(own)), {
      told: 'movedToPrivate',
      ...where,
    });
  }
  const here = (own: Turn) => () => chatMeeting(own, reading);
  if (turn.shared !== null) return tell(turn, question, turn.shared.detail, here(turn));
  if (place === 'personal') return tell(turn, question, 'private', here(turn));
  if (question.audience === 'chat' || (chatDetail === 'full' && (await isOrganizer(turn)))) {
    return tell(turn, question, await detailHere(turn), here(turn));
  }
  // Known before anybody is told to look elsewhere: this chat belongs to no meeting.
  if (asked.meetingId === null) throw new AppError('not-a-meeting');
  await turn.inPrivate((own) => tell(own, question, 'private', here(own)), { told: 'movedToPrivate.own', ...where });
}

/** Names are for the chat only when its organiser asks there; whom else Graph lets read shows figures. */
async function detailHere(turn: Turn): Promise<Detail> {
  return (await isOrganizer(turn)) ? mostInChat(turn.chatDetail) : 'counts';
}

const isOrganizer = async ({ meetingOfChat, asker }: Turn): Promise<boolean> =>
  isOrganizerOf(await meetingOfChat(), asker);

async function tell(
  turn: Turn,
  { show, ask }: MeetingQuestion,
  detail: Detail,
  search: () => Promise<Search>,
): Promise<void> {
  const result = await search();
  if ('choices' in result) {
    const { choices, none } = result;
    const buttons = meetingButtons(turn, choices, ask);
    return none === undefined ? turn.reply(whichCard(turn, buttons)) : turn.explain(none, buttons);
  }
  const { found } = result;
  try {
    const message = await show(turn, found, detail);
    if (message !== null) await turn.reply(message);
  } catch (error) {
    // In a chat no other meeting is anybody's business; a step-up may be met without the user, by whoever runs the question.
    if (turn.place !== 'personal' || (error instanceof AppError && error.code === 'step-up')) throw error;
    const about = found.isKnown() ? meetingLabel(turn, found.itself) : '';
    await turn.explain(error, meetingButtons(turn, found.others, ask), about);
  }
}

/** A short list to tap: what could be several is never guessed. It says what was asked, for a press a day later. */
export function whichCard(
  { words, question, commands }: Turn,
  actions: CardAction[],
  ask = question.command,
): CardMessage {
  const label = commands.find(({ name }) => name === ask)?.label ?? 'command.whoAttended';
  return noticeCard({
    title: words.say('which.title'),
    about: question.rest ?? '',
    texts: [words.say('which.text', { command: `**${words.say(label)}**` })],
    actions,
  });
}
