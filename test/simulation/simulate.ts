import type { Config } from '../../src/config/config.js';
import { readConfig } from '../../src/config/readConfig.js';
import { minute } from '../../src/platform/time/clock.js';
import { botAppId, ssoSecret, tenantId } from '../../src/sandbox/company/company.js';
import { addresses, createCompany, servicesOf } from './company.js';
import { createDice } from './dice.js';
import { createFleet } from './fleet.js';
import { replaceGlobals } from './globals.js';
import type { Broken, Trouble } from './invariants/after.js';
import { checkAll } from './invariants/checkAll.js';
import { createLeaseBook } from './leases.js';
import { createLedger } from './ledger.js';
import { createNetwork, type ServiceName } from './network.js';
import { planPeople } from './people.js';
import { seedCrypto } from './seededCrypto.js';
import { createStorage } from './storages.js';
import { aMoment, networkFaults, storageOutages, tokenFaults, weekEnds } from './storm.js';
import { tellStory } from './story.js';
import { activitiesAt } from './teams.js';
import { createTime } from './time.js';
import { createWeek, weekBegins } from './week.js';

export interface Outcome {
  seed: number;
  broken: Broken[];
  /** One line for each thing that happened to the first that is broken. */
  story: string;
  figures: { held: number; messages: number; wakes: number };
  fingerprint: string;
}

/** A week of one tenant. The same seed gives the same week. */
export async function simulate(seed: number): Promise<Outcome> {
  const dice = createDice(seed);
  const time = createTime(weekBegins);
  const giveBack = replaceGlobals(time, dice.of('libraries'));
  seedCrypto(dice.of('ids').next);
  try {
    return await run(seed, dice, time);
  } finally {
    giveBack();
    seedCrypto(null);
  }
}

async function run(
  seed: number,
  dice: ReturnType<typeof createDice>,
  time: ReturnType<typeof createTime>,
): Promise<Outcome> {
  const ledger = createLedger(time);
  const week = createWeek(dice.of('week'), time);
  const world = createCompany(time, week.meetings);
  const storm = dice.of('storm');
  const faults = [...tokenFaults(dice.of('tokens'), week.held), ...networkFaults(storm, week.held)];
  const outages = storageOutages(storm, week.held);
  const kind = dice.chance(0.5) ? 'azure' : 'sqlite';
  const storage = createStorage(kind, { time, dice: dice.of('storage'), outages });
  const people = planPeople({ dice: dice.of('people'), time, ledger, world, week, activities: activitiesAt(time.now) });
  const services = await servicesOf(world, people);
  const network = createNetwork({ time, dice: dice.of('network'), services, faults, onAnswer: people.onAnswer });
  const config = configOf(dice.pick(['summary', 'summary', 'full', 'counts']));
  const fleet = createFleet({
    size: kind === 'sqlite' ? dice.pick([1, 1, 2]) : dice.whole(2, 3),
    time,
    dice: dice.of('fleet'),
    ledger,
    shared: { time, config, storage, network, serviceOf, ledger, leaseBook: createLeaseBook(ledger, time.now) },
  });
  people.begin(fleet);
  for (const { service, from, until, share, what } of faults) {
    const how = typeof what === 'string' ? what : `answers ${what.status}`;
    time.at(from, () =>
      ledger.tell(`${service} ${how}, ${Math.round(share * 100)} % of the time, for ${lengthOf(until - from)}`),
    );
  }
  for (const { from, until, share } of outages) {
    time.at(from, () =>
      ledger.tell(`the storage fails, ${Math.round(share * 100)} % of the time, for ${lengthOf(until - from)}`),
    );
  }
  for (let kills = storm.whole(0, 8); kills > 0; kills -= 1) time.at(aMoment(storm, week.held), () => fleet.killOne());
  for (let stops = storm.whole(0, 2); stops > 0; stops -= 1)
    time.at(aMoment(storm, week.held), () => fleet.deployOne());
  for (let pauses = storm.whole(0, 8); pauses > 0; pauses -= 1)
    time.at(aMoment(storm, week.held), () => fleet.pauseOne());

  if (storm.chance(0.15)) time.at(aMoment(storm, week.held), () => fleet.killAhead());

  const nextDue = () => (fleet.isBusy() || storage.isLeased(time.now()) ? null : storage.nextDue());
  const wakes = await time.until(weekEnds, nextDue);
  const troubles: Trouble[] = [
    ...faults.map(
      ({ service, from, until }): Trouble => ({ from, until, what: service === 'connector' ? service : 'other' }),
    ),
    ...outages.map(({ from, until }): Trouble => ({ from, until, what: 'storage' })),
    ...fleet.troubles,
  ];
  const broken = checkAll({ ledger, week, people, troubles, rows: storage.rows() });
  fleet.end();
  storage.close();
  const [first] = broken;
  return {
    seed,
    broken,
    story: first ? tellStory(seed, first, ledger) : '',
    figures: { held: week.held.length, messages: ledger.messages.length, wakes },
    fingerprint: ledger.fingerprint(),
  };
}

const lengthOf = (milliseconds: number) =>
  milliseconds < 2 * minute ? `${Math.round(milliseconds / 1000)} s` : `${Math.round(milliseconds / minute)} min`;

function serviceOf(url: string): ServiceName {
  const { origin } = new URL(url);
  const names: ServiceName[] = ['graph', 'entra', 'tokenService', 'connector'];
  const found = names.find((name) => addresses[name] === origin);
  if (found === undefined) throw new Error(`no service at ${origin}`);
  return found;
}

function configOf(chatDetail: string): Config {
  const read = readConfig({
    HOST: '127.0.0.1',
    BOT_AUTH: 'off',
    SSO_CLIENT_ID: botAppId,
    SSO_CLIENT_SECRET: ssoSecret,
    ALLOWED_TENANTS: tenantId,
    OAuthUrl: addresses.tokenService,
    ENTRA_AUTHORITY_HOST: addresses.entra,
    GRAPH_BASE_URL: addresses.graph,
    CHAT_DETAIL: chatDetail,
    STORAGE: 'sqlite::memory:',
  });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.config;
}
