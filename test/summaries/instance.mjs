// The bot wired as src/main.ts wires it, but for one thing: jobs of an instance that died are another's after LEASE_FOR
// milliseconds instead of a minute, which no test could wait for after every kill.
import { createBot } from '../../dist/bot/createBot.js';
import { readConfig } from '../../dist/config/readConfig.js';
import { createLog } from '../../dist/platform/telemetry/log.js';
import { steadyClock, systemClock } from '../../dist/platform/time/clock.js';
import { systemSleep } from '../../dist/platform/time/sleep.js';
import { createHttpServer, listen } from '../../dist/server/httpServer.js';
import { openStorage } from '../../dist/storage/openStorage.js';
import { wordsFor } from '../../dist/words/index.js';

const { config, problems } = readConfig(process.env);
if (problems) throw new Error(problems.join('\n'));
const log = createLog({ level: config.logLevel });
const storage = await openStorage(config.storage, systemClock, log);
const { store, jobs } = storage;
const leaseFor = Number(process.env.LEASE_FOR);
const own = { config, log, clock: systemClock, store, jobs, fetch, sleep: systemSleep, leaseFor };
const { app, ...doors } = createBot(own);
const ready = () => storage.ping();
const server = createHttpServer({ clock: steadyClock, words: wordsFor('en'), ...doors, ready });
await listen(server, config);
app.instances.start();
app.summaries.start();
log.info({}, 'listening');

process.once('SIGTERM', () => {
  server.close(async () => {
    await Promise.all([...app.background, app.summaries.stop()]);
    await app.instances.stop();
    await storage.close();
  });
  server.closeIdleConnections();
});
