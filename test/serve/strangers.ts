import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { UnsecuredJWT } from 'jose';
import { issuer } from './issuer.js';

/** Whoever reads Microsoft's pages can write it; nothing but its signature is missing. */
export const unsignedToken = new UnsecuredJWT({ iss: issuer, aud: 'x' }).encode();

export interface Knock {
  method?: string;
  target?: string;
  /** `Host` is there unless it is given. */
  headers?: [name: string, value: string][];
  body?: string | Buffer;
  /** In chunks of so many bytes instead of with its length. */
  chunks?: number;
}

/** The bytes of a request as somebody with a socket and no library writes it. */
export function written({ method = 'POST', target = '/api/messages', headers = [], body = '', chunks }: Knock): Buffer {
  const bytes = Buffer.from(body);
  const has = (name: string) => headers.some(([one]) => one.toLowerCase() === name);
  const lines = [
    `${method} ${target} HTTP/1.1`,
    ...(has('host') ? [] : ['Host: bot.example']),
    ...(has('content-type') ? [] : ['Content-Type: application/json']),
    ...(has('authorization') ? [] : [`Authorization: Bearer ${unsignedToken}`]),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(has('content-length') || has('transfer-encoding')
      ? []
      : [chunks === undefined ? `Content-Length: ${bytes.length}` : 'Transfer-Encoding: chunked']),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return Buffer.concat([head, ...(chunks === undefined ? [bytes] : inChunks(bytes, chunks))]);
}

function inChunks(bytes: Buffer, size: number): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
  }
  return [...pieces, Buffer.from('0\r\n\r\n')];
}

/** 255 KB that would become 255 MB. */
export const bomb = gzipSync(Buffer.alloc(255 * 1024 * 1024, '['), { level: 9 });

/** Connections that have each sent something, and send and read no more until `close` is called. */
export async function hold(port: number, count: number, bytes: Buffer): Promise<{ close(): void }> {
  const sockets: Socket[] = [];
  for (let i = 0; i < count; i += 1) {
    const socket = connect({ port, host: '127.0.0.1' }).on('error', () => socket.destroy());
    sockets.push(socket);
    socket.pause();
    // On a connection that is not read from the other end's close would go unnoticed.
    await new Promise<void>((resolve) => {
      socket.once('close', resolve);
      socket.write(bytes, () => resolve());
      setTimeout(resolve, 1000).unref();
    });
  }
  return {
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Begins everything while the process is held still, so that it finds it all waiting; on Windows just as it comes. */
export async function allAtOnce<T>(pid: number, begin: () => Promise<T>[]): Promise<T[]> {
  const holds = process.platform !== 'win32';
  if (holds) process.kill(pid, 'SIGSTOP');
  const begun = begin();
  // What fits into the kernel's buffers is then there.
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (holds) process.kill(pid, 'SIGCONT');
  return Promise.all(begun);
}
