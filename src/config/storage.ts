import { isSafeAddress, parseUrl } from '../platform/http/addresses.js';
import type { BotIdentity, Credential, StorageConfig } from './config.js';
import type { SettingReader } from './settingReader.js';

interface Identities {
  bot: BotIdentity | null;
  credential: Credential;
  government: boolean;
}

/** The value may hold an account key: it is never repeated. */
export function readStorage(reader: SettingReader, identities: Identities): StorageConfig {
  const text = reader.optional('STORAGE') ?? 'sqlite:.data/bot.db';
  const [, kind, rest] = /^(sqlite|azure):(.+)$/is.exec(text) ?? [];
  if (!kind || !rest) {
    reader.report('STORAGE', 'must be sqlite:<file>, azure:<connection string> or azure:https://<account>');
    return { kind: 'sqlite', file: '.data/bot.db' };
  }
  if (kind.toLowerCase() === 'sqlite') return { kind: 'sqlite', file: rest };
  if (/^[a-z]+:\/\//i.test(rest)) return readAccount(reader, rest, identities);
  const problem = problemOf(rest);
  if (problem) reader.report('STORAGE', problem);
  return { kind: 'connectionString', connectionString: rest };
}

/** The account by its name alone, or by the whole host name of its tables. */
function readAccount(reader: SettingReader, text: string, { bot, credential, government }: Identities): StorageConfig {
  const url = parseUrl(text);
  if (url?.protocol !== 'https:' || url.username || url.password || url.pathname !== '/' || url.search) {
    reader.report('STORAGE', 'must name the account as azure:https://<account>, with nothing else around it');
  }
  const host = url?.host ?? '';
  const suffix = government ? 'table.core.usgovcloudapi.net' : 'table.core.windows.net';
  const endpoint = `https://${host.includes('.') ? host : `${host}.${suffix}`}`;
  return {
    kind: 'identity',
    endpoint,
    clientId: identityOf(credential) ?? identityOf(bot?.credential) ?? botItself(bot),
  };
}

const identityOf = (credential: Credential | null | undefined): string | null =>
  credential?.kind === 'managedIdentity' ? credential.clientId : null;

const botItself = (bot: BotIdentity | null): string | null => (bot?.type === 'UserAssignedMSI' ? bot.appId : null);

/** What is wrong with a connection string (learn: storage-configure-connection-string), without a word of it. */
function problemOf(text: string): string | null {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [, name, value] = /^\s*(\w+)=(.*)$/s.exec(part) ?? [];
    if (name && value) parts.set(name.toLowerCase(), value);
  }
  if (parts.get('usedevelopmentstorage') === 'true') return null;
  const endpoint = parts.get('tableendpoint');
  const address = endpoint === undefined ? null : parseUrl(endpoint);
  if (endpoint !== undefined && address === null) return 'holds a TableEndpoint that is no address';
  const byKey = parts.has('accountname') && parts.has('accountkey') && parts.has('defaultendpointsprotocol');
  const bySignature = parts.has('sharedaccesssignature') && address !== null;
  if (!bySignature && !(byKey && (address !== null || parts.has('endpointsuffix')))) {
    return 'is no complete connection string: copy it whole from the storage account, under access keys';
  }
  const safe = address ? isSafeAddress(address) : parts.get('defaultendpointsprotocol')?.toLowerCase() === 'https';
  return safe ? null : 'must use https (http only on a loopback host)';
}
