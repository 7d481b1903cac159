import { expect } from 'vitest';

/** A message that left, and when. */
export interface Left {
  at: number;
  tenant: string;
  conversation: string;
}

// Written down once more, from Microsoft's page (learn: rate-limit): the product's own list may be wrong.
const perConversation = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;
const perTenant = [[50, 1_000]] as const;

/** Fails when any stretch of time saw more than Teams allows. */
export function expectWithinLimits(left: Left[]): void {
  const conversations = new Map<string, number[]>();
  const tenants = new Map<string, number[]>();
  for (const { at, tenant, conversation } of [...left].sort((a, b) => a.at - b.at)) {
    add(tenants, tenant, at);
    add(conversations, `${tenant} ${conversation}`, at);
  }
  for (const times of conversations.values())
    for (const [sends, length] of perConversation) expectWithin(times, sends, length);
  for (const times of tenants.values()) for (const [sends, length] of perTenant) expectWithin(times, sends, length);
}

function add(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}

function expectWithin(times: number[], sends: number, length: number): void {
  times.forEach((at, index) => {
    const later = times[index + sends];
    if (later !== undefined && later - at < length) {
      expect.fail(`${sends + 1} sends within ${later - at} ms, from ${at} on; ${sends} are allowed in ${length} ms`);
    }
  });
}
