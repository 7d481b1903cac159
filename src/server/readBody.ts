import type { IncomingMessage } from 'node:http';
import type { BodyRoom, BodyRooms } from './bodyRooms.js';

/** Larger than any activity Teams sends, far smaller than what hurts. */
export const maxBodySize = 256 * 1024;
const firstSize = 4 * 1024;

export interface Body {
  bytes: Buffer;
  /** Whoever has the body frees it. */
  room: BodyRoom;
}

export type BodyRefusal = 'too-large' | 'no-room' | 'cut-off';

export interface Reading {
  body: Promise<Body | BodyRefusal>;
  /** What is there is forgotten, and so is what still comes. */
  stop(): void;
}

/**
 * Reads the bytes of a request, which begin to come whether they are wanted or not. They are gathered in one buffer: of a body
 * that comes byte by byte, each piece would cost some hundred bytes.
 */
export function readBody(incoming: IncomingMessage, rooms: BodyRooms): Reading {
  let stop = () => {};
  const body = new Promise<Body | BodyRefusal>((resolve) => {
    stop = () => refuse('cut-off');
    const room = rooms.open(() => refuse('no-room'));
    let gathered = Buffer.alloc(0);
    let length = 0;

    function refuse(why: BodyRefusal): void {
      settle();
      room.free();
      gathered = Buffer.alloc(0);
      incoming.resume();
      resolve(why);
    }
    function settle(): void {
      incoming.off('data', add).off('end', done).off('close', stop);
    }
    function add(piece: Buffer): void {
      const why = growTo(length + piece.length);
      if (why !== null) refuse(why);
      else length += piece.copy(gathered, length);
    }
    function growTo(needed: number): 'too-large' | 'no-room' | null {
      if (needed > maxBodySize) return 'too-large';
      if (needed <= gathered.length) return null;
      const size = Math.min(maxBodySize, Math.max(firstSize, 2 ** Math.ceil(Math.log2(needed))));
      if (!room.take(size)) return 'no-room';
      gathered = Buffer.concat([gathered.subarray(0, length)], size);
      return null;
    }
    function done(): void {
      settle();
      room.arrived();
      resolve({ bytes: gathered.subarray(0, length), room });
    }
    if (Number(incoming.headers['content-length'] ?? 0) > maxBodySize) refuse('too-large');
    else incoming.on('data', add).on('end', done).on('close', stop);
  });
  return { body, stop };
}
