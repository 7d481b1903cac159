import type { BotFrameworkAuthentication, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { withPlainSends } from './connectorSends.js';

interface Policy {
  name: string;
  sendRequest(request: { method: string }, next: Next): Promise<unknown>;
}
type Next = (request: { method: string }) => Promise<unknown>;
interface Pipeline {
  removePolicy(which: { name: string }): Policy[];
  addPolicy(policy: Policy, where: { phase: 'Retry' }): void;
}

const sdkRetries = 'defaultRetryPolicy';

// The SDK has no option for it; its version is fixed, and a test notices when this is not so any more.
const Client = z.object({ client: z.object({ pipeline: z.custom<Pipeline>(isPipeline) }) });

/**
 * Connector clients that send what they are asked to, once. The SDK repeats a send up to three times after 429, 408
 * and any 5xx or broken connection: past the pace, on timers of its own, and without anybody knowing that a message
 * may have arrived twice. Reading (members, meetings) keeps the SDK's retries; sends are plain requests of our own.
 */
export function withOwnSends(authentication: BotFrameworkAuthentication, tokens: Tokens): void {
  const clients: Clients = new LRUCache({ max: maxClients });
  const createFactory = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (identity) => sendingOnce(createFactory(identity), clients, tokens);
  const authenticate = authentication.authenticateRequest.bind(authentication);
  authentication.authenticateRequest = async (activity, header) => {
    const result = await authenticate(activity, header);
    if (result.connectorFactory) result.connectorFactory = sendingOnce(result.connectorFactory, clients, tokens);
    return result;
  };
}

/** The bot's token for an audience. */
type Tokens = (audience: string | undefined) => Promise<string | null>;

/**
 * The SDK makes two clients a turn, each with a pipeline of its own. They hold nothing of the turn or its user, and this
 * bot has one identity: one client for each service URL does (docs/performance.md).
 */
type Clients = LRUCache<string, ConnectorClient>;
const maxClients = 100;

function sendingOnce(factory: ConnectorFactory, clients: Clients, tokens: Tokens): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) => {
    const key = `${audience} ${serviceUrl}`;
    const known = clients.get(key);
    if (known) return known;
    const client = retryReadsOnly(await create(serviceUrl, audience));
    withPlainSends(client, serviceUrl, () => tokens(audience));
    clients.set(key, client);
    return client;
  };
  return factory;
}

function retryReadsOnly(connector: ConnectorClient): ConnectorClient {
  const { pipeline } = Client.parse({ client: Reflect.get(connector, 'client') }).client;
  for (const retries of pipeline.removePolicy({ name: sdkRetries })) {
    pipeline.addPolicy(
      {
        name: 'retriesOfReads',
        sendRequest: (request, next) => (request.method === 'GET' ? retries.sendRequest(request, next) : next(request)),
      },
      { phase: 'Retry' },
    );
  }
  return connector;
}

function isPipeline(pipeline: unknown): boolean {
  return typeof pipeline === 'object' && pipeline !== null && 'removePolicy' in pipeline && 'addPolicy' in pipeline;
}
