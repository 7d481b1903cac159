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
      const holding = Object.entries(rules).filter(([, rule]) => rule({ type: written, thread: null }));
      expect(holding.map(([name]) => name).sort()).toEqual([...said].sort());
    }
  });

  it.each([
    ['19:abc@thread.tacv2', 'Scheduled', true],
    ['19:abc@thread.tacv2', 'MeetNow', true],
    ['19:abc@thread.tacv2', 'Adhoc', true],
    ['19:abc@thread.tacv2', null, true],
    ['19:meeting_abc@thread.v2', 'ChannelScheduled', false],
    ['19:meeting_abc@thread.v2', 'Unknown', false],
  ])('does not matter where the thread is known: %s, %s', (thread, type, inChannel) => {
    expect(isInChannel({ type, thread })).toBe(inChannel);
  });
});
