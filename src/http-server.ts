import restify from 'restify';
import type { Answer } from './bot/adapter.js';
import { mayReadMetrics } from './metricsDoor.js';
import { second } from './platform/clock.js';
import { errorOrigin } from './platform/errorOrigin.js';
import { htmlPage } from './platform/htmlPage.js';
import type { Log } from './platform/log.js';
import type { NotificationAnswer, NotificationRequest } from './summaries/notifications.js';
import type { Words } from './words/index.js';

/** Larger than any activity Teams sends, far smaller than what hurts. */
const maxBodySize = 256 * 1024;

export interface HttpServerOptions {
  log: Log;
  words: Words;
  /** Handles one activity; never rejects. */
  receive(authorization: string, body: unknown): Promise<Answer>;
  /** A browser is back from Entra; true when a question that waited for it is now answered. */
  returned(state: string): Promise<boolean>;
  /** Graph says something; never rejects. Without it there is no such door. */
  notified?: (request: NotificationRequest) => Promise<NotificationAnswer>;
  /** Rejects while the bot cannot work. */
  ready(): Promise<void>;
  /** Without it there is no such door. */
  metrics?: { contentType: string; token: string | null; text(): Promise<string> };
}

/** The doors: activities, Graph's notifications, health, and the page people return to after giving consent. */
export function createHttpServer(options: HttpServerOptions): restify.Server {
  const { log, words, receive, returned, notified, ready, metrics } = options;
  const server = restify.createServer({ name: '' });
  // A peer that sends slowly, or nothing, does not keep a connection for ever.
  server.server.requestTimeout = 30 * second;
  server.server.headersTimeout = 10 * second;
  server.pre((_req, res, next) => {
    res.header('x-content-type-options', 'nosniff');
    res.header('cache-control', 'no-store');
    return next();
  });
  // What went wrong inside is nobody's business: the status says enough.
  server.on('restifyError', (_req: restify.Request, _res: restify.Response, error: Error, done: () => void) => {
    log.info({ reason: error.name }, 'request refused');
    Object.assign(error, { toJSON: () => ({}), toString: () => '' });
    done();
  });

  // JSON only: the parser would write uploads of other types to disk, before anybody has asked who sends them.
  const onlyJson: restify.RequestHandler = (req, res, next) => {
    if (req.is('application/json')) return next();
    res.send(415);
    return next(false);
  };
  server.post('/api/messages', onlyJson, restify.plugins.bodyParser({ maxBodySize }), async (req, res) => {
    const { status, body } = await receive(req.headers.authorization ?? '', req.body);
    if (body === undefined) res.send(status);
    else res.send(status, body);
  });

  if (notified) {
    const answer = async (res: restify.Response, request: NotificationRequest) => {
      const { status, contentType = 'text/plain', body } = await notified(request);
      if (body === undefined) res.send(status);
      else res.sendRaw(status, body, { 'content-type': contentType, 'content-security-policy': "default-src 'none'" });
    };
    // The handshake of a subscription is a token in the address; its body is empty, no JSON, and not read.
    const handshake: restify.RequestHandler = (req, res, next) => {
      if (req.query.validationToken === undefined) return next();
      answer(res, { query: req.query, body: undefined }).then(() => next(false), next);
    };
    const door = [restify.plugins.queryParser(), handshake, onlyJson, restify.plugins.bodyParser({ maxBodySize })];
    server.post('/api/notifications', ...door, async (req, res) => answer(res, { query: req.query, body: req.body }));
  }

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

  if (metrics) {
    server.get('/metrics', async (req, res) => {
      const may = mayReadMetrics(req, metrics.token);
      if (may !== 'yes') return res.send(may === 'no' ? 403 : 404);
      try {
        res.sendRaw(200, await metrics.text(), { 'content-type': metrics.contentType });
      } catch (error) {
        log.error(errorOrigin(error), 'metrics not told');
        res.send(500);
      }
    });
  }

  // Entra returns with `code` or `error`; neither is read beyond that, and nothing of the address is repeated.
  server.get('/auth/return', restify.plugins.queryParser(), async (req, res) => {
    const refused = Boolean(req.query.error);
    const answered = !refused && (await returned(String(req.query.state ?? '')));
    const outcome = refused ? 'refused' : answered ? 'answered' : 'given';
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

/** Takes no more connections; resolves when every request under way is answered. */
export function closeServer(server: restify.Server): Promise<void> {
  // Who keeps a connection open after the answer would hold the process.
  server.on('after', () => setImmediate(() => server.server.closeIdleConnections()));
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
}
