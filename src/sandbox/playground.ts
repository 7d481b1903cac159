import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { botAppId, type Colleague, colleagues, currentUser, tenantId } from './company.js';
import { personalChatOf } from './connector.js';
import { weeklyThread } from './meetings.js';

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
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  // It moves to another port when its own is taken, so what it says is what counts.
  const address = await new Promise<string>((resolve, reject) => {
    const printed: string[] = [];
    const read = (line: string) => {
      printed.push(line);
      const [url] = /https?:\/\/localhost:\d+/.exec(line) ?? [];
      if (url && /listening/i.test(line)) resolve(url);
    };
    createInterface(child.stdout).on('line', read);
    createInterface(child.stderr).on('line', read);
    exited.then((code) => reject(new Error(`the Playground stopped with code ${code}:\n${printed.join('\n')}`)));
  });
  return { address, connectorUrl: `${address}/_connector`, stop };
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
    users: colleagues.slice(1).map(person),
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
