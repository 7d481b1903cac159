import { day, hour, minute } from '../../src/platform/time/clock.js';
import type { Colleague } from '../../src/sandbox/company/company.js';
import type { Taken } from './fleet.js';
import { aMoment } from './storm.js';
import { chatOf, type Place, privateChatOf } from './teams.js';
import type { Town } from './town.js';
import { weekBegins } from './week.js';

/** Something somebody has asked. */
export interface Question {
  at: number;
  by: Colleague;
  place: Place;
  text: string;
  taken: Taken | null;
}

const texts = ['who attended', 'who attended', 'help', 'who was late', 'meetings'];

/** Questions in chats and in private, more of them shortly after a meeting. */
export function planQuestions({ dice, time, week, activities, deliver }: Town, people: Colleague[]): Question[] {
  const asked: Question[] = [];
  for (let count = dice.whole(0, 5); count > 0; count -= 1) {
    const by = dice.pick(people);
    const meeting = dice.chance(0.6) ? dice.pick(week.meetings) : null;
    const place = meeting === null ? privateChatOf(by) : chatOf(meeting);
    const at = dice.chance(0.6)
      ? aMoment(dice, week.held)
      : weekBegins + dice.whole(0, 4) * day + dice.between(8, 18) * hour + dice.whole(0, 59) * minute;
    const text = dice.pick(texts);
    time.at(at, () => {
      const question: Question = { at: time.now(), by, place, text, taken: null };
      asked.push(question);
      const about = meeting === null ? [] : [meeting.subject];
      void deliver(activities.message(place, by, text), `${by.teamsId} asks "${text}"`, ...about).then((taken) => {
        question.taken = taken;
      });
    });
  }
  return asked;
}
