import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems hand out by themselves, so that nobody is given this one before it is used. */
const lowest = 20_000;
const highest = 30_000;
const attempts = 50;

/** A loopback port that is free now. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port in ${attempts} attempts`);
}

const isFree = (port: number, host: string | undefined = '127.0.0.1') =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });

/** True where something listens on a port already, on loopback or on all interfaces. */
export const isTaken = async (port: number): Promise<boolean> =>
  !(await isFree(port)) || !(await isFree(port, '0.0.0.0'));
