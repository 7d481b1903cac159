import { z } from 'zod';
import { type Colleague, colleagues } from '../../src/sandbox/company/company.js';
import type { SandboxMeeting } from '../../src/sandbox/company/meeting.js';
import { graphRoutes } from '../../src/sandbox/graph/graph.js';
import { botFrameworkRoutes } from '../../src/sandbox/services/botFramework.js';
import { connectorRoutes, type SentActivity } from '../../src/sandbox/services/connector.js';
import { entraRoutes } from '../../src/sandbox/services/entra.js';
import { createFilesInPlayground } from '../../src/sandbox/services/filesInPlayground.js';
import type { Reply } from '../../src/sandbox/world/route.js';
import { consentKey, graphScopes, type World } from '../../src/sandbox/world/world.js';
import type { ServiceName } from './network.js';
import { type Asked, answering } from './routes.js';
import type { Time } from './time.js';
import { unsignedTokens } from './unsigned.js';

export const addresses: Record<ServiceName, string> = {
  graph: 'http://127.0.0.1:7001',
  entra: 'http://127.0.0.1:7002',
  tokenService: 'http://127.0.0.1:7003',
  connector: 'http://127.0.0.1:7004',
};

/** What the sandbox's services share, with the week's meetings in it. */
export function createCompany(time: Time, meetings: SandboxMeeting[]): World {
  return {
    clock: time.now,
    colleagues,
    meetings,
    recordsPerPage: 5,
    consents: new Set(colleagues.flatMap(({ oid }) => graphScopes.map((scope) => consentKey(oid, scope)))),
    signedIn: new Set(colleagues.map(({ teamsId }) => teamsId)),
    tokenOwners: new Map(),
    signInCodes: new Map(),
    graphGate: Promise.resolve(),
    silentSignIn: true,
    unreachable: new Set(),
    deleted: new Set(),
    notInstalledIn: new Set(),
    furtherMembers: [],
    guests: new Map(),
    peopleNow: new Map(),
    faults: [],
    applicationPolicies: new Set(),
    virtualEvents: [],
    subscriptions: [],
    uploads: new Map(),
    requests: [],
    entraSigner: unsignedTokens(time, 'entra'),
    botFrameworkSigner: unsignedTokens(time, 'botFramework'),
  };
}

export interface Heard {
  /** True when Teams handles it and nobody sees it: a silent sign-in. */
  onSent(sent: SentActivity): boolean;
  onUpdated(updated: SentActivity): void;
  /** Why Teams does not let the bot write there now; null when it does. */
  refusal(conversationId: string): Reply | null;
}

/** The sandbox's own services, as functions. */
export async function servicesOf(
  world: World,
  { onSent, onUpdated, refusal }: Heard,
): Promise<Record<ServiceName, (asked: Asked) => Promise<Reply>>> {
  // With BOT_AUTH=off the bot has no token of its own; the sandbox asks for one.
  const appid = '3d9e5c70-18b4-4f2b-8c6d-90a7e4512bfa';
  const asBot = async (asked: Asked): Promise<Asked> => {
    const token = await world.entraSigner.sign({ aud: 'https://api.botframework.com', appid });
    return { ...asked, headers: { ...asked.headers, authorization: `Bearer ${token}` } };
  };
  const connector = answering(
    connectorRoutes({ world, playground: () => null, files: createFilesInPlayground(), onSent, onUpdated }),
  );
  const tokenService = answering(botFrameworkRoutes(world, async () => {}));
  const entra = answering(entraRoutes(world));
  const graph = answering(graphRoutes(world));
  const graphWithBatch = async (asked: Asked): Promise<Reply> => {
    world.requests.length = 0;
    return asked.url.endsWith('/$batch') ? batch(graph, asked) : graph(asked);
  };
  return {
    connector: async (asked) => {
      const [, to] = /^\/v3\/conversations\/([^/]+)\/activities/.exec(new URL(asked.url).pathname) ?? [];
      const refused = to === undefined ? null : refusal(decodeURIComponent(to));
      return refused ?? connector(await asBot(asked));
    },
    tokenService: async (asked) => tokenService(await asBot(asked)),
    entra: async (asked) => lasting(await entra(asked)),
    graph: graphWithBatch,
  };
}

const Granted = z.looseObject({ expires_in: z.number() });

/** Tokens that last: msal takes milliseconds for each exchange, and an hour is short in a week. */
function lasting(reply: Reply): Reply {
  const granted = Granted.safeParse(reply.body);
  return granted.success ? { ...reply, body: { ...granted.data, expires_in: 24 * 3600 } } : reply;
}

/** The sandbox's batch asks over a socket. */
async function batch(graph: (asked: Asked) => Promise<Reply>, { url, headers, body }: Asked): Promise<Reply> {
  const { requests } = Batch.parse(body);
  const root = url.slice(0, -'/$batch'.length);
  const responses = await Promise.all(
    requests.map(async (one) => {
      const reply = await graph({ method: 'GET', url: `${root}${one.url}`, headers, body: undefined });
      return { id: one.id, status: reply.status, headers: reply.headers ?? {}, body: reply.body };
    }),
  );
  return { status: 200, body: { responses: responses.reverse() } };
}

export const byTeamsId = (teamsId: string): Colleague | undefined => colleagues.find((one) => one.teamsId === teamsId);

const Batch = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) });
