import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoragePlace } from '../../src/storage/openStorage.js';
import { type Azurite, startAzurite } from '../storage/azurite.js';
import { type BotUnderTest, programs } from './botUnderTest.js';
import { type CrashSetting, startCrashSetting, type Tally } from './crashSetting.js';
import { seededRandom } from './seededRandom.js';

/** `npm run soak` asks for 200 of each. */
const kills = Number(process.env.SOAK_KILLS ?? 20);
const meetings = Number(process.env.SOAK_MEETINGS ?? 40);
// At length what is killed is `dist/main.js` itself, whose jobs wait a minute for the next process.
const isSoak = kills > 20;
const program = isSoak ? programs.production : programs.shortLease;
const seed = Number(process.env.SOAK_SEED ?? 20261123);
const environment = { SUMMARY_POLL_MINUTES: '0.005,0.02', LEASE_FOR: '3000' };
const timeout = isSoak ? 3_600_000 : 600_000;

let azurite: Azurite;
let folder: string;
beforeAll(async () => {
  azurite = await startAzurite();
  folder = await mkdtemp(join(tmpdir(), 'crash-'));
});
afterAll(async () => {
  await azurite.stop();
  await rm(folder, { recursive: true });
});

describe.concurrent(`a process that is killed ${kills} times while ${meetings} meetings end`, () => {
  it('loses no summary, and doubles only what it had in flight, with SQLite', { timeout }, async () => {
    await crashes({ kind: 'sqlite', file: join(folder, 'bot.db') }, 'SQLite');
  });
  it('loses no summary, and doubles only what it had in flight, with Azure Tables', { timeout }, async () => {
    await crashes({ kind: 'connectionString', connectionString: azurite.connectionString() }, 'Azurite');
  });
});

async function crashes(place: StoragePlace, name: string): Promise<void> {
  const setting = await startCrashSetting({ place, meetings });
  try {
    const random = seededRandom(seed);
    await installed(setting);
    for (let life = 0, ended = 0; life < kills; life += 1) {
      const bot = setting.start(environment, program);
      for (; ended < ((life + 1) / kills) * meetings; ended += 1) {
        const meeting = setting.meetings[ended];
        if (meeting) setting.end(meeting);
      }
      await moment(setting, bot, random);
      bot.signal('SIGKILL');
      await bot.ended;
      await setting.crashed();
    }
    const last = setting.start(environment, program);
    await setting.drained();
    last.signal('SIGTERM');
    expect(await last.ended, last.errors.join('\n')).toBe(0);
    const tally = await setting.tally();
    report(`${name}, seed ${seed}, ${kills} kills`, tally);
    expect(tally).toMatchObject({ lost: [], unexplained: [] });
    expect(tally.doubles).toBeLessThanOrEqual(tally.inFlight);
    expect(tally.doubles).toBeLessThanOrEqual(tally.counted);
    // Some kills fall between the connector's answer and the record, or this would show nothing.
    expect(tally.inFlight).toBeGreaterThan(0);
  } finally {
    await setting.close();
  }
}

async function installed(setting: CrashSetting): Promise<void> {
  const bot = setting.start(environment, program);
  await bot.listening;
  await setting.install();
  bot.signal('SIGTERM');
  await bot.ended;
}

/** While the bot starts, some time after, or within milliseconds of a send. */
async function moment(setting: CrashSetting, bot: BotUnderTest, random: () => number): Promise<void> {
  const [kind, share] = [random(), random()];
  if (kind < 0.25) return sleep(1500 * share);
  await bot.listening;
  if (kind < 0.6) return sleep(1000 * share);
  await Promise.race([setting.nextSend(), sleep(5000, null, { ref: false })]);
  if (share > 0.5) await sleep(10 * share);
}

function report(what: string, { meetings, doubles, inFlight, counted, lost }: Tally): void {
  process.stderr.write(
    `${what}: ${2 * meetings} summaries, ${lost.length} lost, ${doubles} doubled, ${inFlight} attempts found pending after kills, ${counted} counted as uncertain\n`,
  );
}
