import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Asker } from '../question/question.js';

const questionsPerMinute = 20;
/** Most are answered from memory. */
const pressesPerMinute = 120;

export interface Paces {
  /** True while this person asks at a human pace; counts the question. */
  mayAsk(asker: Asker): Promise<boolean>;
  /** The same for buttons that show another part of an answer. */
  mayPress(asker: Asker): Promise<boolean>;
}

/** Each question costs Graph and Entra something on somebody's behalf: a script must not run through their limits. */
export function createPaces(perMinute = questionsPerMinute): Paces {
  return { mayAsk: limiter(perMinute), mayPress: limiter(Math.max(perMinute, pressesPerMinute)) };
}

function limiter(points: number) {
  const limited = new RateLimiterMemory({ points, duration: 60 });
  return ({ tenantId, aadObjectId }: Asker) =>
    limited.consume(`${tenantId} ${aadObjectId}`.toLowerCase()).then(
      () => true,
      () => false,
    );
}
