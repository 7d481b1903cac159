import { createHash } from 'node:crypto';
import type { Left } from '../helpers/sends.js';
import type { Time } from './time.js';

/** A message of the bot as Teams took it, or put it in the place of another. */
export interface Message {
  at: number;
  conversationId: string;
  id: string;
  isUpdate: boolean;
  text: string;
  type: string;
}

export interface Line {
  at: number;
  /** Titles of meetings it is about; empty for what concerns all. */
  about: string[];
  text: string;
}

export interface Blamed {
  at: number;
  what: string;
  /** A job, a conversation or an address. */
  about: string;
  /** Forgiven where an instance or the storage was out of order between then and `at`; null where nothing forgives it. */
  since: number | null;
}

/** Everything that happened, for the invariants and for whoever reads how it came about. */
export function createLedger(time: Time) {
  const messages: Message[] = [];
  const lines: Line[] = [];
  const logged: { at: number; level: string; message: string; fields: string }[] = [];
  const left: Left[] = [];
  const blamed: Blamed[] = [];
  const counted = { sent: 0, maybeDoubled: 0 };
  return {
    messages,
    lines,
    logged,
    counted,
    /** What somebody did that nobody may do, whatever came of it; `about` is a job or a conversation. */
    blamed,
    blame(what: string, about: string, since: number | null = null): void {
      blamed.push({ at: time.now(), what, about, since });
    },
    /** When messages left for Teams. */
    left,
    log(line: { level: string; message: string; fields: string }): void {
      logged.push({ at: time.now(), ...line });
    },
    /** The same for the same week: all that was told, sent and logged, and when. */
    fingerprint: () =>
      createHash('sha256')
        .update(JSON.stringify([lines, logged.map(({ at, message }) => [at, message]), left]))
        .digest('hex'),
    tell(text: string, ...about: string[]): void {
      lines.push({ at: time.now(), about, text });
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;
