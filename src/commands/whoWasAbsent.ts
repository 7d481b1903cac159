import { invitedIn } from '../attendance/expected/invited.js';
import { absenceCard } from '../cards/absenceCard.js';
import type { CardAction, CardMessage } from '../cards/cardMessage.js';
import { classCard } from '../cards/expected/classCard.js';
import { registrationsCard } from '../cards/expected/registrationsCard.js';
import { type MeetingFound, readMeeting } from '../meetings/meetingFound.js';
import { phrasesFor } from '../understanding/phrases/index.js';
import { aboutMeeting } from './parts/aboutMeeting.js';
import { absentFromList } from './parts/absentFromList.js';
import { answerButtons } from './parts/answerButtons.js';
import { readExpected } from './parts/readExpected.js';
import type { Command, Turn } from './parts/turn.js';

export const whoWasAbsent: Command = {
  name: 'who was absent',
  label: 'command.whoWasAbsent',
  phrases: phrasesFor('who was absent'),
  takes: 'which',
  aboutOneMeeting: true,
  help: 'help.whoWasAbsent',
  askerOnly: true,
  inPlace: 'anywhere',
  run: (turn) =>
    turn.pasted === null
      ? aboutMeeting(turn, { show: (own, found) => showAbsent(own, found) })
      : absentFromList(turn, turn.pasted),
};

/** Compares those expected with the report. `tools` are further buttons. */
export async function showAbsent(own: Turn, found: MeetingFound, tools: CardAction[] = []): Promise<CardMessage> {
  const { attendance, sessions } = await readMeeting(own, found, 'needed');
  const { from, absence, membersKnown, dates, complete } = await readExpected(own, found, attendance);
  const card = {
    words: own.words,
    title: found.title,
    attendance,
    absence,
    addresses: own.place === 'personal',
    ...(await answerButtons(own, found, { detail: 'private', sessions })),
    tools,
  };
  if (from === 'registrations') return registrationsCard({ ...card, dates, complete });
  if (from === 'class') return classCard(card);
  own.reports.compared(sessions, invitedIn(absence));
  return absenceCard({ ...card, from, membersKnown });
}
