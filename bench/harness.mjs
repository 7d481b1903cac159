// Starts the processes a figure needs, and asks the bot.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { appId } from './ids.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
export const root = file('..');
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startDoubles({ latency = 0 } = {}) {
  const child = fork(file('processes/doubles.mjs'), { env: { PATH: process.env.PATH, LATENCY: String(latency) } });
  const [urls] = await once(child, 'message');
  const tell = async (what) => {
    child.send(what);
    const [{ tally }] = await once(child, 'message');
    return tally;
  };
  return {
    urls,
    latency: (milliseconds) => tell({ latency: milliseconds }),
    /** How often each service was called since the last time this was asked. */
    count: () => tell({ count: true }),
    stop: () => stop(child),
    environment: {
      HOST: '127.0.0.1',
      BOT_AUTH: 'off',
      LOG_LEVEL: 'warn',
      SSO_CLIENT_ID: appId,
      SSO_CLIENT_SECRET: 'not-a-secret',
      OAuthUrl: urls.tokenService,
      ENTRA_AUTHORITY_HOST: urls.entra,
      GRAPH_BASE_URL: urls.graph,
      SERVICE_URL_HOSTS: new URL(urls.connector).host,
      STORAGE: 'sqlite::memory:',
      SUMMARIES: 'off',
    },
  };
}

async function stop(child, signal = 'SIGKILL') {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  if (signal === 'SIGTERM') child.disconnect();
  else child.kill(signal);
  await gone;
}

/** A bot process, once it listens; `program` is a file of processes, of which `echo` and `bare` are bots of the SDK alone. */
export async function startBot(doubles, { program = 'hosted', env = {}, execArgv = [] } = {}) {
  const port = await freePort();
  const child = fork(file(`processes/${program}.mjs`), {
    env: { PATH: process.env.PATH, ...doubles.environment, PORT: String(port), ...env, LOG_LEVEL: 'info' },
    execArgv,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let log = '';
  const refused = once(child, 'exit').then(() => Promise.reject(new Error(`the bot ended: ${log}`)));
  refused.catch(() => {});
  const listening = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      log = (log + chunk).slice(-2000);
      if (log.includes('"listening"')) resolve();
    });
  });
  await Promise.race([listening, refused]);
  return {
    pid: child.pid,
    post: (activity) => post(port, activity),
    async memory({ gc = false } = {}) {
      child.send({ gc });
      const [told] = await once(child, 'message');
      return told;
    },
    /** Lets it end by itself, so that a profile is written. */
    term: () => stop(child, 'SIGTERM'),
    stop: () => stop(child),
  };
}

/** Posts an activity; resolves with how long the answer took, in milliseconds. */
export function post(port, activity) {
  const body = JSON.stringify(activity);
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const req = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/messages',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (res) => {
        res.resume();
        res.on('end', () =>
          res.statusCode === 200
            ? resolve(performance.now() - began)
            : reject(new Error(`the bot answered ${res.statusCode}`)),
        );
      },
    );
    req.on('error', reject);
    req.end(body);
  });
}

/** "who attended" by this user in the chat of a meeting of theirs. */
export const question = (doubles, user, { people = 12, sessions = 1, text = 'who attended', chat = user.n } = {}) => ({
  type: 'message',
  id: 'm1',
  channelId: 'msteams',
  serviceUrl: doubles.urls.connector,
  text,
  locale: 'en-GB',
  from: { id: user.userId, aadObjectId: user.oid },
  recipient: { id: `28:${appId}` },
  conversation: {
    id: `19:meeting_${chat}@thread.v2`,
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: user.tenant,
  },
  channelData: { tenant: { id: user.tenant }, meeting: { id: `c-${user.oid}-m-${people}-${sessions}-${chat}` } },
});

/** Runs `work(0…count-1)`, so many at the same time. */
export async function together(count, lanes, work) {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const mine = next;
      next += 1;
      await work(mine);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

export const median = (values) => quantile(values, 0.5);
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
