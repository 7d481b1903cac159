import { ConnectorClient, TokenApiClient } from 'botframework-connector';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { botAppId, colleague, colleagues, connectionName, currentUser } from '../../src/sandbox/company/company.js';
import { weeklyThread } from '../../src/sandbox/company/meetings.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { connectorResource, issueUserToken } from '../../src/sandbox/services/entra.js';

type Credentials = ConstructorParameters<typeof ConnectorClient>[0];

let sandbox: Sandbox;
let connector: ConnectorClient;
let tokens: TokenApiClient;
beforeAll(async () => {
  sandbox = await startSandbox();
  const { world, environment, forPlayground } = sandbox;
  const token = await world.entraSigner.sign({ aud: connectorResource, appid: botAppId });
  const credentials: Credentials = {
    async signRequest(request) {
      request.headers.set('authorization', `Bearer ${token}`);
      return request;
    },
  };
  connector = new ConnectorClient(credentials, { baseUri: forPlayground.serviceUrl });
  tokens = new TokenApiClient(credentials, { baseUri: environment.OAuthUrl });
});
afterAll(() => sandbox.close());

const state = () =>
  Buffer.from(JSON.stringify({ connectionName, conversation: { user: { id: currentUser.teamsId } } })).toString(
    'base64',
  );
const about = { channelId: 'msteams' };

describe('the SDK’s client of the connector', () => {
  it('opens a chat with somebody, writes, replies, changes and deletes', async () => {
    const { id } = await connector.conversations.createConversation({
      isGroup: false,
      bot: { id: `28:${botAppId}`, name: 'Who Attended' },
      members: [{ id: currentUser.teamsId, name: currentUser.name }],
      channelData: {},
      ...{ activity: undefined, topicName: undefined },
    });
    expect(id).toBe(personalChatOf(currentUser.teamsId));
    const sent = await connector.conversations.sendToConversation(id, { type: 'message', text: 'one' });
    const reply = await connector.conversations.replyToActivity(id, sent.id, { type: 'message', text: 'two' });
    await connector.conversations.updateActivity(id, sent.id, { type: 'message', text: 'three' });
    const { _response } = await connector.conversations.deleteActivity(id, reply.id);
    expect(_response.status).toBe(200);
    expect(sandbox.sent.map(({ activity }) => activity.text)).toEqual(['one', 'two']);
    expect(sandbox.updated.map(({ activity }) => activity.text)).toEqual(['three']);
  });

  it('reads the members of a chat page by page, and one of them by either id', async () => {
    const seen: string[] = [];
    let continuationToken: string | undefined = '';
    do {
      const asked: { pageSize: number; continuationToken: string } = { pageSize: 3, continuationToken };
      const page = await connector.conversations.getConversationPagedMembers(weeklyThread, asked);
      seen.push(...page.members.map(({ id }) => id));
      continuationToken = page.continuationToken;
    } while (continuationToken !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(currentUser.teamsId);
    for (const id of [colleague(1).teamsId, colleague(1).oid]) {
      const member = await connector.conversations.getConversationMember(weeklyThread, id);
      expect(member).toMatchObject({
        id: colleague(1).teamsId,
        aadObjectId: colleague(1).oid,
        name: colleague(1).name,
      });
    }
    expect(await connector.conversations.getConversationMembers(weeklyThread)).toHaveLength(colleagues.length);
    await expect(connector.conversations.getConversationMember(weeklyThread, '29:nobody')).rejects.toMatchObject({
      statusCode: 404,
      code: 'MemberNotFoundInConversation',
    });
  });
});

describe('the SDK’s client of the Token Service', () => {
  it('gets a token, one for each resource, and says which connections have one', async () => {
    const { token } = await tokens.userToken.getToken(currentUser.teamsId, connectionName, about);
    expect((await sandbox.world.entraSigner.verify(token))?.oid).toBe(currentUser.oid);
    const aadResourceUrls = { resourceUrls: ['https://graph.microsoft.com'] };
    const byResource = await tokens.userToken.getAadTokens(currentUser.teamsId, connectionName, aadResourceUrls, about);
    expect(byResource['https://graph.microsoft.com']?.connectionName).toBe(connectionName);
    const status = () => tokens.userToken.getTokenStatus(currentUser.teamsId, about);
    expect(await status()).toMatchObject([{ connectionName, hasToken: true, channelId: 'msteams' }]);
    await tokens.userToken.signOut(currentUser.teamsId, { connectionName, ...about });
    expect(await status()).toMatchObject([{ hasToken: false }]);
    const other = { ...about, include: 'another' };
    expect(await tokens.userToken.getTokenStatus(currentUser.teamsId, other)).toHaveLength(0);
  });

  it('exchanges what Teams gives for silent sign-in, a v2.0 token of the app', async () => {
    const user = colleague(2);
    sandbox.world.signedIn.delete(user.teamsId);
    const asked = { token: await issueUserToken(sandbox.world, user) };
    const exchanged = await tokens.userToken.exchangeAsync(user.teamsId, connectionName, 'msteams', asked);
    const { token } = z.object({ token: z.string() }).parse(exchanged);
    expect((await sandbox.world.entraSigner.verify(token))?.oid).toBe(user.oid);
  });

  it('gets the link that signs somebody in, with what is needed to do so silently', async () => {
    const resource = await tokens.botSignIn.getSignInResource(state());
    expect(resource).toMatchObject({ tokenExchangeResource: { uri: `api://botid-${botAppId}` } });
    const link = z.object({ signInLink: z.url() }).parse(resource).signInLink;
    const url = await tokens.botSignIn.getSignInUrl(state());
    expect(url._response.bodyAsText).toContain(JSON.stringify(link).slice(1, -1));
  });
});
