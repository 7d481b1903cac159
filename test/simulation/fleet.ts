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

/** What became of an activity: the status of the answer, or that nobody took it, or that who took it died. */
export type Taken = number | 'nobody' | 'died';

/** The instances of the bot behind one address. Who dies is started anew a little later. */
export function createFleet({ size, time, dice, ledger, shared }: FleetOptions) {
  const instances: (Instance | null)[] = Array.from({ length: size }, () => null);
  const deaths: Trouble[] = [];
  let started = 0;

  function start(slot: number): void {
    started += 1;
    const name = `bot-${started}`;
    ledger.tell(`${name} starts`);
    instances[slot] = startInstance({ ...shared, name, skew: dice.between(-15, 15) * second, dice: dice.of(name) });
  }
  for (let slot = 0; slot < size; slot += 1) start(slot);

  const startLater = (slot: number) => {
    const down = dice.chance(0.8) ? dice.between(2, 60) * second : dice.between(1, 40) * minute;
    deaths.push({ from: time.now(), until: time.now() + down, what: 'killed' });
    time.at(time.now() + down, () => start(slot));
  };
  const alive = () => instances.filter((one) => one !== null);

  return {
    deaths,
    /** Kills one at a step outside from now on, soon; it comes back by itself. */
    killOne(): void {
      const slot = dice.whole(0, size - 1);
      const victim = instances[slot];
      if (!victim?.isOpen()) return;
      victim.killAt(dice.whole(0, 40), dice.pick(['before', 'after'] as const), () => {
        ledger.tell(`${victim.name} is killed`);
        if (instances[slot] === victim) instances[slot] = null;
        startLater(slot);
      });
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
      const open = alive().filter((one) => one.isOpen());
      if (open.length === 0) return 'nobody';
      return (await dice.pick(open).deliver(activity)) ?? 'died';
    },
    isBusy: () => alive().some((one) => one.isBusy()),
    end(): void {
      for (const one of alive()) one.kill();
    },
  };
}

export type Fleet = ReturnType<typeof createFleet>;
