import { isLoopbackHost, parseUrl } from '../platform/http/addresses.js';
import type { Cloud } from './config.js';
import type { SettingReader } from './settingReader.js';

// learn: graph national cloud deployments.
const graphHosts: Record<string, Cloud> = { 'graph.microsoft.us': 'usGovL4', 'dod-graph.microsoft.us': 'usGovL5' };
const chinaDomains = ['.chinacloudapi.cn', '.partner.microsoftonline.cn', '.azure.cn'];

/** Graph's address and version, and the cloud they are in. A combination that cannot work is a problem at start. */
export function readGraph(reader: SettingReader): { baseUrl: string; version: 'v1.0' | 'beta'; cloud: Cloud } {
  const baseUrl = reader.address('GRAPH_BASE_URL', 'https://graph.microsoft.com');
  const version = reader.oneOf('GRAPH_VERSION', ['v1.0', 'beta'], 'v1.0');
  const host = parseUrl(baseUrl)?.hostname ?? '';
  if (isChina(host)) {
    reader.report('GRAPH_BASE_URL', 'is in the China cloud, where Microsoft Graph has no attendance reports');
  }
  const cloud = isLoopbackHost(host) ? 'global' : (graphHosts[host] ?? 'global');
  if (cloud !== 'global' && version === 'beta') {
    reader.report('GRAPH_VERSION', 'is beta, which has attendance reports in the global cloud only');
  }
  return { baseUrl, version, cloud };
}

/** Where Entra is: each Graph has its own. */
export function readEntra(reader: SettingReader, cloud: Cloud, governmentBot: boolean): string {
  const fallback =
    cloud === 'global' && !governmentBot ? 'https://login.microsoftonline.com' : 'https://login.microsoftonline.us';
  const address = reader.address('ENTRA_AUTHORITY_HOST', fallback);
  if (isChina(parseUrl(address)?.hostname ?? '')) {
    reader.report('ENTRA_AUTHORITY_HOST', 'is in the China cloud, where Microsoft Graph has no attendance reports');
  }
  return address;
}

const isChina = (host: string) => chinaDomains.some((domain) => `.${host}`.endsWith(domain));
