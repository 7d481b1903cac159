import { describe, expect, it } from 'vitest';
import { threadOfMeeting } from '../../src/graph/meetingThread.js';

const thread = '19:meeting_ZmVybmhpbGw-_x=@thread.v2';

describe('the thread of a meeting', () => {
  it('is found in a join URL, whether encoded not at all, once or twice', () => {
    const once = encodeURIComponent(thread);
    for (const written of [thread, once, encodeURIComponent(once), once.toLowerCase().replace('zmv', 'ZmV')]) {
      const found = threadOfMeeting(`https://teams.microsoft.com/l/meetup-join/${written}/0?context=%7b%7d`);
      expect(found?.toLowerCase(), written).toBe(thread.toLowerCase());
    }
  });

  it('may be a channel’s', () => {
    expect(threadOfMeeting('https://teams.microsoft.com/l/meetup-join/19%3aabc%40thread.tacv2/1660758607740')).toBe(
      '19:abc@thread.tacv2',
    );
  });

  it('is unknown in short links, and in what is no link at all', () => {
    for (const url of ['https://teams.microsoft.com/meet/123?p=x', '', '%', '%E0%A4%A', '19:abc@thread.evil']) {
      expect(threadOfMeeting(url), url).toBeNull();
    }
  });
});
