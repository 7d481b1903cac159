import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Asker } from '../question/question.js';

const questionsPerMinute = 20;
/** Most are answered from memory. */
const pressesPerMinute = 120;
/** Of a few meetings, or of a mistake that is put right. */
const namingsPerHour = 6;

export interface Paces {
  /** True while this person asks at a human pace; counts the question. */
  mayAsk(asker: Asker): Promise<boolean>;
  /** The same for buttons that show another part of an answer. */
  mayPress(asker: Asker): Promise<boolean>;
  /** True while this person has not just named the other one again and again, who reads of it each time. */
  mayName(asker: Somebody, delegate: Somebody): Promise<boolean>;
}

type Somebody = Pick<Asker, 'tenantId' | 'aadObjectId'>;

/** Each question costs Graph and Entra something on somebody's behalf: a script must not run through their limits. */
export function createPaces(perMinute = questionsPerMinute): Paces {
  const [ask, press] = [limiter(perMinute, 60), limiter(Math.max(perMinute, pressesPerMinute), 60)];
  const name = limiter(namingsPerHour, 3600);
  return {
    mayAsk: (asker) => ask(idOf(asker)),
    mayPress: (asker) => press(idOf(asker)),
    mayName: (asker, delegate) => name(`${idOf(asker)} ${idOf(delegate)}`),
  };
}

const idOf = ({ tenantId, aadObjectId }: Somebody): string => `${tenantId} ${aadObjectId}`.toLowerCase();

function limiter(points: number, duration: number) {
  const limited = new RateLimiterMemory({ points, duration });
  return (id: string) =>
    limited.consume(id).then(
      () => true,
      () => false,
    );
}
