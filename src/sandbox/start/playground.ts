import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { botAppId, type Colleague, colleagues, currentUser, tenantId } from '../company/company.js';
import { weeklyThread } from '../company/meetings.js';
import { personalChatOf } from '../services/connector.js';

export interface Playground {
  /** The page to open. */
  address: string;
  /** Where the sandbox's connector hands on what the bot sends. */
  connectorUrl: string;
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  port: number;
  /** Where it posts what people type, and what it names as the connector. */
  endpoint: string;
  serviceUrl: string;
}

/** Microsoft 365 Agents Playground with this company's people and chats. Works offline; opens no browser by itself. */
export async function startPlayground({ port, endpoint, serviceUrl }: PlaygroundOptions): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'who-attended-'));
  writeFileSync(join(folder, '.m365agentsplayground.yml'), JSON.stringify(configuration(), null, 2));
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')),
    'cli.js',
  );
  const options = [
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--service-url',
    serviceUrl,
    '--disable-telemetry',
  ];
  const child = spawn(process.execPath, [cli, 'start', ...options], {
    cwd: folder,
    // Nothing else of the user's shell: its own settings and a proxy must not leak in.
    env: { PATH: process.env.PATH, TZ: process.env.TZ, LANG: process.env.LANG, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const stopped = exited.then(() => Promise.reject(new Error('it stopped')));
    const address = await Promise.race([listening(child.stdout), stopped]);
    return { address, connectorUrl: `${address}/_connector`, stop };
  } catch (error) {
    const reason = complaints(join(folder, 'devTools', 'm365agentsplayground.log')) || String(error);
    await stop();
    throw new Error(`the Playground did not start: ${reason}`, { cause: error });
  }
}

/** The page's address. The Playground moves to another port when its own is taken, so what it says is what counts. */
async function listening(output: Readable): Promise<string> {
  const port = await new Promise<string>((resolve) => {
    createInterface(output).on('line', (line) => {
      const [, found] = /^Listening on (\d+)/.exec(line) ?? [];
      if (found) resolve(found);
    });
  });
  const address = `http://localhost:${port}`;
  // It says so before it has read its configuration: only an answer from behind the page shows that it stays.
  const answer = await fetch(`${address}/_internal/v1/testConfig`);
  if (!answer.ok) throw new Error(`the Playground answered HTTP ${answer.status}`);
  return address;
}

/** Without a terminal it prints nothing but its port; what is wrong stands in its log. */
function complaints(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return lines.filter((line) => line.startsWith('error ')).join('\n');
}

const person = ({ oid, teamsId, name, mail }: Colleague) => {
  const [givenName = '', surname = ''] = name.split(' ');
  // Its configuration spells the property this way.
  return { id: teamsId, name, userPrincipleName: mail, aadObjectId: oid, givenName, surname, email: mail };
};

/** JSON is YAML too. */
function configuration() {
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: `28:${botAppId}`, name: 'Who Attended' },
    currentUser: person(currentUser),
    // Five are all it takes.
    users: colleagues.slice(1, 6).map(person),
    personalChat: { id: personalChatOf(currentUser.teamsId) },
    groupChat: { id: weeklyThread, name: 'Weekly product sync' },
    team: {
      id: '19:ZmVybmhpbGwtdGVhbQ@thread.tacv2',
      name: 'Fernhill Studio',
      aadGroupId: 'b0000000-0000-4000-8000-000000000001',
      channels: [{ id: '19:ZmVybmhpbGwtbGF1bmNo@thread.tacv2', name: 'Launch' }],
    },
  };
}
