import type { Cloud } from '../../config/config.js';
import { isSafeAddress, parseUrl } from '../../platform/http/addresses.js';

// learn: Microsoft 365 endpoints, worldwide (GCC too), US Government GCC High and DoD. China has no attendance reports.
const domains: Record<Cloud, string> = {
  global: 'sharepoint.com',
  usGovL4: 'sharepoint.us',
  usGovL5: 'sharepoint-mil.us',
};

export interface UploadRules {
  cloud: Cloud;
  /** `host` or `host:port`, beside Microsoft's own. */
  extraHosts: string[];
}

/**
 * Whether a file may be sent to `uploadUrl`: SharePoint of the bot's cloud, and of the same organisation as the place
 * where the file will be found. Both come with an activity and could name any host.
 */
export function isAllowedUpload(
  { uploadUrl, contentUrl }: { uploadUrl: string; contentUrl: string },
  rules: UploadRules,
): boolean {
  const owner = ownerOf(uploadUrl, rules);
  return owner !== null && owner === ownerOf(contentUrl, rules);
}

/** The organisation whose SharePoint it is; a host of the configuration's is its own. Null for any other place. */
function ownerOf(address: string, { cloud, extraHosts }: UploadRules): string | null {
  const url = parseUrl(address);
  if (!url || !isSafeAddress(url) || url.username !== '' || url.password !== '') return null;
  if (extraHosts.includes(url.host) || extraHosts.includes(url.hostname)) return url.host;
  if (url.protocol !== 'https:' || url.port !== '') return null;
  const [label = '', ...domain] = url.hostname.split('.');
  if (domain.join('.') !== domains[cloud] || !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)) return null;
  // Somebody's OneDrive is on `fernhill-my`, a team's files on `fernhill`.
  return label.replace(/-my$/, '');
}
