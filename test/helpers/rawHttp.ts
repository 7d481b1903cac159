import { connect, type Socket } from 'node:net';

export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

export interface Talk {
  answers: RawAnswer[];
  /** From the last byte sent to the end of the last answer, in milliseconds; null when nothing was answered. */
  waited: number | null;
}

export interface TalkOptions {
  port: number;
  /** Sent one after the other, each in a turn of the event loop of its own. */
  pieces: (string | Buffer)[];
  /** How many answers to wait for; the other end may close before. */
  answers?: number;
  /** Milliseconds after which no more is waited for. */
  patience?: number;
}

/** Bytes as they are over one connection, and what comes back: for what no HTTP client would send. */
export function talk({ port, pieces, answers = 1, patience = 15_000 }: TalkOptions): Promise<Talk> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let received = Buffer.alloc(0);
    let sentAt = performance.now();
    const impatient = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      if (readAnswers(received).length >= answers) socket.destroy();
    });
    // What is still coming in once the other end has closed ends in a reset; its answers were read before.
    socket.on('error', () => socket.destroy());
    socket.on('end', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(impatient);
      const read = readAnswers(received);
      resolve({ answers: read, waited: read.length === 0 ? null : performance.now() - sentAt });
    });
    send(socket, pieces).then(() => {
      sentAt = performance.now();
      if (answers === 0) socket.destroy();
    });
  });
}

async function send(socket: Socket, pieces: (string | Buffer)[]): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    await new Promise<void>((resolve) => socket.write(piece, () => setImmediate(resolve)));
  }
}

const lastChunk = '0\r\n\r\n';

/** Whole answers only; 1xx announce one and are none. */
function readAnswers(received: Buffer): RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = received; rest.length > 0; ) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) break;
    const head = rest.subarray(0, end).toString('latin1');
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
    // Node's own refusals come in chunks, of which there is only the last, empty one.
    const isChunked = /^transfer-encoding: *chunked/im.test(head);
    const length = isChunked ? lastChunk.length : Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    const next = end + 4 + length;
    if (rest.length < next) break;
    if (status >= 200 || status === 0) {
      const body = rest.subarray(end + 4, next).toString('utf8');
      answers.push({ status, head, body: isChunked && body === lastChunk ? '' : body });
    }
    rest = rest.subarray(next);
  }
  return answers;
}
