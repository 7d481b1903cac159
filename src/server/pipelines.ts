import type { Socket } from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');
/** The end of a chunked body and the next request may come in one piece; nobody who means well sends more. */
const mostEnds = 4;

/**
 * Cuts off whoever sends requests in heaps, before they are parsed: one read of 64 KB can hold 1,800 of them, of which Node makes
 * some 5 KB each before anybody can say no. Honest JSON has no empty lines, and what is no JSON is not read.
 */
export function cutHeaps(socket: Socket, cut: () => void): void {
  // In front of the parser, which then finds nothing to read. (A listener cannot keep the others from being called.)
  socket.prependListener('data', (piece: Buffer) => {
    if (socket.destroyed || endsIn(piece) <= mostEnds) return;
    piece.fill(0);
    cut();
  });
}

function endsIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(endOfHead); at >= 0 && count <= mostEnds; at = piece.indexOf(endOfHead, at + 4))
    count += 1;
  return count;
}
