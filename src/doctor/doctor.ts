import { readConfig } from '../config/readConfig.js';
import type { Environment } from '../config/settingReader.js';
import type { Clock } from '../platform/time/clock.js';
import { type Finding, ill, well } from './finding.js';
import { checkAppIds } from './identity.js';
import { checkLive } from './live.js';
import { checkPublicAddress } from './publicAddress.js';
import { createReach } from './reach.js';
import { checkApplicationAccess, checkChannelKeys, checkConnection, checkEntra, checkGraph } from './services.js';
import { checkStorage } from './storage.js';
import { botToken, ssoToken } from './tokens.js';

export interface DoctorOptions {
  environment: Environment;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** The text of /proc/mounts; empty where there is none. */
  mounts: string;
}

/** Looks at a live configuration, one finding after the other. Changes nothing but an entry of its own in the storage. */
export async function* examine({ environment, fetch, clock, mounts }: DoctorOptions): AsyncGenerator<Finding> {
  const read = readConfig(environment);
  if ('problems' in read) {
    // Each sentence says what the setting must be.
    for (const problem of read.problems) yield ill(environmentName, problem);
    return;
  }
  const { config } = read;
  const reach = createReach(fetch);
  yield well('environment: every setting can be used');
  yield checkAppIds(config);
  yield await checkEntra(config, reach);
  yield await checkChannelKeys(config, reach);
  const bot = await botToken(config, fetch);
  yield bot.finding;
  yield await checkConnection(config, bot.token, reach);
  const sso = await ssoToken(config, fetch);
  yield sso.finding;
  yield await checkGraph(config, reach);
  const access = checkApplicationAccess(config, sso.token);
  if (access !== null) yield access;
  const live = checkLive(config);
  if (live !== null) yield live;
  yield await checkStorage(config, clock, mounts);
  yield* await checkPublicAddress(config, reach, clock);
  yield onlyInTeams;
}

/** Consent, silent sign-in and what Graph lets somebody read need that somebody: the bot looks itself (src/check). */
const onlyInTeams = well(
  'not looked at: consent, silent sign-in, and what Graph and Teams tell an organiser. Type “check” in the private chat with the bot',
);

const environmentName = 'environment';

/** What to do about all that failed, below it; null where nothing did. */
export function nextStep(findings: readonly Finding[]): string | null {
  const failed = findings.filter(({ ok }) => !ok);
  if (failed.length === 0) return null;
  // Where a setting is wrong nothing else was looked at, and it may be that nothing is installed here at all.
  return failed.some(({ what }) => what === environmentName)
    ? 'next  Set what is named above, as docs/install.md and docs/configuration.md tell. To try the bot without any of it: npm start'
    : 'next  Begin with the first FAIL, since others may follow from it, and run this again. docs/operations.md tells more';
}

/** One line, coloured only where somebody looks at a terminal. */
export function lineOf(finding: Finding, coloured: boolean): string {
  const paint = (code: number, text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  if (finding.ok) return `${paint(32, 'ok')}    ${finding.what}`;
  return `${paint(31, 'FAIL')}  ${finding.what}: ${finding.remedy}`;
}
