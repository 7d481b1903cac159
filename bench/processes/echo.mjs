// The least a bot on this SDK and server can be: what came is sent back.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer({ name: '' });
server.post('/api/messages', restify.plugins.bodyParser(), async (req, res) => {
  await adapter.process(req, res, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(context.activity.text);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('"listening"'));
process.on('disconnect', () => process.exit());
