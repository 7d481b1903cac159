// The least a bot on this SDK and server can be that makes the calls of an answer: typing, the user's token, and a card that was made beforehand.
import { CloudAdapter, ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import * as connector from 'botframework-connector';
import restify from 'restify';
import { cardMaker } from '../card.mjs';

const card = (await cardMaker(12))();
// Every address of the public cloud, since the SDK drops them all where one is given: the Token Service is the double.
const { AuthenticationConstants: cloud } = connector;
const adapter = new CloudAdapter(
  connector.BotFrameworkAuthenticationFactory.create(
    '',
    true,
    cloud.ToChannelFromBotLoginUrlPrefix,
    cloud.ToChannelFromBotOAuthScope,
    cloud.ToBotFromChannelTokenIssuer,
    process.env.OAuthUrl,
    cloud.ToBotFromChannelOpenIdMetadataUrl,
    cloud.ToBotFromEmulatorOpenIdMetadataUrl,
    '',
    new ConfigurationServiceClientCredentialFactory({}),
    new connector.AuthenticationConfiguration(),
  ),
);
const server = restify.createServer({ name: '' });
server.post('/api/messages', restify.plugins.bodyParser(), async (req, res) => {
  await adapter.process(req, res, async (context) => {
    if (context.activity.type !== 'message') return;
    const { from, channelId } = context.activity;
    await context.sendActivity({ type: 'typing' });
    const tokens = context.turnState.get(adapter.UserTokenClientKey);
    const token = await tokens.getUserToken(from.id, 'attendance', channelId, '');
    if (!token) throw new Error('the double gives everybody a token');
    await context.sendActivity({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('"listening"'));
process.on('disconnect', () => process.exit());
