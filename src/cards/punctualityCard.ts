import type { Attendance } from '../attendance/attendance.js';
import type { Span } from '../attendance/intervals.js';
import type { Participant } from '../attendance/person.js';
import { areTimesTold } from '../attendance/times/punctuality.js';
import type { Words } from '../words/index.js';
import type { CardMessage } from './cardMessage.js';
import { type Buttons, type Report, reportCard } from './reportCard.js';
import { cardTime, sayLength, sayNotesApart, sayTimes } from './text/meetingText.js';
import { dotted, lateSpan, leftEarlySpan, sayApart, sayName, sayRole } from './text/personText.js';

export interface PunctualityCard extends Buttons {
  words: Words;
  title: string | null;
  attendance: Attendance;
  graceMinutes: number;
  /** Nobody but the asker reads it, so that an address may tell two people of one name apart. */
  addresses?: boolean;
}

/** Who joined late, against the scheduled start. For the asker alone. */
export const lateCard = (input: PunctualityCard): CardMessage =>
  punctualityCard(input, 'late', (person) => lateSpan(person, input.attendance));

/** Who left before the end, scheduled or actual, whichever came first. For the asker alone. */
export const leftEarlyCard = (input: PunctualityCard): CardMessage =>
  punctualityCard(input, 'leftEarly', (person) => leftEarlySpan(person, input.attendance));

/** `missedBy` is what somebody missed: from the start to their join, or from their leave to the end. */
function punctualityCard(
  { words, title, attendance, graceMinutes, addresses = false, ...buttons }: PunctualityCard,
  kind: 'late' | 'leftEarly',
  missedBy: (person: Participant) => Span | null,
): CardMessage {
  const { people, schedule } = attendance;
  const common = {
    ...buttons,
    words,
    template: 'punctuality',
    detail: 'private',
    question: words.say(`${kind}.question`),
    title,
    times: sayTimes(words, attendance),
  } as const;
  const { telling: notes, about } = sayNotesApart(words, attendance);
  if (schedule === null) {
    const texts = [words.say('punctuality.noSchedule')];
    return reportCard({ ...common, texts, notes, summary: words.say(`${kind}.question`) });
  }
  if (people.length === 0) {
    const texts = [words.say('punctuality.nobodyCame')];
    return reportCard({ ...common, texts, notes, summary: words.say(`${kind}.question`) });
  }
  const found = people
    .flatMap((person) => {
      const missed = missedBy(person);
      return missed ? [{ person, missed, at: kind === 'late' ? missed.to : missed.from }] : [];
    })
    .sort((a, b) => b.missed.to - b.missed.from - (a.missed.to - a.missed.from));
  const unknown = people.filter((person) => !areTimesTold(person)).length;
  if (unknown === people.length) {
    const texts = [words.say('punctuality.noTimes')];
    return reportCard({ ...common, texts, notes, summary: words.say(`${kind}.question`) });
  }
  const count = words.say(`${kind}.count`, { count: found.length, of: people.length - unknown });
  const answer = words.say(`answer.${kind}`, { count: found.length });
  const report: Report = {
    ...common,
    answer,
    figures: [{ label: words.say(`${kind}.label`), value: count }],
    texts: found.length === 0 ? [sayNobody(words, attendance, kind)] : [],
    sections: [
      {
        columns: [{ width: 25 }, { width: 20, right: true }, { width: 16, right: true }],
        header: [words.say('attendance.name'), words.say(`${kind}.moment`), words.say(`${kind}.by`)],
        rows: found.map(({ person, missed, at }) => [
          {
            data: sayName(words, person),
            more: dotted([sayRole(words, person.role, 1), addresses ? sayApart(person) : '']),
          },
          { words: cardTime(at) },
          { words: sayLength(words, missed) },
        ]),
      },
    ],
    notes: [...(unknown > 0 ? [words.say('punctuality.unknown', { count: unknown })] : []), ...notes],
    about: [words.say(`${kind}.rule`, { minutes: graceMinutes }), ...about],
    summary: answer,
  };
  return reportCard(report);
}

function sayNobody(words: Words, { leftTogether }: Attendance, kind: 'late' | 'leftEarly'): string {
  if (kind === 'late' || leftTogether === null) return words.say(`${kind}.nobody`);
  const { count, of, at } = leftTogether;
  return words.say('leftEarly.together', { count, of, time: cardTime(at) });
}
