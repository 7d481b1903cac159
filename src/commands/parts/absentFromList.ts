import { pastedListCard } from '../../cards/expected/pastedListCard.js';
import { noticeCard } from '../../cards/noticeCard.js';
import { spokenText } from '../../cards/text/plainText.js';
import { readMeeting } from '../../meetings/meetingFound.js';
import { comparePasted } from '../../meetings/people/pastedPeople.js';
import type { PastedEntry } from '../../question/pastedList.js';
import { aboutMeeting } from './aboutMeeting.js';
import { meetingLabel } from './meetingButton.js';
import type { Turn } from './turn.js';

/**
 * Who of a pasted list was absent. The list is compared and forgotten: no button carries it, so where several meetings
 * may be meant their names are shown in the place of buttons.
 */
export const absentFromList = (turn: Turn, entries: readonly PastedEntry[]): Promise<void> =>
  aboutMeeting(turn, {
    async show(own, found) {
      const { attendance } = await readMeeting(own, found, 'welcome');
      const thread = await found.thread();
      const members = thread === null ? null : await own.chatMembers(thread);
      return pastedListCard({
        words: own.words,
        title: found.title,
        attendance,
        ...comparePasted(entries, attendance.people, members),
      });
    },
    choose: (own, choices) =>
      noticeCard({
        kind: 'question',
        title: own.words.say('which.title'),
        texts: [own.words.say('pasted.which')],
        entries: choices.map((choice) => ({ name: spokenText(meetingLabel(own, choice)), text: '' })),
      }),
  });
