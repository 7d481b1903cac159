import { noticeCard } from '../cards/noticeCard.js';
import { threadOfMeeting } from '../graph/meetingThread.js';
import { isOrganizerOf } from '../meetings/organizer.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { CommandName } from '../understanding/phrases/language.js';
import type { WordKey } from '../words/index.js';
import type { Command, Turn } from './parts/turn.js';

export const summariesOn = choosing('summaries on', 'command.summariesOn', (turn) => ofThisMeeting(turn, 'on'));
export const summariesOff = choosing('summaries off', 'command.summariesOff', (turn) => ofThisMeeting(turn, 'off'));
export const allSummariesOn = choosing(
  'all summaries on',
  'command.allSummariesOn',
  (turn) => ofAll(turn, 'on'),
  'help.allSummaries',
);
export const allSummariesOff = choosing(
  'all summaries off',
  'command.allSummariesOff',
  (turn) => ofAll(turn, 'off'),
  'help.allSummaries',
);

function choosing(name: CommandName, label: WordKey, run: Command['run'], help: WordKey = 'help.summaries'): Command {
  return { name, label, phrases: phrasesFor(name), takes: 'nothing', help, run };
}

/** For the meeting of this chat, a series as a whole; in private, where there is no chat, for all of the asker's. */
async function ofThisMeeting(turn: Turn, choice: 'on' | 'off'): Promise<void> {
  const { place, question, asker, meetingOfChat, summaries } = turn;
  if (place === 'personal' && question.meetingId === null) return ofAll(turn, choice);
  const meeting = await meetingOfChat();
  const thread = meeting.joinUrl === null ? null : threadOfMeeting(meeting.joinUrl);
  await summaries.set({ thread, isOrganizer: isOrganizerOf(meeting, asker) }, { summaries: choice });
  await tell(turn, choice);
}

async function ofAll(turn: Turn, choice: 'on' | 'off'): Promise<void> {
  await turn.summaries.setAll(choice);
  await tell(turn, choice === 'on' ? 'allOn' : 'allOff');
}

const tell = ({ words, reply }: Turn, what: 'on' | 'off' | 'allOn' | 'allOff'): Promise<void> => {
  const title: WordKey = `summaries.${what}.title`;
  const text: WordKey = `summaries.${what}.text`;
  return reply(noticeCard({ title: words.say(title), texts: [words.say(text)] }));
};
