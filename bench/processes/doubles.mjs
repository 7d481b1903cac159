// Everything the bot calls, in a process of its own: small, fixed answers, each after LATENCY milliseconds.
// Told over IPC: { latency }, { people, sessions } of a meeting; asked: { count: true } gives and clears the tally.
import { createServer } from 'node:http';
import { UnsecuredJWT } from 'jose';
import { appId, readUserId } from '../ids.mjs';
import { pagesOf, recordOf, reportTimes, usualEnd } from '../report.mjs';

let latency = Number(process.env.LATENCY ?? 0);
const startedAt = Date.now();
let tally = {};
const page = 1000;
const meetings = new Map();

const meetingOf = (id) => {
  // m-<people>-<sessions>-<anything>
  const text = Buffer.from(id, 'base64').toString();
  const [, people = '12', sessions = '1'] = /^m-(\d+)-(\d+)/.exec(text) ?? [];
  // Of a meeting that has just ended: its times are those of this process's start.
  const endedAt = text.includes('-ended-') ? startedAt - usualEnd : 0;
  return { people: Number(people), sessions: Number(sessions), endedAt };
};

const tokens = new Map();
function tokenOf(userId) {
  let token = tokens.get(userId);
  if (!token) {
    const { oid, tenant } = readUserId(userId);
    token = new UnsecuredJWT({ aud: appId, tid: tenant, oid }).encode();
    tokens.set(userId, token);
  }
  return token;
}

/** A page of people as bytes that were made once: what this process takes for it, the bot would seem to take. */
function recordsPage(url) {
  const { people } = meetingOf(decodeURIComponent(url.pathname.split('/')[4] ?? ''));
  if (!meetings.has(people))
    meetings.set(
      people,
      pagesOf(people, page, () => 'NEXT').map((text) => text.split('"NEXT"').map((part) => Buffer.from(part))),
    );
  const at = Number(url.searchParams.get('page') ?? 0);
  const [before, after] = meetings.get(people)[at] ?? [Buffer.from('{"value":[]}')];
  if (after === undefined) return [before];
  return [before, Buffer.from(JSON.stringify(`${graph.url}${url.pathname}?page=${at + 1}`)), after];
}

function graphAnswer(url, body) {
  if (url.pathname.endsWith('/$batch')) {
    const { requests } = JSON.parse(body);
    return { responses: requests.map(({ id }) => ({ id, status: 200, headers: {}, body: { value: [recordOf(1)] } })) };
  }
  if (url.pathname.endsWith('/attendanceRecords')) return recordsPage(url);
  if (url.pathname.endsWith('/attendanceReports')) {
    const { people, sessions, endedAt } = meetingOf(decodeURIComponent(url.pathname.split('/')[4] ?? ''));
    // Half an hour apart: all of one date.
    return { value: Array.from({ length: sessions }, (_, i) => reportTimes(`r${i}`, endedAt + i * 1_800_000, people)) };
  }
  return { value: [] };
}

function connectorAnswer(url, method, body) {
  // Everybody has a private chat of their own: so many messages a second may be sent to each.
  if (method === 'POST' && url.pathname === '/v3/conversations')
    return { id: `a:${JSON.parse(body).members?.[0]?.id ?? 'nobody'}` };
  const meeting = /^\/v1\/meetings\/([^/?]+)/.exec(url.pathname)?.[1];
  if (meeting === undefined) return { id: 'activity-1' };
  const id = decodeURIComponent(meeting);
  // c-<organiser's oid>-m-<people>-<sessions>-…
  const [, organiser = '', graphId = ''] = /^c-([0-9a-f-]{36})-(m-.*)$/.exec(id) ?? [];
  return {
    details: {
      msGraphResourceId: Buffer.from(graphId).toString('base64'),
      title: 'Quarterly planning',
      type: 'Scheduled',
      method,
    },
    organizer: { aadObjectId: organiser },
  };
}

const start = (service, answer) =>
  new Promise((resolve) => {
    const server = createServer((req, res) => {
      const chunks = [];
      req.on('data', (chunk) => chunks.push(chunk));
      req.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        const url = new URL(req.url ?? '/', 'http://double');
        const kind =
          service === 'connector' && req.method === 'POST'
            ? body.includes('"type":"typing"')
              ? 'typing'
              : 'sent'
            : service;
        tally[kind] = (tally[kind] ?? 0) + 1;
        const told = answer(url, req.method, body);
        const parts = Array.isArray(told) ? told : [Buffer.from(JSON.stringify(told))];
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        const reply = () => {
          res.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
          for (const part of parts) res.write(part);
          res.end();
        };
        if (latency > 0) setTimeout(reply, latency);
        else reply();
      });
    });
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}` }));
  });

const entra = await start('entra', (_url, _method, body) => ({
  token_type: 'Bearer',
  expires_in: 86_000,
  access_token: body.includes('on_behalf_of') ? 'opaque-graph-token' : 'opaque-connector-token',
  scope: new URLSearchParams(body).get('scope'),
}));
const tokenService = await start('tokenService', (url) => ({
  channelId: 'msteams',
  connectionName: 'attendance',
  token: tokenOf(url.searchParams.get('userId') ?? ''),
}));
const graph = await start('graph', (url, _method, body) => graphAnswer(url, body));
const connector = await start('connector', connectorAnswer);

process.on('message', (told) => {
  if (told.latency !== undefined) latency = told.latency;
  process.send({ tally });
  if (told.count) tally = {};
});
process.on('disconnect', () => process.exit());
process.send({
  startedAt,
  entra: entra.url,
  tokenService: tokenService.url,
  graph: graph.url,
  connector: connector.url,
});
