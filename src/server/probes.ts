import { shareFor } from '../platform/shareFor.js';
import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Refuse } from '../platform/telemetry/refusals.js';
import { type Clock, second } from '../platform/time/clock.js';
import type { Door } from './door.js';
import { jsonReply } from './reply.js';

export const healthDoor: Door = {
  method: 'GET',
  open: async () => jsonReply(200, { status: 'alive' }),
};

/** Anybody may ask whether the bot is ready, as often as they like: the storage is asked once a second. */
export function readyDoor({ ready, clock, refuse }: { ready(): Promise<void>; clock: Clock; refuse: Refuse }): Door {
  const ask = shareFor(second, clock, ready);
  return {
    method: 'GET',
    async open() {
      try {
        await ask();
        return jsonReply(200, { status: 'ready' });
      } catch (error) {
        const { cause, causeCode } = errorOrigin(error);
        const fields = { cause, ...(causeCode === undefined ? {} : { code: causeCode }) };
        refuse({ door: 'readyz', reason: 'not-ready', level: 'warn', message: 'not ready', fields });
        return jsonReply(503, { status: 'not ready' });
      }
    },
  };
}
