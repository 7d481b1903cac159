import type { NoticeGroup } from '../cards/notice/noticeGroups.js';
import { commandEntries, type Notice, noticeCard } from '../cards/noticeCard.js';
import type { CommandName } from '../question/commandName.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { WordKey } from '../words/en.js';
import type { Words } from '../words/index.js';
import { sayList } from '../words/lists.js';
import type { Command, Turn } from './parts/turn.js';

export const help: Command = {
  name: 'help',
  label: 'command.help',
  phrases: phrasesFor('help'),
  takes: 'nothing',
  help: 'help.help',
  /** Nobody else in a chat has asked for it. */
  run: (turn) =>
    turn.inPrivate(
      ({ words, commands, question, reply }: Turn) =>
        reply(noticeCard(helpNotice(words, commands, question.meetingId))),
      { told: 'help.sent' },
    ),
};

/** A few lines at first, the others a tap away. `meetingId`: of the chat it was asked in, whose meeting is then asked about. */
export const helpNotice = (words: Words, commands: readonly Command[], meetingId: string | null): Notice => ({
  kind: 'question',
  title: words.say('help.title'),
  texts: [words.say('help.tap')],
  groups: groupsOf(words, commands, meetingId),
  footers: [words.say('help.which')],
  more: {
    button: words.say('help.everything'),
    texts: [words.say('help.where'), sayOnlyYou(words, commands), words.say('welcome.privacy')],
  },
});

const groups = ['meeting', 'people', 'series', 'files', 'itself', 'you'] as const;
type Group = (typeof groups)[number];

/** Under which of its lists help has a command. */
const groupOf: Readonly<Record<CommandName, Group>> = {
  'who attended': 'meeting',
  roles: 'meeting',
  timeline: 'meeting',
  sessions: 'meeting',
  meetings: 'meeting',
  webinars: 'meeting',
  'who was absent': 'people',
  'who was late': 'people',
  'who left early': 'people',
  'attendance of': 'people',
  'who is here': 'people',
  'how many are here': 'people',
  'who are we waiting for': 'people',
  trend: 'series',
  export: 'files',
  'export csv': 'files',
  'export csv utf-8': 'files',
  'summaries on': 'itself',
  'summaries off': 'itself',
  'all summaries on': 'itself',
  'all summaries off': 'itself',
  'summaries also to': 'itself',
  'no longer to': 'itself',
  'who gets my summaries': 'itself',
  'stop summaries from': 'itself',
  'allow summaries from': 'itself',
  'sign in': 'you',
  'sign out': 'you',
  'forget me': 'you',
  check: 'you',
  help: 'you',
};

/** What changes nothing and stands for itself may be asked with a tap; of the others the sentence tells what to type. */
const tappable = new Set<CommandName>([
  'who attended',
  'who was absent',
  'who was late',
  'who left early',
  'who is here',
  'how many are here',
  'who are we waiting for',
  'roles',
  'timeline',
  'trend',
  'export',
  'export csv',
  'export csv utf-8',
  'sessions',
  'meetings',
  'webinars',
  'who gets my summaries',
  'sign in',
  'check',
]);

function groupsOf(words: Words, commands: readonly Command[], meetingId: string | null): NoticeGroup[] {
  const nameOf: Readonly<Record<Group, WordKey>> = {
    meeting: 'help.group.meeting',
    people: 'help.group.people',
    series: 'help.group.series',
    files: 'help.group.files',
    itself: 'help.group.itself',
    you: 'help.group.you',
  };
  const about = meetingId === null ? {} : { meetingId };
  return groups
    .map((group) => {
      const own = commands.filter(({ name }) => groupOf[name] === group);
      return {
        id: group,
        name: words.say(nameOf[group]),
        entries: commandEntries(words, own).map((entry) => {
          const name = own.find(({ label }) => words.say(label) === entry.name)?.name;
          const ask = name !== undefined && tappable.has(name) ? { ask: name, ...about } : null;
          return { ...entry, ask };
        }),
      };
    })
    .filter(({ entries }) => entries.length > 0);
}

/** Which answers nobody else in a chat sees, in one sentence for all of them. */
export const sayOnlyYou = (words: Words, commands: readonly Command[]): string =>
  words.say('help.onlyYou', {
    commands: sayList(
      words,
      commands.flatMap(({ askerOnly, label }) => (askerOnly ? [`**${words.say(label)}**`] : [])),
    ),
  });
