import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../src/sandbox/world/ports.js';
import { type Azurite, startAzurite } from '../storage/azurite.js';
import { type Balancer, startBalancer } from './balancer.js';
import { type CrashSetting, startCrashSetting } from './crashSetting.js';

const meetings = 60;
const leaseFor = 5000;

let azurite: Azurite;
let setting: CrashSetting;
let balancer: Balancer;
beforeAll(async () => {
  azurite = await startAzurite();
  const place = { kind: 'connectionString', connectionString: azurite.connectionString() } as const;
  setting = await startCrashSetting({ place, meetings });
});
afterAll(async () => {
  await setting.close();
  await balancer.stop();
  await azurite.stop();
});

it('of three instances one is killed and one paused past its lease: none is lost, and only what was in flight is doubled', {
  timeout: 300_000,
}, async () => {
  const ports = [await freePort(), await freePort(), await freePort()];
  balancer = await startBalancer(setting.sandbox.botPort, ports);
  const environment = { SUMMARY_POLL_MINUTES: '0.005,0.02', LEASE_FOR: String(leaseFor) };
  const [killed, paused, third] = ports.map((port) => setting.start({ ...environment, PORT: String(port) }));
  if (!killed || !paused || !third) throw new Error('not three');
  await Promise.all([killed.listening, paused.listening, third.listening]);
  await setting.install();

  for (const meeting of setting.meetings) setting.end(meeting);
  await setting.sends(20);
  killed.signal('SIGKILL');
  await setting.crashed();
  await setting.sends(10);
  paused.signal('SIGSTOP');
  await setting.crashed();
  await sleep(2 * leaseFor);
  paused.signal('SIGCONT');
  await setting.drained();

  for (const bot of [paused, third]) bot.signal('SIGTERM');
  expect(await Promise.all([paused.ended, third.ended])).toEqual([0, 0]);
  const tally = await setting.tally({ anyCrash: true });
  process.stderr.write(
    `three instances: ${2 * meetings} summaries, ${tally.lost.length} lost, ${tally.doubles} doubled, ${tally.inFlight} in flight at the kill and the pause, ${tally.counted} counted as uncertain\n`,
  );
  expect(tally).toMatchObject({ lost: [], unexplained: [] });
  expect(tally.inFlight).toBeGreaterThan(0);
  expect(tally.doubles).toBeLessThanOrEqual(tally.counted);
});
