import type { CardMessage } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { isOrganizerOf } from '../meetings/organizer.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { WordKey } from '../words/en.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import type { Command, Turn } from './parts/turn.js';

export const summariesOn: Command = {
  name: 'summaries on',
  label: 'command.summariesOn',
  phrases: phrasesFor('summaries on'),
  takes: 'nothing',
  menu: 'shared',
  help: 'help.summaries',
  run: (turn) => ofThisMeeting(turn, 'on'),
};

export const summariesOff: Command = {
  name: 'summaries off',
  label: 'command.summariesOff',
  phrases: phrasesFor('summaries off'),
  takes: 'nothing',
  menu: 'nowhere',
  help: 'help.summaries',
  run: (turn) => ofThisMeeting(turn, 'off'),
};

export const allSummariesOn: Command = {
  name: 'all summaries on',
  label: 'command.allSummariesOn',
  phrases: phrasesFor('all summaries on'),
  takes: 'nothing',
  menu: 'personal',
  help: 'help.allSummaries',
  run: (turn) => ofAll(turn, 'on'),
};

export const allSummariesOff: Command = {
  name: 'all summaries off',
  label: 'command.allSummariesOff',
  phrases: phrasesFor('all summaries off'),
  takes: 'nothing',
  menu: 'nowhere',
  help: 'help.allSummaries',
  run: (turn) => ofAll(turn, 'off'),
};

/**
 * For the meeting that is named, or the meeting of this chat, a series as a whole; in private, where there is no chat, for
 * all of the asker's.
 */
async function ofThisMeeting(turn: Turn, choice: 'on' | 'off'): Promise<void> {
  const { place, question, asker, meetingOfChat, summaries } = turn;
  if (question.rest !== null || question.event !== null) return ofNamedMeeting(turn, choice);
  if (place === 'personal' && question.meetingId === null) return ofAll(turn, choice);
  const meeting = await meetingOfChat();
  await summaries.set({ thread: meeting.thread, isOrganizer: isOrganizerOf(meeting, asker) }, { summaries: choice });
  const { all } = await summaries.chosen();
  await tell(turn, choice, sayOthers(turn, choice, all));
}

/** What is chosen for one meeting leaves the others as they are: which that is, is said beside it. */
function sayOthers({ words }: Turn, choice: 'on' | 'off', all: 'on' | 'off' | null): string[] {
  if (choice === 'on') return all === 'off' ? [words.say('summaries.on.others')] : [];
  return [words.say(all === 'off' ? 'summaries.off.all' : 'summaries.off.others')];
}

const ofNamedMeeting = (turn: Turn, choice: 'on' | 'off'): Promise<void> =>
  aboutMeeting(turn, {
    ask: `summaries ${choice}`,
    show: async (own, found) => {
      const meeting = { thread: await found.thread(), isOrganizer: found.isOrganizer };
      await own.summaries.set(meeting, { summaries: choice });
      const { all } = await own.summaries.chosen();
      return said(own, choice, sayOthers(own, choice, all), found.title ?? '');
    },
  });

async function ofAll(turn: Turn, choice: 'on' | 'off'): Promise<void> {
  const { summaries, words } = turn;
  await summaries.setAll(choice);
  const { on, off } = await summaries.chosen();
  const [count, key] =
    choice === 'on' ? ([off, 'summaries.allOn.except'] as const) : ([on, 'summaries.allOff.except'] as const);
  await tell(turn, choice === 'on' ? 'allOn' : 'allOff', count > 0 ? [words.say(key, { count })] : []);
}

type Choice = 'on' | 'off' | 'allOn' | 'allOff';

const tell = (turn: Turn, what: Choice, others: string[]): Promise<void> => turn.reply(said(turn, what, others));

function said({ words }: Turn, what: Choice, others: string[], about = ''): CardMessage {
  const title: WordKey = `summaries.${what}.title`;
  const text: WordKey = `summaries.${what}.text`;
  return noticeCard({ kind: 'done', title: words.say(title), about, texts: [words.say(text), ...others] });
}
