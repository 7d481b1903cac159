import type { CardAction, CardMessage } from '../../cards/cardMessage.js';
import { withNote } from '../../cards/notice/withNote.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { plainText, spokenText } from '../../cards/text/plainText.js';
import { AppError } from '../../errors/appError.js';
import { chatMeeting } from '../../meetings/chatMeeting.js';
import { findMeeting } from '../../meetings/findMeeting.js';
import type { MeetingChoice, MeetingFound, NotTheirs, Search } from '../../meetings/meetingFound.js';
import { isOrganizerOf } from '../../meetings/organizer.js';
import { audienceOf, isForAskerAlone } from '../../question/audience.js';
import { type Detail, isFor, mostInChat } from '../../question/detail.js';
import { isUntitled, type Untitled, type Which } from '../../question/which.js';
import { asTyped } from '../../understanding/asTyped.js';
import { readWhich } from '../../understanding/which.js';
import { sayList } from '../../words/lists.js';
import { meetingButtons, meetingLabel } from './meetingButton.js';
import { isOfExpected } from './readExpected.js';
import type { Turn } from './turn.js';

export interface MeetingQuestion {
  /** Makes the answer. Null when everything has been said already. */
  show(turn: Turn, found: MeetingFound, detail: Detail): Promise<CardMessage | null>;
  /** True where the answer only works in 1:1, such as handing over a file. */
  chatOfTheirOwn?: boolean;
  /** What the asker said about which meeting, where it is not everything after the command. */
  readings?: Which[];
  /** Shows the meetings that may be meant, where a button to one of them could not ask the same again. */
  choose?(turn: Turn, choices: readonly MeetingChoice[]): CardMessage;
  /** It is about several dates: where no meeting is named, the newest series is meant. */
  ofSeries?: boolean;
  /** What the buttons for other meetings ask, where the name of the command is not enough. */
  ask?: string;
}

/**
 * Finds the meeting that is asked about and answers where the audience of the question is (src/question/audience.ts). Where several may be meant, it sends a list
 * to tap.
 */
export async function aboutMeeting(turn: Turn, question: MeetingQuestion): Promise<void> {
  const { place, question: asked, chatDetail } = turn;
  const readings =
    question.readings ?? (asked.rest === null ? [] : readWhich(asked.rest, { now: turn.clock(), ...turn.asker }));
  // A button names an exact moment; words name a day.
  const moment: Untitled | null = asked.at === null ? null : { kind: 'moment', moment: asked.at };
  const reading = moment ?? readings.find(isUntitled) ?? null;
  const isNamed = asked.event !== null || asked.virtualEvent !== null || (readings.length > 0 && reading === null);

  const where = { chatOfTheirOwn: question.chatOfTheirOwn ?? false };
  if (isNamed || (place === 'personal' && asked.meetingId === null)) {
    const search = (own: Turn) => findMeeting(own, readings, { ofSeries: question.ofSeries ?? false });
    // This is not the meeting of this chat, so the others in the chat must not read the answer.
    return turn.inPrivate((own) => tell(own, question, 'private', () => search(own)), {
      told: 'movedToPrivate',
      ...where,
    });
  }
  const here = (own: Turn) => () => chatMeeting(own, reading);
  const audience = audienceOf(asked);
  if (turn.shared !== null) {
    // It was shown when the tenant let its chats see more.
    if (!isFor(turn.shared.detail, audience) || isForAskerAlone(asked)) throw new AppError('not-shared');
    return tell(turn, question, turn.shared.detail, here(turn));
  }
  if (place === 'personal') return tell(turn, question, 'private', here(turn));
  if (isFor(mostInChat(chatDetail), audience) && !isForAskerAlone(asked)) {
    const detail = await detailHere(turn);
    if (isFor(detail, audience)) {
      try {
        return await tell(turn, question, detail, here(turn));
      } catch (error) {
        if (!isOfExpected(error)) throw error;
      }
    }
  }
  // The asker is told here, before they are sent to look elsewhere, that this chat belongs to no meeting.
  if (asked.meetingId === null) throw new AppError('not-a-meeting');
  await turn.inPrivate((own) => tell(own, question, 'private', here(own)), { told: 'movedToPrivate.own', ...where });
}

/**
 * A chat sees names only when the organiser asks there. When somebody else asks who may read the report, it sees
 * figures.
 */
async function detailHere(turn: Turn): Promise<Detail> {
  return (await isOrganizer(turn)) ? mostInChat(turn.chatDetail) : 'counts';
}

const isOrganizer = async ({ meetingOfChat, asker }: Turn): Promise<boolean> =>
  isOrganizerOf(await meetingOfChat(), asker);

async function tell(
  turn: Turn,
  { show, ask, choose }: MeetingQuestion,
  detail: Detail,
  search: () => Promise<Search>,
): Promise<void> {
  const result = await search();
  const reply = (message: CardMessage) => turn.reply(withOthers(turn, message, result.besides ?? []));
  if ('choices' in result) {
    const { choices, none, title } = result;
    const buttons = choose === undefined ? meetingButtons(turn, choices, ask) : [];
    if (none === undefined) return reply(choose?.(turn, choices) ?? whichCard(turn, buttons));
    return turn.explain(none, buttons, '', title === undefined ? undefined : noMeetingCalled(turn, title));
  }
  const { found } = result;
  try {
    const message = await show(turn, found, detail);
    if (message !== null) await reply(message);
  } catch (error) {
    // In a chat no other meeting may be offered. A step-up may be met without the user, by the caller that runs the
    // question.
    if (turn.place !== 'personal' || (error instanceof AppError && error.code === 'step-up')) throw error;
    const about = found.isKnown() ? meetingLabel(turn, found.itself) : '';
    await turn.explain(error, choose === undefined ? meetingButtons(turn, found.others, ask) : [], about);
  }
}

const othersNamed = 3;

/** Names the meetings of others that fit as well: none of them was chosen, and nobody has to wonder. */
function withOthers({ words }: Turn, message: CardMessage, besides: readonly NotTheirs[]): CardMessage {
  const titles = [...new Set(besides.map(({ title }) => plainText(title) || words.say('attendance.untitled')))];
  if (titles.length === 0) return message;
  // The note renders no Markdown.
  return withNote(message, words.say('which.others', { titles: sayList(words, titles.slice(0, othersNamed)) }));
}

/** "No meeting called “Zoo visit”", in the letters that were typed. */
function noMeetingCalled({ words, question }: Turn, title: string): string {
  const name = spokenText(plainText(asTyped(title, question.rest ?? '')));
  if (name === '') return words.say('error.no-such-meeting.title');
  return words.say('error.no-such-meeting.called', { title: name });
}

/**
 * Makes a short list to tap, because the bot never guesses between several meetings. It repeats the question for
 * somebody who taps a day later.
 */
export function whichCard(
  { words, question, commands }: Turn,
  actions: CardAction[],
  ask = question.command,
): CardMessage {
  const label = commands.find(({ name }) => name === ask)?.label ?? 'command.whoAttended';
  return noticeCard({
    kind: 'question',
    title: words.say('which.title'),
    about: question.rest ?? '',
    texts: [words.say('which.text', { command: `**${words.say(label)}**` })],
    actions,
  });
}
