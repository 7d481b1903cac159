import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { DoorName, RefusalReason } from '../platform/telemetry/metrics.js';
import type { Refuse } from '../platform/telemetry/refusals.js';
import type { BodyRooms } from './bodyRooms.js';
import { parseBoundedJson } from './boundedJson.js';
import { readBody } from './readBody.js';
import type { Reply } from './reply.js';

export interface Visit {
  incoming: IncomingMessage;
  query: URLSearchParams;
  /** To be called when nothing of the request is missing. */
  arrived(): void;
  /** To be called when it is known who sends it. */
  known(): void;
}

export interface Door {
  method: 'GET' | 'POST';
  open(visit: Visit): Promise<Reply>;
}

/** Answers with a bare status, and counts why. */
export type TurnAway = (reason: RefusalReason, status: number) => Reply;

export const turningAway =
  (refuse: Refuse, door: DoorName): TurnAway =>
  (reason, status) => {
    refuse({ door, reason });
    return { status };
  };

export const isJson = (headers: IncomingHttpHeaders): boolean =>
  /^application\/json\s*(;|$)/i.test(headers['content-type']?.trim() ?? '');

const statuses = { 'too-large': 413, 'no-room': 503, 'cut-off': 400 } as const;

export interface JsonDoor {
  rooms: BodyRooms;
  turnAway: TurnAway;
  /** An answer in front of the body, or null. Meanwhile the body may come, but nothing looks into it. */
  inFront?: () => Promise<Reply | null>;
}

/** Reads a body and hands it on; its room is kept until `free` is called, or what `handle` does is done. */
export async function withJson(
  { incoming, arrived }: Visit,
  { rooms, turnAway, inFront = async () => null }: JsonDoor,
  handle: (json: unknown, free: () => void) => Promise<Reply>,
): Promise<Reply> {
  const reading = readBody(incoming, rooms);
  const stop = (error: unknown) => {
    reading.stop();
    throw error;
  };
  const answer = await inFront().catch(stop);
  if (answer !== null) {
    reading.stop();
    return answer;
  }
  const body = await reading.body;
  if (typeof body === 'string') return turnAway(body, statuses[body]);
  const { bytes, room } = body;
  try {
    arrived();
    const json = parseBoundedJson(bytes);
    return json === null ? turnAway('no-json', 400) : await handle(json.value, room.free);
  } finally {
    room.free();
  }
}
