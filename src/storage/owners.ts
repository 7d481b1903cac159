import { randomUUID } from 'node:crypto';

/** The processes that hold leases and claims: this one, and which of the others are dead. */
export interface Owners {
  /** The id of this process, which it writes into what it holds. */
  own(): string;
  /** True only when it is certain: whatever that process holds may be taken at once. */
  isDead(id: string): boolean;
  /** From then on this process counts as dead, or as unknown. */
  close(): void;
}

/** Where nobody can know of another process whether it lives: what it holds is over when its time is. */
export function createUnknownOwners(): Owners {
  const id = randomUUID();
  return { own: () => id, isDead: () => false, close() {} };
}
