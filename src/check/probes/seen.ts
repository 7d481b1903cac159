import { type CheckLine, refused, unseen, works } from '../line.js';
import type { CheckTools } from '../tools.js';
import { sayCounts } from './access.js';

/** What cannot be tried from a private chat, as it was seen since the start; and what nothing can see. */
export function checkSeen({ seen, installation }: Pick<CheckTools, 'seen' | 'installation'>): CheckLine[] {
  const events = seen('event');
  const [start, end] = [events.has('start'), events.has('end')];
  const eventsSaid = [`events ${sayCounts(events)}`];
  const targeted = seen('targeted');
  const targetedSaid = [`targeted ${sayCounts(targeted)}`];
  const conversations = seen('conversation');
  const channels = seen('channel');
  const isElsewhere = [...channels.keys()].some((name) => name !== 'msteams');
  const { node, host, version } = installation;
  return [
    start && end
      ? works('meetingEvents', 'start, end', eventsSaid)
      : start
        ? unseen('meetingEvents', 'eventsStarted', 'start', eventsSaid)
        : end
          ? unseen('meetingEvents', 'eventsEnded', 'end', eventsSaid)
          : unseen('meetingEvents', 'events', '', eventsSaid),
    events.has('participants')
      ? works('participantEvents', '', eventsSaid)
      : unseen('participantEvents', 'participantEvents'),
    targeted.has('taken')
      ? works('targeted', '', targetedSaid)
      : targeted.size > 0
        ? refused('targeted', [...targeted.keys()].join(', '), 'targeted', targetedSaid)
        : unseen(
            'targeted',
            installation.settings.targetedMessages === 'on' ? 'targeted' : 'targetedOff',
            '',
            targetedSaid,
          ),
    conversations.has('groupchat') || conversations.has('channel')
      ? works('conversation', [...conversations.keys()].join(', '), [`conversation ${sayCounts(conversations)}`])
      : unseen('conversation', 'conversation', [...conversations.keys()].join(', '), [
          `conversation ${sayCounts(conversations)}`,
        ]),
    works('installed', `${version}, Node ${node}, ${host}`),
    isElsewhere
      ? works('copilot', '', [`channel ${sayCounts(channels)}`])
      : unseen('copilot', 'copilot', '', [`channel ${sayCounts(channels)}`]),
    unseen('artifact', 'artifact'),
    unseen('looks', 'looks'),
  ];
}
