import { readCertificate } from '../platform/certificate.js';
import { parseUrl } from '../platform/http/addresses.js';
import type { SsoCredential } from './config.js';
import type { SettingReader } from './settingReader.js';

export function readSsoCredential(reader: SettingReader): SsoCredential {
  const secret = reader.optional('SSO_CLIENT_SECRET');
  const certificate = reader.optional('SSO_CERTIFICATE_PATH');
  const managedIdentity = reader.optional('SSO_MANAGED_IDENTITY_CLIENT_ID');
  reader.guid('SSO_MANAGED_IDENTITY_CLIENT_ID', managedIdentity);
  const given = [secret, certificate, managedIdentity].filter((value) => value !== null).length;
  if (given !== 1) {
    reader.report(
      'SSO_CLIENT_SECRET',
      given === 0
        ? 'is missing: set it, or SSO_CERTIFICATE_PATH, or SSO_MANAGED_IDENTITY_CLIENT_ID'
        : 'has rivals: set only one of SSO_CLIENT_SECRET, SSO_CERTIFICATE_PATH, SSO_MANAGED_IDENTITY_CLIENT_ID',
    );
  }
  if (certificate) {
    try {
      readCertificate(certificate);
    } catch (error) {
      reader.report('SSO_CERTIFICATE_PATH', error instanceof Error ? error.message : 'cannot be used');
    }
    return { kind: 'certificate', path: certificate };
  }
  if (managedIdentity) return { kind: 'managedIdentity', clientId: managedIdentity };
  return { kind: 'secret', secret: secret ?? '' };
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
