import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Asker } from '../commands/command.js';

const questionsPerMinute = 20;

export interface Paces {
  /** True while this person asks at a human pace; counts the question. */
  mayAsk(asker: Asker): Promise<boolean>;
}

/** Each question costs Graph and Entra something on somebody's behalf: a script must not run through their limits. */
export function createPaces(perMinute = questionsPerMinute): Paces {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    mayAsk: ({ tenantId, aadObjectId }) =>
      limiter.consume(`${tenantId} ${aadObjectId}`.toLowerCase()).then(
        () => true,
        () => false,
      ),
  };
}
