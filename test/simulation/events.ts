import { hour, minute, second } from '../../src/platform/time/clock.js';
import { clockOf } from './story.js';
import type { Town } from './town.js';
import type { Held } from './week.js';

/** What the bot was told of an occurrence, and answered 200 to. */
export interface Notice {
  at: number;
  kind: 'start' | 'end';
  /** The event said when it was. */
  isTimed: boolean;
}

/** Teams sends an event that late; one that arrives later was on its way. */
const sentWithin = 40 * minute;
const oddTimes = ['0001-01-01T00:00:00Z', '2031-05-01T10:00:00Z', '2019-02-03T09:00:00Z', ''];

/** The events of one occurrence: lost, doubled, late, in any order, with odd times. Gives what the bot has heard of it. */
export function planEvents(
  { dice, time, ledger, activities, deliver }: Town,
  { id, meeting, sessions }: Held,
): Notice[] {
  const heard: Notice[] = [];
  const post = (kind: Notice['kind'], said: string, sentAt: number) => {
    const activity = activities.meetingEvent(meeting, kind, said, sentAt);
    void deliver(activity, `${id} ${kind} event (${said})`, meeting.subject).then((taken) => {
      if (taken === 200) heard.push({ at: time.now(), kind, isTimed: !oddTimes.includes(said) });
    });
  };
  const saidOf = (at: number) =>
    dice.chance(0.06) ? dice.pick(oddTimes) : new Date(at + dice.between(-3, 3) * second).toISOString();
  for (const { start, end, readyAt } of sessions) {
    for (const kind of ['start', 'end'] as const) {
      const at = kind === 'start' ? start : end;
      if (dice.chance(0.08)) continue;
      const said = saidOf(at);
      for (let times = dice.chance(0.1) ? 2 : 1; times > 0; times -= 1) {
        const late = dice.next();
        const after =
          late < 0.9
            ? dice.between(0.2, 8) * second
            : late < 0.97
              ? dice.between(1, 40) * minute
              : dice.between(1, 30) * hour;
        // What arrives hours later was sent in time, and says so: else nobody could tell of which date an odd time is.
        time.at(at + after, () => post(kind, said, after > sentWithin ? at + second : time.now()));
      }
    }
    time.at(start, () => ledger.tell(`${id} begins`, meeting.subject));
    time.at(end, () => ledger.tell(`${id} ends (${clockOf(end)})`, meeting.subject));
    if (Number.isFinite(readyAt)) time.at(readyAt, () => ledger.tell(`a report of ${id} is there`, meeting.subject));
  }
  return heard;
}
