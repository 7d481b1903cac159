import { day, hour, minute, second } from '../../src/platform/time/clock.js';
import type { Dice } from './dice.js';
import type { NetworkFault } from './network.js';
import type { Outage } from './storages.js';
import { type Held, weekBegins } from './week.js';

export const stormEnds = weekBegins + 5 * day;
export const weekEnds = weekBegins + 6.5 * day;

/** Moments of a working week; more of them shortly after meetings, when there is something to break. */
export function aMoment(dice: Dice, held: Held[]): number {
  if (dice.chance(0.25)) return weekBegins + dice.whole(0, 4) * day + dice.between(7, 20) * hour;
  const { end, sessions } = dice.pick(held);
  const ready = Math.min(...sessions.map(({ readyAt }) => readyAt));
  const from = dice.chance(0.5) && Number.isFinite(ready) ? ready : end;
  return Math.min(from + dice.between(-5, 12) * minute, stormEnds - minute);
}

const json = (status: number, code: string, headers?: Record<string, string>) => ({
  status,
  body: { error: { code, message: code } },
  ...(headers ? { headers } : {}),
});

const kinds: ((dice: Dice) => Pick<NetworkFault, 'service' | 'when' | 'what'>)[] = [
  () => ({ service: 'graph', when: /./, what: json(503, 'serviceNotAvailable') }),
  (dice) => ({
    service: 'graph',
    when: /./,
    what: json(429, 'TooManyRequests', { 'retry-after': String(dice.pick([5, 60, 300])) }),
  }),
  (dice) => ({ service: 'graph', when: /./, what: dice.pick(['refused', 'reset', 'slow', 'hangs', 'lost'] as const) }),
  () => ({ service: 'entra', when: /./, what: json(503, 'temporarily_unavailable') }),
  (dice) => ({ service: 'entra', when: /./, what: dice.pick(['refused', 'slow', 'hangs'] as const) }),
  (dice) => ({ service: 'tokenService', when: /./, what: dice.pick(['refused', 'reset', 'slow', 'hangs'] as const) }),
  (dice) => ({ service: 'tokenService', when: /./, what: json(dice.pick([500, 503]), 'ServiceError') }),
  (dice) => ({
    service: 'connector',
    when: /meetings/,
    what: dice.pick(['refused', 'slow', 'hangs', json(503, 'x'), json(404, 'x')]),
  }),
  (dice) => ({
    service: 'connector',
    when: /activities/,
    what: dice.pick(['refused', 'reset', 'lost', 'slow', 'hangs', json(502, 'x'), json(503, 'x'), json(412, 'x')]),
  }),
  (dice) => ({
    service: 'connector',
    when: /POST .*conversations/,
    what: json(429, 'TooManyRequests', { 'retry-after': String(dice.pick([1, 10, 120])) }),
  }),
  (dice) => ({
    service: 'connector',
    when: /POST \/v3\/conversations$/,
    what: dice.pick(['hangs', 'refused', 'lost'] as const),
  }),
];

const refusal = (code: string, about: string, suberror?: string) => ({
  status: 400,
  body: {
    error: code,
    error_description: `${about}: no`,
    error_codes: [Number(about.slice(6))],
    ...(suberror ? { suberror } : {}),
  },
});

/** Tokens and consents that are refused for no reason, a few times: nothing of it may last. */
const refusals: ((dice: Dice) => Pick<NetworkFault, 'service' | 'when' | 'what'>)[] = [
  () => ({ service: 'entra', when: /token$/, what: refusal('invalid_grant', 'AADSTS65001', 'consent_required') }),
  () => ({ service: 'entra', when: /token$/, what: refusal('invalid_grant', 'AADSTS50013') }),
  () => ({ service: 'graph', when: /./, what: json(401, 'InvalidAuthenticationToken') }),
];

export function tokenFaults(dice: Dice, held: Held[]): NetworkFault[] {
  return Array.from({ length: dice.whole(0, 2) }, () => {
    const from = aMoment(dice, held);
    const until = Math.min(from + dice.between(5, 90) * second, stormEnds);
    return { ...dice.pick(refusals)(dice), from, until, share: dice.pick([1, 0.5]) };
  });
}

/** Services that fail for minutes, now and then for hours. */
export function networkFaults(dice: Dice, held: Held[]): NetworkFault[] {
  return Array.from({ length: dice.whole(2, 9) }, () => {
    const from = aMoment(dice, held);
    const length = dice.chance(0.8) ? dice.between(10 * second, 15 * minute) : dice.between(0.5, 5) * hour;
    const until = Math.min(from + length, stormEnds);
    return { ...dice.pick(kinds)(dice), from, until, share: dice.pick([1, 1, 0.5, 0.3]) };
  });
}

export function storageOutages(dice: Dice, held: Held[]): Outage[] {
  return Array.from({ length: dice.whole(0, 3) }, () => {
    const from = aMoment(dice, held);
    const length = dice.chance(0.8) ? dice.between(second, 2 * minute) : dice.between(0.2, 1.5) * hour;
    return { from, until: Math.min(from + length, stormEnds), share: dice.pick([1, 0.5, 0.2]) };
  });
}
