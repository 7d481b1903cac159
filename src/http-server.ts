import restify from 'restify';
import type { Answer } from './bot/adapter.js';
import { htmlPage } from './platform/htmlPage.js';
import type { Log } from './platform/log.js';
import type { Words } from './words/index.js';

/** Larger than any activity Teams sends, far smaller than what hurts. */
const maxBodySize = 256 * 1024;

export interface HttpServerOptions {
  log: Log;
  words: Words;
  /** Handles one activity; never rejects. */
  receive(authorization: string, body: unknown): Promise<Answer>;
  /** Rejects while the bot cannot work. */
  ready(): Promise<void>;
}

/** The doors: activities, health, and the page people return to after giving consent. */
export function createHttpServer({ log, words, receive, ready }: HttpServerOptions): restify.Server {
  const server = restify.createServer({ name: 'who-attended' });

  server.post('/api/messages', restify.plugins.bodyParser({ maxBodySize }), async (req, res) => {
    const { status, body } = await receive(req.headers.authorization ?? '', req.body);
    if (body === undefined) res.send(status);
    else res.send(status, body);
  });

  server.get('/healthz', async (_req, res) => {
    res.send(200, { status: 'alive' });
  });

  server.get('/readyz', async (_req, res) => {
    try {
      await ready();
      res.send(200, { status: 'ready' });
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'not ready');
      res.send(503, { status: 'not ready' });
    }
  });

  // Entra returns with `code` or `error`; neither is read beyond that, and nothing of the address is repeated.
  server.get('/auth/return', restify.plugins.queryParser(), async (req, res) => {
    const outcome = req.query.error ? 'refused' : 'given';
    const page = htmlPage({
      lang: words.locale,
      title: words.say(`page.consent.${outcome}.title`),
      text: words.say(`page.consent.${outcome}.text`),
    });
    res.sendRaw(200, page, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  return server;
}

/** Starts listening; the address it is reached at on this machine. */
export function listen(server: restify.Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}
