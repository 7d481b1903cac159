import fc from 'fast-check';
import { tagOf } from '../../src/bot/answering/fileOffer.js';
import { verbs } from '../../src/question/button.js';
import { botAppId, type Colleague, colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';

const tagOfColleague = ({ teamsId: userId, oid: aadObjectId }: Colleague) =>
  tagOf({ userId, aadObjectId, tenantId, locale: null, timeZone: null });

/** Placed wherever an activity takes text; it must never show up in a log or in front of somebody else. */
export const canary = {
  token: 'eyJjYW5hcnkiOiJ0b2tlbiJ9.eyJjYW5hcnkiOiJ0b2tlbiJ9.canary-signature',
  name: 'Canary Featherstone',
  address: 'canary.featherstone@aviary.example',
};

const odd = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1e308,
  true,
  '',
  ' ',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { __proto__: null, constructor: 'x' },
  '\u0000',
  '\uD800',
  '🤷‍♀️'.repeat(50),
  'x'.repeat(20_000),
  '<at>x</at>&nbsp;who attended',
  '${title} {{DATE(2020-01-01T00:00:00Z)}} **x** [a](http://b)',
  '../../../etc/passwd',
  "' OR 1=1; --",
  ...Object.values(canary),
);
const text = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      'who attended',
      'help',
      'sign in',
      'sign out',
      'webinars',
      'who attended the all',
      `attendance of ${canary.name}`,
      `who attended ${canary.name}`,
      '123456',
    ),
    weight: 3,
  },
  { arbitrary: fc.constantFrom(...Object.values(canary)), weight: 1 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }), weight: 1 },
);
const value = fc.oneof(
  odd,
  fc.record({ ask: fc.oneof(text, odd), event: fc.option(fc.oneof(text, odd)), virtualEvent: fc.option(odd) }),
  fc.record({
    id: fc.oneof(text, odd),
    connectionName: fc.oneof(fc.constant('attendance'), odd),
    token: fc.oneof(text, odd),
  }),
  fc.record({ state: fc.oneof(text, odd), code: odd, message: text }),
  fc.record({
    action: fc.record({
      type: fc.constant('Action.Execute'),
      verb: fc.oneof(fc.constantFrom(...verbs), odd),
      data: fc.oneof(
        fc.record({ ask: fc.oneof(text, odd), meetingId: fc.option(fc.oneof(text, odd)), alone: fc.boolean() }),
        fc.record({ share: fc.oneof(fc.constant('0'.repeat(32)), text, odd) }),
        odd,
      ),
    }),
    trigger: fc.constantFrom('manual', 'automatic'),
  }),
  fc.record({
    action: fc.oneof(fc.constantFrom('accept', 'decline'), odd),
    context: fc.oneof(
      fc.record({
        ask: fc.oneof(fc.constantFrom('export', 'export csv', 'export csv utf-8'), text, odd),
        id: fc.oneof(text, odd),
        // Now and then the right one.
        for: fc.oneof(fc.constantFrom(...[currentUser, colleague(1)].map(tagOfColleague)), text, odd),
        locale: fc.oneof(fc.constant(null), odd),
        timeZone: fc.oneof(fc.constant('Europe/Berlin'), odd),
      }),
      odd,
    ),
    uploadInfo: fc.oneof(
      fc.record({
        uploadUrl: fc.oneof(fc.constant('https://evil.example/x'), text, odd),
        contentUrl: fc.oneof(fc.constant('https://evil.example/x'), text, odd),
        name: text,
        uniqueId: text,
        fileType: text,
      }),
      odd,
    ),
  }),
  fc.anything({ maxDepth: 4, withUnicodeString: true, withNullPrototype: false }),
);
const conversation = fc.constantFrom(
  { id: personalChatOf(currentUser.teamsId), conversationType: 'personal', tenantId },
  { id: weeklyThread, conversationType: 'groupChat', isGroup: true, tenantId },
  { id: '19:x@thread.tacv2;messageid=1', conversationType: 'channel', isGroup: true, tenantId },
);
const from = fc.constantFrom(currentUser, colleague(1), colleague(2)).map(({ teamsId, oid }) => ({
  id: teamsId,
  aadObjectId: oid,
  name: canary.name,
  email: canary.address,
}));

/** An activity as an attacker with a good signature would send it: some fields right, some odd, some gone. */
export const activities = fc
  .record({
    base: fc.record({
      type: fc.constantFrom(
        'message',
        'invoke',
        'event',
        'conversationUpdate',
        'installationUpdate',
        'messageReaction',
        'nonsense',
      ),
      name: fc.constantFrom(
        'signin/tokenExchange',
        'signin/verifyState',
        'signin/failure',
        'adaptiveCard/action',
        'fileConsent/invoke',
        'application/vnd.microsoft.meetingEnd',
        'tokens/response',
        'composeExtension/query',
      ),
      text,
      value,
      conversation,
      from,
      locale: fc.constantFrom(undefined, 'en-US', 'de', canary.name, 'en-x-canary-feathers'),
      localTimezone: fc.constantFrom(undefined, 'Europe/Berlin', canary.name),
    }),
    broken: fc.dictionary(
      fc.constantFrom(
        'type',
        'name',
        'text',
        'value',
        'conversation',
        'from',
        'recipient',
        'channelData',
        'locale',
        'localTimezone',
        'membersAdded',
        'action',
        'id',
        'timestamp',
        'entities',
        'attachments',
        'replyToId',
        'deliveryMode',
      ),
      odd,
      { maxKeys: 2 },
    ),
    isBroken: fc.boolean(),
  })
  .map(({ base, broken, isBroken }) => ({
    id: 'fuzz',
    channelId: 'msteams',
    recipient: { id: `28:${botAppId}`, name: canary.name },
    channelData: { tenant: { id: tenantId } },
    ...base,
    ...(isBroken ? broken : {}),
  }));
