import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Each costs some 10 to 40 KB while a stranger sends a request's head. */
export const maxConnections = 1000;

export interface Connections {
  opened(socket: Socket): void;
  /** False when the request before it is not answered yet: nobody who means well sends several at once. */
  begins(socket: Socket, response: ServerResponse): boolean;
  /** Tells that all of the request is there. Its connection is safe until it is answered. */
  arrived(socket: Socket): void;
  /** Tells that the sender is known. The connection does not give way any more. */
  known(socket: Socket): void;
}

/**
 * Lets no more connections in than `most`. Beyond that, the stranger gives way that has been idle, or sending, longest, so that whoever
 * opens many and sends nothing keeps out nobody else. Each has one request at a time, because a kilobyte can hold thirty.
 */
export function createConnections(most: number): Connections {
  const open = new Set<Socket>();
  const waiting = new Set<Socket>();
  const unanswered = new WeakSet<Socket>();
  const friends = new WeakSet<Socket>();

  function close(socket: Socket): void {
    open.delete(socket);
    waiting.delete(socket);
    socket.destroy();
  }

  return {
    opened(socket) {
      const [longest = socket] = waiting;
      if (open.size >= most) close(longest);
      if (socket.destroyed) return;
      open.add(socket);
      waiting.add(socket);
      socket.once('close', () => close(socket));
    },
    begins(socket, response) {
      if (unanswered.has(socket)) return false;
      unanswered.add(socket);
      response.once('close', () => {
        unanswered.delete(socket);
        // It goes behind all others, because it has just sent a proper request.
        waiting.delete(socket);
        if (open.has(socket) && !friends.has(socket)) waiting.add(socket);
      });
      return true;
    },
    arrived: (socket) => waiting.delete(socket),
    known: (socket) => friends.add(socket),
  };
}
