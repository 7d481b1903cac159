import type { IncomingMessage } from 'node:http';
import type { BodyRoom, BodyRooms } from './bodyRooms.js';

/** Larger than any activity Teams sends, far smaller than what hurts. */
export const maxBodySize = 256 * 1024;

export interface Body {
  bytes: Buffer;
  /** Whoever has the body frees it. */
  room: BodyRoom;
}

export type BodyRefusal = 'too-large' | 'no-room' | 'cut-off';

export interface Reading {
  body: Promise<Body | BodyRefusal>;
  /** Forgets what has come, and what is still to come. */
  stop(): void;
}

/**
 * Reads the bytes of a request, which begin to come whether they are wanted or not. They are copied, because each piece of a body that
 * comes byte by byte would cost some hundred bytes.
 */
export function readBody(incoming: IncomingMessage, rooms: BodyRooms): Reading {
  let stop = () => {};
  const body = new Promise<Body | BodyRefusal>((resolve) => {
    stop = () => refuse('cut-off');
    const room = rooms.open(() => refuse('no-room'));

    function refuse(why: BodyRefusal): void {
      settle();
      room.free();
      incoming.resume();
      resolve(why);
    }
    function settle(): void {
      incoming.off('data', add).off('end', done).off('close', stop);
    }
    function add(piece: Buffer): void {
      if (room.length() + piece.length > maxBodySize) refuse('too-large');
      else if (!room.add(piece)) refuse('no-room');
    }
    function done(): void {
      settle();
      resolve({ bytes: room.bytes(), room });
    }
    if (Number(incoming.headers['content-length'] ?? 0) > maxBodySize) refuse('too-large');
    else incoming.on('data', add).on('end', done).on('close', stop);
  });
  return { body, stop };
}
