import { parseUrl } from '../platform/http/addresses.js';
import type { Credential } from './config.js';
import { readCredential } from './credential.js';
import type { SettingReader } from './settingReader.js';

/** The credential of the app that does on-behalf-of. */
export function readSsoCredential(reader: SettingReader): Credential {
  const settings = {
    secret: reader.named('SSO_CLIENT_SECRET'),
    certificate: reader.named('SSO_CERTIFICATE_PATH'),
    managedIdentity: reader.named('SSO_MANAGED_IDENTITY_CLIENT_ID'),
  };
  return readCredential(reader, settings, true) ?? { kind: 'secret', secret: '' };
}

/** Poll steps in minutes after the end of a meeting. */
export function readPollMinutes(reader: SettingReader): number[] {
  const steps = (reader.optional('SUMMARY_POLL_MINUTES') ?? '1,3,7,15,30,60,120').split(',').map(Number);
  const ascending = steps.every((step, i) => Number.isFinite(step) && step > (steps[i - 1] ?? 0));
  if (!ascending) reader.report('SUMMARY_POLL_MINUTES', 'must be growing numbers of minutes, such as 1,3,7,15');
  return steps;
}

/** `host` or `host:port`; a whole address is understood too. */
export function readHosts(reader: SettingReader, name: 'SERVICE_URL_HOSTS' | 'UPLOAD_HOSTS'): string[] {
  return reader.list(name).map((entry) => {
    const host = (entry.includes('://') ? parseUrl(entry)?.host : entry) ?? '';
    if (!/^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d+)?$/.test(host)) {
      reader.report(name, 'holds something that is not a host name or host:port');
    }
    return host;
  });
}

export function readLocale(reader: SettingReader): string {
  const locale = reader.optional('DEFAULT_LOCALE') ?? 'en';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    reader.report('DEFAULT_LOCALE', `is "${locale}", but must be a language tag such as en or de-CH`);
    return 'en';
  }
}
