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

/**
 * The bytes of a request, or why they are not to be had; what still comes is then read and forgotten. They are gathered in
 * one buffer: of a body that comes byte by byte, each piece would cost some hundred bytes.
 */
export function readBody(
  incoming: IncomingMessage,
  rooms: BodyRooms,
): Promise<Body | 'too-large' | 'no-room' | 'cut-off'> {
  if (Number(incoming.headers['content-length'] ?? 0) > maxBodySize) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const room = rooms.open(() => refuse('no-room'));
    let gathered = Buffer.alloc(0);
    let length = 0;

    function refuse(why: 'too-large' | 'no-room' | 'cut-off'): void {
      settle();
      room.free();
      gathered = Buffer.alloc(0);
      incoming.resume();
      resolve(why);
    }
    function settle(): void {
      incoming.off('data', add).off('end', done).off('close', gone);
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
    function gone(): void {
      refuse('cut-off');
    }
    incoming.on('data', add).on('end', done).on('close', gone);
  });
}
