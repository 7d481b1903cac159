import { describe, expect, it } from 'vitest';
import { OriginShape, ReferenceShape } from '../../src/bot/conversation/reference.js';

const bot = { id: '28:bot', name: '' };
const conversation = { id: '19:a@thread.v2', conversationType: 'groupChat', isGroup: true, name: '', tenantId: 't1' };
const user = { id: '29:ann', name: '', aadObjectId: 'a1' };
const complete = { channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/', bot, conversation, user };

describe('a stored reference to a conversation', () => {
  it.each<[string, object, object]>([
    ['of a chat, where nobody is kept', { ...complete, user: undefined }, { conversation }],
    ['of a 1:1 chat', complete, { user, bot, conversation }],
    ['with what is kept beside it', { ...complete, locale: 'de', addedAt: 5 }, { locale: 'de', addedAt: 5 }],
    [
      'of a person without a directory id',
      { ...complete, user: { id: '29:ann', name: '' } },
      { user: { id: '29:ann' } },
    ],
    ['without the bot and the channel', { serviceUrl: complete.serviceUrl, conversation }, { conversation }],
    ['with odd things in it', { ...complete, bot: { id: 5 }, user: null, channelId: 7 }, { conversation }],
    [
      'with an odd conversation',
      { ...complete, conversation: { id: '19:a@thread.v2', isGroup: 'yes', name: null, tenantId: 5 } },
      { conversation: { id: '19:a@thread.v2', isGroup: false, name: '', conversationType: '' } },
    ],
  ])('%s is understood', (_what, stored, reference) => {
    expect(ReferenceShape.parse(JSON.parse(JSON.stringify(stored)))).toMatchObject(reference);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a mark that the bot was removed', { removedAt: 5 }],
    ['one without a service URL', { ...complete, serviceUrl: undefined }],
    ['one whose conversation has no id', { ...complete, conversation: { name: '' } }],
  ])('is not %s', (_what, stored) => {
    expect(ReferenceShape.safeParse(stored).success).toBe(false);
  });

  it('of where somebody asked needs that somebody, and keeps nothing beside it', () => {
    expect(OriginShape.parse({ ...complete, locale: 'de', text: 'who attended' })).toEqual(complete);
    expect(OriginShape.safeParse({ ...complete, user: { id: '29:ann', name: '' } }).success).toBe(false);
  });
});
