import { describe, expect, it } from 'vitest';
import { isCall, isHeldOnce, isInChannel, isPlannedOnce, isRecurring } from '../../src/meetings/meetingType.js';

const rules = { isCall, isHeldOnce, isPlannedOnce, isRecurring, isInChannel };

describe("what a meeting's type says", () => {
  it.each<[string | null, (keyof typeof rules)[]]>([
    ['Scheduled', ['isHeldOnce', 'isPlannedOnce']],
    ['Recurring', ['isRecurring']],
    ['MeetNow', ['isHeldOnce']],
    ['ChannelScheduled', ['isHeldOnce', 'isPlannedOnce', 'isInChannel']],
    ['ChannelRecurring', ['isRecurring', 'isInChannel']],
    ['ChannelMeetNow', ['isInChannel']],
    ['GroupCall', ['isCall']],
    ['OneToOneCall', ['isCall']],
    ['Broadcast', []],
    ['', []],
    [null, []],
  ])('%s, in whatever case', (type, said) => {
    for (const written of [type, type?.toLowerCase() ?? null, type?.toUpperCase() ?? null]) {
      const holding = Object.entries(rules).filter(([, rule]) => rule({ type: written }));
      expect(holding.map(([name]) => name).sort()).toEqual([...said].sort());
    }
  });

  it.each([
    ['19:abc@thread.tacv2', true],
    ['19%3aabc%40thread.tacv2', true],
    ['19%253aabc%2540THREAD.tacv2', true],
    ['19%3ameeting_abc%40thread.v2', false],
  ])('is not needed where a join URL names the thread %s', (thread, inChannel) => {
    expect(isInChannel({ joinUrl: `https://teams.microsoft.com/l/meetup-join/${thread}/0` })).toBe(inChannel);
  });
});
