import { isLoopbackHost, isSafeAddress, parseUrl } from '../../platform/http/addresses.js';

// learn: proactive messages (global, GCC, GCC High, DoD) and the Bot Connector's own domains.
const connectorHosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);
const connectorDomains = ['.botframework.com', '.botframework.us'];

/** Read before anybody has proved who they are. Theirs have some sixty letters. */
const longestServiceUrl = 500;

export interface ServiceUrlRules {
  /** `host` or `host:port`, beside Microsoft's own. */
  extraHosts: string[];
  /** True with `BOT_AUTH=off`, when an emulator on this machine talks to the bot. */
  allowLoopback: boolean;
}

/** The bot sends its token to an activity's service URL, so only Bot Connector hosts may be named there. */
export function isAllowedServiceUrl(serviceUrl: string, { extraHosts, allowLoopback }: ServiceUrlRules): boolean {
  const url = parseUrl(serviceUrl, longestServiceUrl);
  if (!url || !isSafeAddress(url) || url.username !== '' || url.password !== '') return false;
  if (allowLoopback && isLoopbackHost(url.hostname)) return true;
  if (extraHosts.includes(url.host) || extraHosts.includes(url.hostname)) return true;
  const microsoft =
    connectorHosts.has(url.hostname) || connectorDomains.some((domain) => url.hostname.endsWith(domain));
  return microsoft && url.protocol === 'https:' && url.port === '';
}
