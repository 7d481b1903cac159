import type { BotFrameworkAuthentication, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import { type ConnectorWays, withPlainCalls } from './connectorCalls.js';

/**
 * Connector clients that do what they are asked to by plain requests of our own. The SDK repeats everything up to three times
 * after 429, 408 and any 5xx or broken connection: past the pace, on timers of its own, for as long as a Retry-After says, and
 * without anybody knowing that a message may have arrived twice.
 */
export function withOwnCalls(authentication: BotFrameworkAuthentication, tokens: Tokens, ways: ConnectorWays): void {
  const clients: Clients = new LRUCache({ max: maxClients });
  const own = (factory: ConnectorFactory) => callingPlainly(factory, clients, tokens, ways);
  const createFactory = authentication.createConnectorFactory.bind(authentication);
  authentication.createConnectorFactory = (identity) => own(createFactory(identity));
  const authenticate = authentication.authenticateRequest.bind(authentication);
  authentication.authenticateRequest = async (activity, header) => {
    const result = await authenticate(activity, header);
    if (result.connectorFactory) result.connectorFactory = own(result.connectorFactory);
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

function callingPlainly(
  factory: ConnectorFactory,
  clients: Clients,
  tokens: Tokens,
  ways: ConnectorWays,
): ConnectorFactory {
  const create = factory.create.bind(factory);
  factory.create = async (serviceUrl, audience) => {
    const key = `${audience} ${serviceUrl}`;
    const known = clients.get(key);
    if (known) return known;
    const client = await create(serviceUrl, audience);
    withPlainCalls(client, { ...ways, serviceUrl, token: () => tokens(audience) });
    clients.set(key, client);
    return client;
  };
  return factory;
}
