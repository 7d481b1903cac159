import { minute, second } from '../../src/platform/time/clock.js';
import type { Dice } from './dice.js';
import { type Instance, type InstanceOptions, startInstance } from './instance.js';
import type { Trouble } from './invariants/after.js';
import type { Ledger } from './ledger.js';
import type { Activity } from './teams.js';
import type { Time } from './time.js';

export interface FleetOptions {
  size: number;
  time: Time;
  dice: Dice;
  ledger: Ledger;
  shared: Omit<InstanceOptions, 'name' | 'skew' | 'dice'>;
}

/** By then a lease that ends too far ahead is noticed, though nothing else happens. */
const leapSeenAfter = 25 * minute;

/** What became of an activity: the status of the answer, or that nobody took it, or that who took it died. */
export type Taken = number | 'nobody' | 'died';

/** The instances of the bot behind one address. Who dies is started anew a little later. */
export function createFleet({ size, time, dice, ledger, shared }: FleetOptions) {
  const { storage } = shared;
  const instances: (Instance | null)[] = Array.from({ length: size }, () => null);
  const troubles: Trouble[] = [];
  let started = 0;
  let awakeUntil = 0;

  function start(slot: number): void {
    started += 1;
    const name = `bot-${started}`;
    ledger.tell(`${name} starts`);
    instances[slot] = startInstance({ ...shared, name, skew: dice.between(-15, 15) * second, dice: dice.of(name) });
    checkDead(name, slot);
  }
  /** What dead processes held goes on at once where it is known that they are dead. */
  function checkDead(name: string, slot: number): void {
    const since = time.now();
    const later = since + 20 * second;
    awakeUntil = Math.max(awakeUntil, later);
    time.at(later, () => {
      if (instances[slot]?.name !== name) return;
      for (const id of storage.heldByDead()) ledger.blame(`${name} leaves a job to a dead process`, id, since + minute);
    });
  }
  for (let slot = 0; slot < size; slot += 1) start(slot);

  const startLater = (slot: number) => {
    const down = dice.chance(0.8) ? dice.between(2, 60) * second : dice.between(1, 40) * minute;
    troubles.push({ from: time.now(), until: time.now() + down, what: 'killed' });
    time.at(time.now() + down, () => start(slot));
  };
  const alive = () => instances.filter((one) => one !== null);

  return {
    /** The times when one of them was dead or stood still. */
    troubles,
    /** Kills one at a step outside from now on, soon; it comes back by itself. */
    killOne(): void {
      const slot = dice.whole(0, size - 1);
      const victim = instances[slot];
      if (!victim?.isOpen()) return;
      victim.strikeAt({
        steps: dice.whole(0, 40),
        kind: null,
        when: dice.pick(['before', 'after'] as const),
        what: 'kill',
        onDone() {
          ledger.tell(`${victim.name} is killed`);
          if (instances[slot] === victim) instances[slot] = null;
          startLater(slot);
        },
      });
    },
    /** One stands still, soon, and goes on later: its machine was frozen. Its clock has gone on meanwhile. */
    pauseOne(): void {
      const victim = instances[dice.whole(0, size - 1)];
      if (!victim?.isOpen() || victim.isPaused()) return;
      const kind = dice.pick(['save', 'save', 'send', null] as const);
      const long = dice.next();
      const length =
        long < 0.2
          ? dice.between(3, 55) * second
          : long < 0.9
            ? dice.between(60, 300) * second
            : dice.between(5, 90) * minute;
      victim.strikeAt({
        steps: kind === null ? dice.whole(0, 40) : dice.whole(0, 3),
        kind,
        when: dice.pick(['before', 'after'] as const),
        what: 'pause',
        onDone() {
          ledger.tell(`${victim.name} stands still for ${Math.round(length / second)} s`);
          troubles.push({ from: time.now(), until: time.now() + length, what: 'paused' });
          time.at(time.now() + length, () => {
            ledger.tell(`${victim.name} goes on`);
            victim.resume(dice.chance(0.5));
          });
        },
      });
    },
    /** One whose clock is a day ahead leases what it can, and dies. */
    killAhead(): void {
      const slot = dice.whole(0, size - 1);
      const victim = instances[slot];
      if (!victim?.isOpen() || victim.isPaused()) return;
      ledger.tell(`${victim.name} is a day ahead, and dies`);
      instances[slot] = null;
      void victim.dieAhead();
      awakeUntil = time.now() + leapSeenAfter;
      startLater(slot);
    },
    /** Replaces one by a new one: a clean stop. */
    deployOne(): void {
      const slot = dice.whole(0, size - 1);
      const old = instances[slot];
      if (!old?.isOpen()) return;
      ledger.tell(`${old.name} is stopped`);
      void old.stop().then(() => {
        ledger.tell(`${old.name} has stopped`);
      });
      start(slot);
    },
    async deliver(activity: Activity): Promise<Taken> {
      // Who stands still is soon asked no more.
      const open = alive().filter((one) => one.isOpen() && (!one.isPaused() || dice.chance(0.2)));
      if (open.length === 0) return 'nobody';
      return (await dice.pick(open).deliver(activity)) ?? 'died';
    },
    isBusy: () => time.now() < awakeUntil || alive().some((one) => one.isBusy()),
    end(): void {
      for (const one of alive()) one.kill();
    },
  };
}

export type Fleet = ReturnType<typeof createFleet>;
