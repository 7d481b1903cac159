import { readCertificate } from '../platform/certificate.js';
import type { Credential } from './config.js';
import type { NamedSetting, SettingReader } from './settingReader.js';

/** The three settings of which an app has one: what it proves its identity with towards Entra. */
export interface CredentialSettings {
  secret: NamedSetting;
  certificate: NamedSetting;
  managedIdentity: NamedSetting;
}

/**
 * The app's one credential; null where none of the three is set. None at all where one is needed, two, a certificate
 * that cannot be used and an id that is none are problems, so that they are told at start and not at the first question.
 */
export function readCredential(
  reader: SettingReader,
  { secret, certificate, managedIdentity }: CredentialSettings,
  needed: boolean,
): Credential | null {
  reader.guid(managedIdentity.name, managedIdentity.value);
  const all = [secret, certificate, managedIdentity];
  const given = all.filter(({ value }) => value !== null).length;
  if (given === 0 && needed) {
    reader.report(secret.name, `is missing: set it, or ${certificate.name}, or ${managedIdentity.name}`);
  }
  if (given > 1) reader.report(secret.name, `has rivals: set only one of ${all.map(({ name }) => name).join(', ')}`);
  if (certificate.value !== null) {
    try {
      readCertificate(certificate.value);
    } catch (error) {
      reader.report(certificate.name, error instanceof Error ? error.message : 'cannot be used');
    }
    return { kind: 'certificate', path: certificate.value };
  }
  if (managedIdentity.value !== null) return { kind: 'managedIdentity', clientId: managedIdentity.value };
  return secret.value === null ? null : { kind: 'secret', secret: secret.value };
}
