import { askAction, type CardMessage } from '../cards/cardMessage.js';
import { noticeCard } from '../cards/noticeCard.js';
import { AppError } from '../errors/appError.js';
import { isOrganizerOf } from '../meetings/organizer.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import type { Words } from '../words/index.js';
import { addressIn, namesSeveral, personWithAddress } from './parts/personWithAddress.js';
import type { Command, SharedWith, Turn, Whom } from './parts/turn.js';

export const summariesAlsoTo: Command = {
  name: 'summaries also to',
  label: 'command.summariesAlsoTo',
  phrases: phrasesFor('summaries also to'),
  takes: 'person',
  saysMore: true,
  menu: 'nowhere',
  help: 'help.summariesAlsoTo',
  run: share,
};

export const noLongerTo: Command = {
  name: 'no longer to',
  label: 'command.noLongerTo',
  phrases: phrasesFor('no longer to'),
  takes: 'person',
  saysMore: true,
  menu: 'nowhere',
  help: 'help.summariesAlsoTo',
  async run(turn) {
    const { delegates, question, words } = turn;
    const ended = await delegates.end({
      mentioned: question.person,
      tag: question.personKey,
      name: question.rest ?? '',
    });
    const key = ended === null ? ('delegates.notNamed' as const) : ('delegates.ended' as const);
    await privately(turn, notice(words, key, ended?.name ?? null));
  },
};

export const whoGetsMySummaries: Command = {
  name: 'who gets my summaries',
  label: 'command.whoGetsMySummaries',
  phrases: phrasesFor('who gets my summaries'),
  takes: 'nothing',
  menu: 'nowhere',
  help: 'help.whoGetsMySummaries',
  run: async (turn) => privately(turn, listCard(turn.words, await turn.delegates.list())),
};

export const stopSummariesFrom: Command = {
  name: 'stop summaries from',
  label: 'command.stopSummariesFrom',
  phrases: phrasesFor('stop summaries from'),
  takes: 'person',
  saysMore: true,
  menu: 'nowhere',
  help: 'help.stopSummariesFrom',
  async run(turn) {
    const { delegates, question, words } = turn;
    const stopped = await delegates.decline(question.of ?? null, question.rest ?? '');
    if (stopped === null) return privately(turn, notice(words, 'delegates.noneFrom', null));
    const again = { ask: 'allow summaries from person', of: stopped.of };
    const actions = [askAction(words.say('button.allowSummaries'), again)];
    await privately(turn, notice(words, 'delegates.stopped', stopped.name, actions));
  },
};

export const allowSummariesFrom: Command = {
  name: 'allow summaries from',
  label: 'command.allowSummariesFrom',
  phrases: phrasesFor('allow summaries from'),
  takes: 'person',
  saysMore: true,
  menu: 'nowhere',
  help: 'help.stopSummariesFrom',
  async run(turn) {
    const { delegates, question, words } = turn;
    const allowed = await delegates.allow(question.of ?? null, question.rest ?? '');
    const key = allowed === null ? ('delegates.noneFrom' as const) : ('delegates.allowed' as const);
    await privately(turn, notice(words, key, allowed?.name ?? null));
  },
};

/** What is said of others is for the asker alone, although it was asked in a chat. */
const privately = (turn: Turn, message: CardMessage): Promise<void> =>
  turn.inPrivate((own) => own.reply(message), { told: 'movedToPrivate.own' });

type Told =
  | 'delegates.ended'
  | 'delegates.notNamed'
  | 'delegates.noneFrom'
  | 'delegates.stopped'
  | 'delegates.allowed'
  | 'delegates.full'
  | 'delegates.declined'
  | 'delegates.tooOften'
  | 'delegates.unreachable'
  | 'delegates.guest'
  | 'delegates.self'
  | 'delegates.unknown';

function notice(
  words: Words,
  key: Told,
  name: string | null,
  actions: ReturnType<typeof askAction>[] = [],
): CardMessage {
  const title = words.say(`${key}.title`, { name: nameOr(words, name) });
  return noticeCard({ title, texts: [words.say(`${key}.text`)], actions });
}

const nameOr = (words: Words, name: string | null): string => name ?? words.say('delegates.somebody');

/** In a meeting's chat about that meeting, a series as a whole; in private about all that the asker organises. */
async function share(turn: Turn): Promise<void> {
  const { place, question, asker, words, delegates } = turn;
  const thread = place === 'personal' ? null : await threadOfOwnMeeting(turn);
  // Without the asker's own sign-in nobody could read anything on their behalf.
  await turn.graph('report');
  const typed = question.rest ?? '';
  if (namesSeveral(typed)) {
    const texts = [words.say('delegates.unknown.text')];
    return privately(turn, noticeCard({ kind: 'question', title: words.say('delegates.oneByOne.title'), texts }));
  }
  const whom: Whom =
    question.person !== null
      ? { mentioned: question.person }
      : { directoryId: addressIn(typed) === null ? null : await personWithAddress(turn, typed, thread) };
  const { outcome, name } = await delegates.add(whom, thread);
  const called = nameOr(words, name);
  switch (outcome) {
    case 'added':
      return privately(
        turn,
        noticeCard({
          kind: 'done',
          title: words.say('delegates.added.title', { name: called }),
          texts: [
            words.say(thread === null ? 'delegates.added.all' : 'delegates.added.meeting'),
            words.say('delegates.added.how'),
          ],
        }),
      );
    case 'already': {
      const texts = [words.say('delegates.notNamed.text')];
      return privately(turn, noticeCard({ title: words.say('delegates.already.title', { name: called }), texts }));
    }
    default:
      return privately(turn, notice(words, `delegates.${outcome}`, name));
  }

  async function threadOfOwnMeeting({ meetingOfChat }: Turn): Promise<string> {
    const meeting = await meetingOfChat();
    if (!isOrganizerOf(meeting, asker)) throw new AppError('only-organizer-decides');
    if (meeting.thread === null) throw new AppError('meeting-unavailable', { reason: 'no thread' });
    return meeting.thread;
  }
}

function listCard(words: Words, { to, from }: Awaited<ReturnType<Turn['delegates']['list']>>): CardMessage {
  const entry = ({ name, meetings }: SharedWith, scope: 'delegates.scope' | 'delegates.from') => ({
    name: nameOr(words, name),
    text: meetings === 'all' ? words.say(`${scope}.all`) : words.say(`${scope}.meetings`, { count: meetings }),
  });
  return noticeCard({
    title: words.say('delegates.list.title'),
    texts: [words.say(to.length === 0 ? 'delegates.list.none' : 'delegates.list.to')],
    entries: [...to.map((one) => entry(one, 'delegates.scope')), ...from.map((one) => entry(one, 'delegates.from'))],
    actions: [
      ...to.map(({ name, tag }) =>
        askAction(words.say('button.endFor', { name: nameOr(words, name) }), {
          ask: 'no longer to person',
          personKey: tag,
        }),
      ),
      ...from.map(({ name, of }) =>
        askAction(words.say('button.stopFrom', { name: nameOr(words, name) }), {
          ask: 'stop summaries from person',
          of,
        }),
      ),
    ],
  });
}
