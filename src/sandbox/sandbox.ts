import { type Clock, systemClock } from '../platform/time/clock.js';
import { botAppId, botPassword, connectionName, ssoSecret, tenantId } from './company/company.js';
import { startGraph } from './graph/graph.js';
import { startBotFramework, tokenIssuer } from './services/botFramework.js';
import { type SentActivity, startConnector } from './services/connector.js';
import { startEntra } from './services/entra.js';
import { createFilesInPlayground } from './services/filesInPlayground.js';
import { startSharePoint } from './services/sharePoint.js';
import { createTeams, type Teams } from './services/teams.js';
import { startService } from './world/http.js';
import { freePort } from './world/ports.js';
import { createWorld, type World } from './world/world.js';

export interface Sandbox {
  world: World;
  teams: Teams;
  /** The environment in which `npm run serve` belongs to this tenant. */
  environment: Record<string, string>;
  /** Where the bot is expected to listen. */
  botPort: number;
  /** Everything the bot has sent to people, in order. */
  sent: SentActivity[];
  /** Everything the bot has put in the place of a message, in order. */
  updated: SentActivity[];
  /** Where the Playground posts what is typed, and where it finds the connector. */
  forPlayground: { endpoint: string; serviceUrl: string };
  /** From then on, what the bot sends is shown there: the Playground's `_connector` address. */
  showIn(connectorUrl: string): void;
  close(): Promise<void>;
}

export interface SandboxOptions {
  clock?: Clock;
  /** Called for every message before the bot is told that it has been taken. */
  onSent?: (activity: SentActivity) => void;
}

/** A Microsoft 365 tenant in one process, for `npm start` and for tests. The bot runs its production code against it. */
export async function startSandbox({ clock = systemClock, onSent }: SandboxOptions = {}): Promise<Sandbox> {
  const world = await createWorld(clock);
  const botPort = await freePort();
  const sent: SentActivity[] = [];
  const updated: SentActivity[] = [];
  const files = createFilesInPlayground();
  let playground: string | null = null;

  const entra = await startEntra(world);
  const graph = await startGraph(world);
  const botFramework = await startBotFramework(world, (userId, code) => teams.verifyState(userId, code));
  const connector = await startConnector({
    world,
    playground: () => playground,
    files,
    onUpdated: (activity) => updated.push(activity),
    onSent(activity) {
      const show = async () => {
        sent.push(activity);
        if (playground === null) return;
        const id = encodeURIComponent(activity.conversationId);
        await fetch(`${playground}/v3/conversations/${id}/activities`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(activity.activity),
        });
      };
      if (teams.interceptSignIn(activity, show)) return true;
      sent.push(activity);
      onSent?.(activity);
      return false;
    },
  });
  const sharePoint = await startSharePoint(world);
  const teams = createTeams({
    world,
    sharePoint,
    botEndpoint: `http://127.0.0.1:${botPort}/api/messages`,
    serviceUrl: connector.address,
  });
  const inbound = await startService('sandbox-teams', {
    'POST /api/messages': async ({ body }) => {
      const activity = asActivity(body);
      const press = files.pressed(activity);
      return press === null ? teams.deliver(teams.complete(activity)) : teams.answerOffer(press.offer, press.action);
    },
  });
  const services = [entra, graph, botFramework, connector, sharePoint, inbound];

  return {
    world,
    teams,
    botPort,
    sent,
    updated,
    environment: {
      HOST: '127.0.0.1',
      PORT: String(botPort),
      PUBLIC_URL: `http://127.0.0.1:${botPort}`,
      BOT_AUTH: 'required',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: botAppId,
      MicrosoftAppPassword: botPassword,
      MicrosoftAppTenantId: tenantId,
      OAuthUrl: botFramework.address,
      ToBotFromChannelTokenIssuer: tokenIssuer,
      ToBotFromChannelOpenIdMetadataUrl: `${botFramework.address}/v1/.well-known/openidconfiguration`,
      OAUTH_CONNECTION_NAME: connectionName,
      SSO_CLIENT_SECRET: ssoSecret,
      ENTRA_AUTHORITY_HOST: entra.address,
      GRAPH_BASE_URL: graph.address,
      SERVICE_URL_HOSTS: new URL(connector.address).host,
      UPLOAD_HOSTS: new URL(sharePoint.address).host,
      LIVE: 'on',
      STORAGE: 'sqlite::memory:',
    },
    forPlayground: { endpoint: `${inbound.address}/api/messages`, serviceUrl: connector.address },
    showIn(connectorUrl) {
      playground = connectorUrl;
    },
    async close() {
      await teams.settled();
      await Promise.all(services.map((service) => service.close()));
    },
  };
}

function asActivity(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
