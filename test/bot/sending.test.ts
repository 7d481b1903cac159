import { createServer } from 'node:net';
import { TeamsInfo, type TurnContext } from 'botbuilder';
import { describe, expect, it, onTestFinished } from 'vitest';
import { privately, returnTo } from '../../src/bot/conversation/privately.js';
import { sendTargeted } from '../../src/bot/conversation/targeted.js';
import { createBot } from '../../src/bot/createBot.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { sendFailureOf } from '../../src/sending/sendFailure.js';
import { createSendPace } from '../../src/sending/sendPace.js';
import { asSummary, onlyIfRoom } from '../../src/sending/sendPriority.js';
import { openStorage } from '../../src/storage/openStorage.js';
import { configOf, unsigned } from '../config/environments.js';
import { type Answer, type Script, startHttpServer } from '../helpers/httpServer.js';

const tenantId = '2f0e0000-0000-4000-8000-000000000002';
const chat = '19:meeting_a@thread.v2';
const asker = { userId: '29:anna', aadObjectId: 'oid', tenantId, locale: 'en', timeZone: null };

/** A bot, and a connector that answers by the script. Time passes only while somebody sleeps. */
async function start(script: Script, serviceUrl?: string) {
  const connector = await startHttpServer(script);
  let now = 1_000_000;
  const sleeps: number[] = [];
  const sleep = async (milliseconds: number, signal?: AbortSignal) => {
    if (signal?.aborted) return;
    sleeps.push(milliseconds);
    now += milliseconds;
  };
  const clock = () => now;
  const { store, jobs, close } = await openStorage({ kind: 'sqlite', file: ':memory:' }, clock);
  onTestFinished(close);
  const { app } = createBot({
    config: configOf(unsigned),
    log: createLog({ level: 'silent', write: () => {} }),
    clock,
    store,
    jobs,
    fetch,
    sleep,
    random: () => 0.5,
    pace: createSendPace({ clock, sleep, share: () => 1 }),
  });
  const inChat = (logic: (context: TurnContext) => Promise<unknown>, conversation = chat) =>
    returnTo(
      app,
      {
        channelId: 'msteams',
        serviceUrl: serviceUrl ?? connector.address,
        bot: { id: '28:bot', name: '' },
        user: { id: asker.userId, name: '' },
        conversation: { id: conversation, name: '', isGroup: true, conversationType: 'groupChat', tenantId },
      },
      async (context) => {
        await logic(context);
      },
    );
  const say = (text = 'hello', conversation = chat) => inChat((context) => context.sendActivity(text), conversation);
  return { app, connector, sleeps, inChat, say, clock };
}

const refusal = (status: number, code: string, headers = {}): Answer => ({
  status,
  body: { error: { code, message: 'No.' } },
  headers,
});
const taken: Answer = { status: 201, body: { id: 'message' } };
const failureOf = async (work: Promise<unknown>) =>
  sendFailureOf(
    await work.then(
      () => null,
      (error: unknown) => error,
    ),
  );

describe('a message that Teams does not take at once', () => {
  it('is not changed while Teams wants silence, if the change is only nice to have', async () => {
    const { app, connector, inChat } = await start([taken]);
    const change = (context: TurnContext) => context.updateActivity({ id: 'notice', type: 'message', text: 'so far' });
    app.pace.block({ tenant: tenantId, conversation: chat }, 7000);
    await expect(onlyIfRoom(() => inChat(change))).rejects.toThrow('no room');
    expect(connector.requests).toHaveLength(0);
    await inChat(change);
    expect(connector.requests.map(({ method }) => method)).toEqual(['PUT']);
  });

  it('is sent again after 412, which the SDK gives up on', async () => {
    const { connector, sleeps, say } = await start([
      refusal(412, 'PreconditionFailed'),
      refusal(412, 'PreconditionFailed'),
      taken,
    ]);
    await say();
    expect(connector.requests).toHaveLength(3);
    expect(sleeps).toEqual([750, 1500]);
  });

  it('is given up after four attempts, each of which took its room', async () => {
    const { app, connector, say } = await start([refusal(412, 'PreconditionFailed')]);
    expect(await failureOf(say())).toEqual({ kind: 'unavailable', maybeSent: false });
    expect(connector.requests).toHaveLength(4);
    const where = { tenant: tenantId, conversation: chat };
    // Back-offs of 0.75, 1.5 and 3 s: the last attempt is the only one in the last second.
    const spare = Array.from({ length: 9 }, () => app.pace.takeSpare(where)).filter(Boolean);
    expect(spare).toHaveLength(5);
  });

  it('waits as long as a 429 says, and so does whatever else goes there', async () => {
    const { connector, sleeps, say, clock } = await start((_, index) =>
      index === 0 ? refusal(429, 'TooManyRequests', { 'retry-after': '7' }) : taken,
    );
    const times: number[] = [];
    const note = () => times.push(clock());
    await say().then(note);
    await say('elsewhere', '19:other@thread.v2').then(note);
    expect(connector.requests).toHaveLength(3);
    expect(sleeps).toEqual([7_000]);
    expect(times).toEqual([1_007_000, 1_007_000]);
  });

  it('is sent after a silence of minutes, since nobody would come back with the reply', async () => {
    const { connector, say, sleeps } = await start([refusal(429, 'TooManyRequests', { 'retry-after': '120' }), taken]);
    await say();
    expect([connector.requests.length, sleeps]).toEqual([2, [120_000]]);
  });

  it('is left to its job, if it has one, when the silence is longer than a minute; the silence is kept', async () => {
    const { app, connector, say } = await start([refusal(429, 'TooManyRequests', { 'retry-after': '300' }), taken]);
    expect(await failureOf(asSummary(() => say()))).toEqual({
      kind: 'throttled',
      retryAfter: 300_000,
      maybeSent: false,
    });
    expect(connector.requests).toHaveLength(1);
    expect(app.pace.takeSpare({ tenant: tenantId, conversation: chat })).toBe(false);
    expect(app.pace.takeSpare({ tenant: tenantId, conversation: 'other' })).toBe(true);
  });

  it.each([
    ['502', refusal(502, 'BadGateway')],
    ['503', refusal(503, 'ServiceUnavailable')],
    ['504', refusal(504, 'GatewayTimeout')],
    ['a broken connection', 'reset' as const],
  ])('is repeated by us alone after %s, when it is a reply', async (_, answer) => {
    const { connector, say } = await start([answer, answer, taken]);
    await say();
    expect(connector.requests).toHaveLength(3);
  });

  it.each([
    ['502', refusal(502, 'BadGateway'), 1],
    ['a broken connection', 'reset' as const, 1],
    ['503', refusal(503, 'ServiceUnavailable'), 3],
    ['412', refusal(412, 'PreconditionFailed'), 3],
  ])('is a summary: after %s it is repeated only if it cannot have arrived', async (_, answer, attempts) => {
    const { connector, say } = await start([answer, answer, taken]);
    const failure = await failureOf(asSummary(() => say()));
    expect(connector.requests).toHaveLength(attempts);
    if (attempts === 1) expect(failure).toEqual({ kind: 'unavailable', maybeSent: true });
  });

  it('is an update: that may be repeated, also of a summary', async () => {
    const { connector, inChat } = await start([
      'reset',
      refusal(502, 'BadGateway'),
      { status: 200, body: { id: '1' } },
    ]);
    await asSummary(() => inChat((context) => context.updateActivity({ type: 'message', id: '1', text: 'new' })));
    expect(connector.seen()).toEqual(Array(3).fill(`PUT /v3/conversations/${encodeURIComponent(chat)}/activities/1`));
  });

  it.each([
    [400, 'BadSyntax'],
    [401, 'Unauthorized'],
    [500, 'InternalServerError'],
  ])('is not repeated after %i', async (status, code) => {
    const { connector, say } = await start([refusal(status, code)]);
    expect(await failureOf(say())).toMatchObject({ kind: 'other' });
    expect(connector.requests).toHaveLength(1);
  });
});

describe('a message that Teams will never take', () => {
  const writesBlocked = {
    errorCode: 209,
    message: JSON.stringify({ subCode: 'MessageWritesBlocked', details: 'Blocked.' }),
  };
  it.each<[string, Answer]>([
    ['the bot is not installed', refusal(403, 'ForbiddenOperationException')],
    ['the bot was removed', refusal(403, 'BotNotInConversationRoster')],
    ['the person blocked it', refusal(403, 'ConversationBlockedByUser')],
    ['an administrator blocked it', refusal(403, 'BotDisabledByAdmin')],
    ['writing is blocked', { status: 403, body: writesBlocked }],
    ['there is no such conversation', refusal(404, 'ConversationNotFound')],
  ])('since %s: the conversation is gone, after one attempt', async (_, answer) => {
    const { connector, say } = await start([answer]);
    expect(await failureOf(say())).toEqual({ kind: 'gone', maybeSent: false });
    expect(connector.requests).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['of another cloud', refusal(403, 'InvalidBotApiHost')],
    ['of some proxy', { status: 403, body: '<html>No.</html>', headers: { 'content-type': 'text/html' } }],
    ['of a message that is not there', refusal(404, 'ActivityNotFoundInConversation')],
  ])('is not taken for one whose conversation is gone when the refusal is %s', async (_, answer) => {
    const { say } = await start([answer]);
    expect(await failureOf(say())).toEqual({ kind: 'other', maybeSent: false });
  });

  it('since it is too large: that is what it is', async () => {
    const { say } = await start([refusal(413, 'MessageSizeTooBig')]);
    expect(await failureOf(say())).toEqual({ kind: 'too-large', maybeSent: false });
  });
});

it('without anybody who listens Teams is unavailable, and nothing was sent: that may be repeated', async () => {
  const { say, sleeps } = await start([taken], await closedPort());
  expect(await failureOf(asSummary(() => say()))).toEqual({ kind: 'unavailable', maybeSent: false });
  expect(sleeps).toEqual([750, 1_500, 3_000]);
});

/** An address of this machine where nobody listens any more. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
}

describe('everything the bot sends takes its room', () => {
  it('messages, updates and deletions alike, and no more than one each', async () => {
    const { connector, inChat, sleeps } = await start(({ method }) =>
      method === 'POST' ? taken : { status: 200, body: { id: '1' } },
    );
    await inChat(async (context) => {
      await context.sendActivities([
        { type: 'message', text: '1' },
        { type: 'message', text: '2' },
      ]);
      await context.updateActivity({ type: 'message', id: '1', text: 'new' });
      await context.deleteActivity('2');
      for (const text of ['5', '6', '7']) await context.sendActivity(text);
      expect(sleeps).toEqual([]);
      await context.sendActivity('8');
    });
    expect(connector.requests).toHaveLength(8);
    expect(sleeps).toEqual([1_030]);
  });

  it('creating a chat is a send, too, and is repeated like one', async () => {
    const { app, connector, inChat, sleeps } = await start([
      refusal(412, 'PreconditionFailed'),
      { status: 201, body: { id: 'a:private' } },
      taken,
    ]);
    await inChat((context) =>
      privately(app, context, asker, async (own) => {
        await own.sendActivity('for you');
      }),
    );
    expect(connector.seen()).toEqual([
      'POST /v3/conversations',
      'POST /v3/conversations',
      'POST /v3/conversations/a%3Aprivate/activities',
    ]);
    expect(sleeps).toEqual([750]);
    expect(app.pace.size().conversations).toBe(2);
  });

  it('what fails in a chat that was created does not create it again', async () => {
    const { app, connector } = await start([{ status: 201, body: { id: 'a:private' } }]);
    app.adapter.onTurnError = async (_, error) => {
      throw error;
    };
    const create = app.adapter.createConversationAsync(
      '',
      'msteams',
      connector.address,
      '',
      {
        isGroup: false,
        bot: { id: '28:bot', name: '' },
        members: [{ id: 'x', name: '' }],

        channelData: {},
      },
      async () => {
        throw Object.assign(new Error('later'), { statusCode: 412 });
      },
    );
    await expect(create).rejects.toThrow('later');
    expect(connector.requests).toHaveLength(1);
  });

  it('a targeted message is a send, and is repeated like one', async () => {
    const { app, connector, inChat, sleeps } = await start([refusal(412, 'PreconditionFailed'), taken]);
    await inChat(async (context) => {
      expect(await sendTargeted(app, context, asker, { card: {}, summary: 'A card' })).toBe(true);
    });
    expect(connector.requests).toHaveLength(2);
    expect(sleeps).toEqual([750]);
    expect(app.pace.size().conversations).toBe(1);
  });

  it('typing is left out where there is no room, and holds up nothing', async () => {
    const { connector, inChat, sleeps } = await start([taken]);
    await inChat(async (context) => {
      for (const text of ['1', '2', '3', '4', '5', '6']) await context.sendActivity(text);
      await context.sendActivity({ type: 'typing' });
      await context.sendActivity('7');
    });
    expect(connector.requests.map(({ body }) => JSON.parse(body).type)).toEqual(Array(7).fill('message'));
    expect(sleeps).toEqual([]);
  });

  it('typing that is refused is not repeated', async () => {
    const { connector, inChat } = await start([refusal(412, 'PreconditionFailed')]);
    const typed = inChat((context) => context.sendActivity({ type: 'typing' }));
    expect(await failureOf(typed)).toMatchObject({ kind: 'unavailable' });
    expect(connector.requests).toHaveLength(1);
  });
});

describe('what the bot only reads', () => {
  it('is repeated by our own requests, and takes no room', async () => {
    const { app, connector, inChat } = await start([
      { status: 503, headers: { 'retry-after': '0' } },
      { status: 200, body: { members: [] } },
    ]);
    await inChat((context) => TeamsInfo.getPagedMembers(context));
    expect(connector.seen()).toEqual(Array(2).fill(`GET /v3/conversations/${encodeURIComponent(chat)}/pagedmembers`));
    expect(app.pace.size().conversations).toBe(0);
  });
});
