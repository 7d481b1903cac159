import type { CardMessage } from '../../cards/cardMessage.js';
import type { PunctualityCard } from '../../cards/punctualityCard.js';
import { readMeeting } from '../../meetings/meetingFound.js';
import { aboutMeeting } from './aboutMeeting.js';
import { answerButtons } from './answerButtons.js';
import type { Turn } from './turn.js';

/** Answers who was late or left early, measured against the schedule. The answer is for the asker alone. */
export const aboutPunctuality = (turn: Turn, card: (input: PunctualityCard) => CardMessage): Promise<void> =>
  aboutMeeting(turn, {
    async show(own, found, detail) {
      const { attendance, sessions } = await readMeeting(own, found, 'needed');
      const { words, rules } = own;
      const buttons = await answerButtons(own, found, { detail, sessions });
      return card({
        words,
        title: found.title,
        attendance,
        graceMinutes: rules.graceMinutes,
        addresses: own.place === 'personal',
        ...buttons,
      });
    },
  });
