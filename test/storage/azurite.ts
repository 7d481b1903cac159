import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { freePort } from '../../src/sandbox/world/ports.js';

export interface Azurite {
  port: number;
  /** Through another port of this machine when something stands in between. */
  connectionString(port?: number): string;
  /** A prefix for table names that no other test uses. */
  newPrefix(): string;
  stop(): Promise<void>;
}

const main = join(packageRoot, 'node_modules', 'azurite', 'dist', 'src', 'table', 'main.js');
const flags = ['--silent', '--inMemoryPersistence', '--skipApiVersionCheck', '--disableTelemetry'];
/** Not a secret: the account every Azurite has (learn: storage-use-azurite). */
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** Microsoft's emulator of Azure Tables, in a process of its own, in memory and on this machine only. */
export async function startAzurite(): Promise<Azurite> {
  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const child = spawn(process.execPath, [main, '--tableHost', '127.0.0.1', '--tablePort', String(port), ...flags], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (await started(child)) {
      let prefixes = 0;
      return {
        port,
        connectionString: (through = port) =>
          `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};TableEndpoint=http://127.0.0.1:${through}/devstoreaccount1`,
        newPrefix() {
          prefixes += 1;
          return `t${prefixes}`;
        },
        async stop() {
          const gone = once(child, 'exit');
          child.kill();
          await gone;
        },
      };
    }
    // The port was taken between looking and listening.
    if (tries === 3) throw new Error('Azurite did not start');
  }
}

async function started(child: ChildProcess): Promise<boolean> {
  const exited = once(child, 'exit').then(() => false);
  const listening = new Promise<boolean>((resolve) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.includes('successfully started')) resolve(true);
    });
  });
  return Promise.race([exited, listening]);
}
