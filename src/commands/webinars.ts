import { noticeCard } from '../cards/noticeCard.js';
import { listOwnVirtualEvents, virtualEventChoice } from '../meetings/virtualEventMeeting.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { meetingButtons } from './parts/meetingButton.js';
import type { Command, Turn } from './parts/turn.js';

const eventsShown = 6;

export const webinars: Command = {
  name: 'webinars',
  label: 'command.webinars',
  phrases: phrasesFor('webinars'),
  takes: 'nothing',
  menu: 'personal',
  help: 'help.webinars',
  run: (turn) => turn.inPrivate(pick),
};

/** A picker: the asker's webinars and town halls, newest first. */
async function pick(turn: Turn): Promise<void> {
  const { words, reply } = turn;
  const events = await listOwnVirtualEvents(turn);
  await reply(
    noticeCard({
      title: words.say(events.length > 0 ? 'webinars.title' : 'webinars.none'),
      texts: [words.say(events.length > 0 ? 'webinars.text' : 'webinars.noneText')],
      actions: meetingButtons(turn, events.slice(0, eventsShown).map(virtualEventChoice)),
    }),
  );
}
