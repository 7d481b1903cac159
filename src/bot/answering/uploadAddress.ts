import type { Cloud } from '../../config/config.js';
import { isSafeAddress, parseUrl } from '../../platform/http/addresses.js';

// The hosts are those of learn: Microsoft 365 endpoints, worldwide (with GCC), US Government GCC High and DoD. China
// has no attendance reports.
const domains: Record<Cloud, string> = {
  global: 'sharepoint.com',
  usGovL4: 'sharepoint.us',
  usGovL5: 'sharepoint-mil.us',
};

export interface UploadRules {
  cloud: Cloud;
  /** Hosts that are allowed beside those of Microsoft, as `host` or `host:port`. */
  extraHosts: string[];
}

/**
 * True where a file may be sent to `uploadUrl`: it is a SharePoint of the bot's cloud, and of the organisation in which
 * the file will be found. Both addresses come with an activity, so they could name any host.
 */
export function isAllowedUpload(
  { uploadUrl, contentUrl }: { uploadUrl: string; contentUrl: string },
  rules: UploadRules,
): boolean {
  const owner = ownerOf(uploadUrl, rules);
  return owner !== null && owner === ownerOf(contentUrl, rules);
}

/**
 * Gives the organisation whose SharePoint this is. A host that the configuration names is an organisation of its own.
 * Null for any other address.
 */
function ownerOf(address: string, { cloud, extraHosts }: UploadRules): string | null {
  const url = parseUrl(address);
  if (!url || !isSafeAddress(url) || url.username !== '' || url.password !== '') return null;
  if (extraHosts.includes(url.host) || extraHosts.includes(url.hostname)) return url.host;
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const [label = '', ...domain] = url.hostname.split('.');
  if (domain.join('.') !== domains[cloud] || !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)) return null;
  // The OneDrive of a person is on a host such as `fernhill-my`, the files of a team on `fernhill`.
  return label.replace(/-my$/, '');
}
