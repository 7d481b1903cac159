import type { LogLevel } from '../platform/telemetry/log.js';

export type AppType = 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
export type ChatDetail = 'full' | 'summary' | 'counts';
export type Insight = 'full' | 'attendance';

/** What an Entra app proves its identity with: it has one of the three. */
export type Credential =
  | { kind: 'secret'; secret: string }
  | { kind: 'certificate'; path: string }
  | { kind: 'managedIdentity'; clientId: string };

/** The bot's identity towards the Bot Connector and the Token Service. */
export interface BotIdentity {
  type: AppType;
  appId: string;
  /** Null where the bot is a managed identity, which needs none, and where unsigned activities are accepted. */
  credential: Credential | null;
  /** Null only for MultiTenant. */
  tenantId: string | null;
}

/** Bot Framework's addresses and claims, complete: the SDK keeps none of its defaults once one is set. */
export interface BotFrameworkCloud {
  oAuthUrl: string;
  toChannelFromBotLoginUrl: string | null;
  toChannelFromBotOAuthScope: string;
  toBotFromChannelTokenIssuer: string;
  toBotFromChannelOpenIdMetadataUrl: string;
  toBotFromEmulatorOpenIdMetadataUrl: string;
  validateAuthority: boolean;
  /** The bot lives in the US Government's Azure. */
  government: boolean;
  /** The tenant from which a MultiTenant bot gets its connector tokens. */
  multiTenantAuthority: string;
  callerId: string;
}

/** One SQLite file, or `:memory:`; or Azure Tables, by connection string or managed identity. */
export type StorageConfig =
  | { kind: 'sqlite'; file: string }
  | { kind: 'connectionString'; connectionString: string }
  /** The machine's own identity when `clientId` is null. */
  | { kind: 'identity'; endpoint: string; clientId: string | null };

/** Where Microsoft Graph lives. China has no attendance reports (graph: national clouds). */
export type Cloud = 'global' | 'usGovL4' | 'usGovL5';

export interface Config {
  host: string;
  port: number;
  /** Null only with `botAuth: 'off'`. */
  bot: BotIdentity | null;
  botFramework: BotFrameworkCloud;
  botAuth: 'required' | 'off';
  /** Lower-cased tenant ids. Empty only with `botAuth: 'off'`: then any tenant. */
  allowedTenants: string[];
  oauthConnectionName: string;
  sso: { clientId: string; credential: Credential };
  entraAuthorityHost: string;
  graph: { baseUrl: string; version: 'v1.0' | 'beta' };
  cloud: Cloud;
  storage: StorageConfig;
  chatDetail: ChatDetail;
  /** Whether people's punctuality is told (INSIGHT). */
  insight: Insight;
  /** Whether it is told who is in a running meeting (LIVE). */
  live: 'on' | 'off';
  /** What concerns the asker alone is shown to them in the chat itself, where Teams can (preview). */
  targetedMessages: 'on' | 'off';
  summaries: 'on' | 'off';
  /** Minutes after the end of a meeting, ascending; may be fractions. */
  summaryPollMinutes: number[];
  graceMinutes: number;
  presentPercent: number;
  returnMinutes: number;
  /** Without a trailing slash. */
  publicUrl: string | null;
  /** Lower-cased `host` or `host:port`. */
  serviceUrlHosts: string[];
  /** The same, of SharePoint. */
  uploadHosts: string[];
  logLevel: LogLevel;
  defaultLocale: string;
  metricsToken: string | null;
  otlpEndpoint: string | null;
  applicationAccess: 'off' | 'summaries';
}
