import { connect } from 'node:tls';
import type { Config } from '../config/config.js';
import { type Clock, day, second } from '../platform/time/clock.js';
import { type Finding, ill, well } from './finding.js';
import { type Reach, says } from './reach.js';

const renewBefore = 14 * day;

/** Whether people, Graph and Teams reach the bot at PUBLIC_URL. It has to be running. */
export async function checkPublicAddress({ publicUrl }: Config, reach: Reach, clock: Clock): Promise<Finding[]> {
  if (publicUrl === null) {
    return [well('public address: PUBLIC_URL is not set, so there is no page after consent and no word from Graph')];
  }
  const health = await reach(`${publicUrl}/healthz`);
  if ('failure' in health) {
    const isTls = /CERT|TLS|SSL|SIGNATURE/.test(health.failure);
    const remedy = isTls
      ? 'the certificate must be valid for this host and complete with its chain, from an authority everybody trusts'
      : 'is the bot running, and do DNS, firewall and proxy lead PUBLIC_URL to it?';
    return [ill(`public address: ${says(health)}`, remedy)];
  }
  if (health.status !== 200 || JSON.stringify(health.body) !== '{"status":"alive"}') {
    return [ill(`public address: ${says(health)}, and not as the bot does`, 'PUBLIC_URL must lead to the bot')];
  }
  const findings = [well('public address: the bot answers')];
  const messages = await reach(`${publicUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  // The bot says 401 to whoever brings no token, and, where it asks for none, 400 to what is no activity.
  const isDoor = 'status' in messages && (messages.status === 401 || messages.status === 400);
  findings.push(
    isDoor
      ? well('messaging endpoint: the bot answers')
      : ill(
          `messaging endpoint: ${says(messages)}`,
          'a proxy must let POST /api/messages through unchanged; Azure Bot › Configuration must have that address',
        ),
  );
  const url = new URL(publicUrl);
  if (url.protocol === 'https:') findings.push(await checkCertificate(url, clock));
  return findings;
}

async function checkCertificate({ hostname, port }: URL, clock: Clock): Promise<Finding> {
  const until = await new Promise<number | null>((resolve) => {
    const socket = connect({ host: hostname, servername: hostname, port: Number(port || 443), timeout: 10 * second });
    const end = (validTo: number | null) => {
      socket.destroy();
      resolve(validTo);
    };
    socket.once('secureConnect', () => end(Date.parse(socket.getPeerCertificate().valid_to)));
    socket.once('timeout', () => end(null));
    socket.once('error', () => end(null));
  });
  return certificateFinding(until, clock());
}

export function certificateFinding(until: number | null, now: number): Finding {
  if (until === null || Number.isNaN(until)) return ill('certificate: cannot be read', 'check the TLS of PUBLIC_URL');
  const days = Math.floor((until - now) / day);
  if (until - now < renewBefore) return ill(`certificate: ends in ${days} days`, 'renew the certificate of PUBLIC_URL');
  return well(`certificate: valid for ${days} days`);
}
