import type { Activity } from 'botbuilder';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  BotFrameworkAuthenticationFactory,
  ClaimsIdentity,
  type ConnectorClient,
  TeamsConnectorClient,
} from 'botframework-connector';
import { describe, expect, it } from 'vitest';
import { createConnectorCredentials } from '../../src/auth/connectorCredentials.js';
import { createTokenService } from '../../src/auth/tokenService.js';
import { createBotFrameworkAuthentication } from '../../src/bot/connector/botFrameworkAuthentication.js';
import { createReadMeeting } from '../../src/bot/connector/connectorCalls.js';
import { requestJson } from '../../src/platform/http/jsonRequest.js';
import { createRepeating } from '../../src/platform/http/repeating.js';
import { configOf, unsigned } from '../config/environments.js';
import { type Arrived, startHttpServer, type Written } from '../helpers/httpServer.js';

const appId = '0b070000-0000-4000-8000-000000000001';
const identity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }], true);
const audience = 'https://api.botframework.com';
const tokens = async () => 'of the bot';

/** The SDK as it is, and as the bot has it, both towards the same server. */
async function start(answer: Written) {
  const server = await startHttpServer([answer]);
  const cloud = { ...configOf(unsigned).botFramework, oAuthUrl: server.address };
  const bot = {
    type: 'MultiTenant' as const,
    appId,
    credential: { kind: 'secret' as const, secret: 'secret' },
    tenantId: null,
  };
  const credentials = createConnectorCredentials({ identity: bot, authenticationDisabled: false }, tokens);
  const ofSdk = BotFrameworkAuthenticationFactory.create(
    '',
    cloud.validateAuthority,
    cloud.toChannelFromBotLoginUrl ?? '',
    cloud.toChannelFromBotOAuthScope,
    cloud.toBotFromChannelTokenIssuer,
    cloud.oAuthUrl,
    cloud.toBotFromChannelOpenIdMetadataUrl,
    cloud.toBotFromEmulatorOpenIdMetadataUrl,
    cloud.callerId,
    credentials,
    new AuthenticationConfiguration(),
  );
  const sleep = async () => {};
  const repeating = createRepeating({ requestJson, clock: () => 0, sleep, random: () => 0 });
  const tokenService = createTokenService({ oAuthUrl: cloud.oAuthUrl, token: tokens, requestJson, repeating });
  const ours = createBotFrameworkAuthentication(cloud, credentials, { tokens, tokenService, requestJson, repeating });
  const readMeeting = createReadMeeting({ repeating, token: tokens });
  return { server, ofSdk, ours, readMeeting };
}

/** What the receiver of a request goes by. */
const essence = ({ method, url, body, headers }: Arrived) => ({
  method,
  url,
  body: body === '' ? null : JSON.parse(body),
  authorization: headers.authorization,
  contentType: headers['content-type'],
});

const conversation = "19:meeting_Ä ö/(x)!'~*+&@thread.v2;messageid=17";
const inChat = { id: conversation, name: '', isGroup: true, conversationType: 'groupChat' };
const activity = { type: 'message', text: 'hello', conversation: inChat, channelData: { a: [1, null] } };
const turn = {
  ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/', id: '17' },
  ...{ from: { id: '29:anna', name: '' }, recipient: { id: '28:bot', name: '' } },
  conversation: inChat,
};
// The part of an activity that the SDK's own types leave no room to omit.
const isActivity = (value: object): value is Activity => 'type' in value;
const asked = isActivity(turn) ? turn : null;

type UserTokens = Awaited<ReturnType<BotFrameworkAuthentication['createUserTokenClient']>>;
type Call = (of: { connector: ConnectorClient; userTokens: UserTokens }) => Promise<unknown>;

/** The SDK declares its options as a callback. */
const pagedMembers = (conversations: Conversations, options: object): Promise<unknown> =>
  Reflect.apply(conversations.getConversationPagedMembers, conversations, [conversation, options]);
type Conversations = ConnectorClient['conversations'];

const created = { status: 201, body: { id: 'a:1' } };
const page = {
  body: { members: [{ id: '29:anna', aadObjectId: 'oid', email: 'anna@contoso.com' }], continuationToken: 'n' },
};
const token = { body: { connectionName: 'attendance', channelId: 'msteams', token: 'of the user' } };
const calls: Record<string, [Written, Call]> = {
  sendToConversation: [
    created,
    ({ connector: { conversations } }) => conversations.sendToConversation(conversation, activity),
  ],
  replyToActivity: [
    created,
    ({ connector: { conversations } }) => conversations.replyToActivity(conversation, 'a/1', activity),
  ],
  updateActivity: [
    created,
    ({ connector: { conversations } }) => conversations.updateActivity(conversation, 'a/1', activity),
  ],
  deleteActivity: [{}, ({ connector: { conversations } }) => conversations.deleteActivity(conversation, 'a/1')],
  createConversation: [
    created,
    ({ connector: { conversations } }) =>
      conversations.createConversation({
        isGroup: false,
        bot: { id: '28:bot', name: '' },
        members: [{ id: '29:anna', name: '' }],
        tenantId: 'tenant',
        channelData: { tenant: { id: 'tenant' } },
      }),
  ],
  getConversationMember: [
    page,
    ({ connector: { conversations } }) => conversations.getConversationMember(conversation, '29:a/b'),
  ],
  'getConversationPagedMembers, the first page': [
    page,
    ({ connector: { conversations } }) => pagedMembers(conversations, { pageSize: 200 }),
  ],
  'getConversationPagedMembers, the next page': [
    page,
    ({ connector: { conversations } }) => pagedMembers(conversations, { pageSize: 200, continuationToken: 'a+b c=&' }),
  ],
  'getUserToken, without a code': [
    token,
    ({ userTokens }) => userTokens.getUserToken('29:a b', 'attendance', 'msteams', ''),
  ],
  'getUserToken, with a code': [
    token,
    ({ userTokens }) => userTokens.getUserToken('29:a b', 'attendance', 'msteams', '123456'),
  ],
  exchangeToken: [
    token,
    ({ userTokens }) => userTokens.exchangeToken('29:a b', 'attendance', 'msteams', { token: 'offered' }),
  ],
  signOutUser: [{}, ({ userTokens }) => userTokens.signOutUser('29:a b', 'attendance', 'msteams')],
  getSignInResource: [
    { body: { signInLink: 'https://token.botframework.com/a', tokenExchangeResource: { id: '1', uri: 'api://a' } } },
    ({ userTokens }) => userTokens.getSignInResource('attendance', asked ?? never(), ''),
  ],
};
function never(): never {
  throw new Error('no activity');
}

describe('a plain request for what the SDK would ask', () => {
  it.each(Object.entries(calls))('%s: the same method, path, query, body and token', async (_name, [answer, call]) => {
    const { server, ofSdk, ours } = await start(answer);
    for (const authentication of [ofSdk, ours]) {
      const connector = await authentication
        .createConnectorFactory(identity)
        .create(`${server.address}/emea/`, audience);
      await call({ connector, userTokens: await authentication.createUserTokenClient(identity) });
    }
    const [first, second, ...others] = server.requests.map(essence);
    expect(others).toEqual([]);
    expect(second).toEqual(first);
  });

  it('fetchMeetingInfo: the same method, path and token', async () => {
    const { server, ofSdk, readMeeting } = await start({ body: { details: { title: 'Weekly' } } });
    const { credentials } = await ofSdk.createConnectorFactory(identity).create(server.address, audience);
    const client = new TeamsConnectorClient(credentials, { baseUri: `${server.address}/emea/` });
    await client.teams.fetchMeetingInfo('MCMxOTp/+=');
    expect(await readMeeting(`${server.address}/emea/`, 'MCMxOTp/+=')).toEqual({ details: { title: 'Weekly' } });
    const [first, second] = server.requests.map(essence);
    expect(second).toEqual(first);
  });

  it('tells what was answered as the SDK does: a page of members, a token, the absence of one', async () => {
    const { server, ours } = await start(page);
    const { conversations } = await ours.createConnectorFactory(identity).create(server.address, audience);
    expect(await pagedMembers(conversations, {})).toMatchObject(page.body);
    const some = await start(token);
    const userTokens = await some.ours.createUserTokenClient(identity);
    expect(await userTokens.getUserToken('29:a', 'attendance', 'msteams', '')).toMatchObject(token.body);
    const none = await start({ status: 404, body: {} });
    const absent = await none.ours.createUserTokenClient(identity);
    expect(await absent.getUserToken('29:a', 'attendance', 'msteams', '')).toBeUndefined();
  });

  it('a refusal has the status, as the SDK’s has it', async () => {
    const { server, ours } = await start({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
    const { conversations } = await ours.createConnectorFactory(identity).create(server.address, audience);
    await expect(pagedMembers(conversations, {})).rejects.toMatchObject({
      statusCode: 403,
    });
  });

  it('whatever else the SDK can ask is not asked: it would have no deadline', async () => {
    const { server, ours } = await start({});
    const { conversations } = await ours.createConnectorFactory(identity).create(server.address, audience);
    const userTokens = await ours.createUserTokenClient(identity);
    await expect(conversations.getActivityMembers(conversation, '1')).rejects.toThrow('no plain request');
    await expect(userTokens.getTokenStatus('29:a', 'msteams', '')).rejects.toThrow('no plain request');
    expect(server.requests).toEqual([]);
  });
});
