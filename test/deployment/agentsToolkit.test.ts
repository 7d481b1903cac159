import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { isObject } from './arm.js';
import { namedScripts, scripts } from './namedInFiles.js';
import { outputsOfPackage } from './outputsOfPackage.js';
import { readTemplate } from './readTemplate.js';

const read = (...path: string[]) => readFileSync(join(packageRoot, ...path), 'utf8');

const Step = z.strictObject({
  uses: z.string(),
  name: z.string(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const Project = z.strictObject({
  version: z.literal('v1.11'),
  projectId: z.guid().optional(),
  environmentFolderPath: z.literal('./env'),
  provision: z.array(Step).default([]),
  deploy: z.array(Step).default([]),
  publish: z.array(Step).default([]),
});
const files = ['m365agents.yml', 'm365agents.playground.yml'];
const project = Project.parse(parse(read('m365agents.yml')));
const steps = files.flatMap((file) => {
  const { provision, deploy, publish } = Project.parse(parse(read(file)));
  return [...provision, ...deploy, ...publish];
});

/** A step's own words, whatever their property. */
const said = (step: z.output<typeof Step>) => JSON.stringify(step);
const variablesIn = (text: string) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].flatMap(([, name]) => name ?? []);

/** An environment of the toolkit's: names and values, without comments. */
const environment = (name: string) =>
  Object.fromEntries(
    read('env', `.env.${name}`)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe('the files of the Microsoft 365 Agents Toolkit', () => {
  it('use no action that would make an app, a bot or a package of another kind than ours', () => {
    expect([...new Set(steps.map(({ uses }) => uses))].sort()).toEqual([
      'arm/deploy',
      'cli/runNpmCommand',
      'script',
      'teamsApp/publishAppPackage',
      'teamsApp/validateAppPackage',
    ]);
  });

  it('name only files that are there, or that are made, and scripts that npm knows', () => {
    const text = steps.map(said).join('\n');
    const paths = [...text.matchAll(/(?:\.\/)?((?:deploymentTemplates|appPackage|build|scripts)\/[\w./-]+\w)/g)];
    expect(paths.length).toBeGreaterThan(4);
    const made = ['appPackage/build/who-attended.zip', 'build/server.zip'];
    const missing = paths.map(([, path = '']) => path).filter((path) => !existsSync(join(packageRoot, path)));
    expect(missing.filter((path) => !made.includes(path))).toEqual([]);
    for (const path of made) {
      const maker = read(...(path.startsWith('build') ? ['deploymentTemplates', 'server-package.sh'] : ['.gitignore']));
      expect(maker).toContain(path.startsWith('build') ? path : 'appPackage/build/');
    }
    const called = steps.flatMap((step) => namedScripts(said(step).replace('"args":"', '"args":"npm ')));
    expect(called).toEqual(['package', 'build']);
    expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('name only variables that the environment has, and the environment holds no secret', () => {
    const dev = environment('dev');
    const parameters = read('deploymentTemplates', 'azuredeploy.toolkit.parameters.json');
    const named = new Set([...variablesIn(steps.map(said).join()), ...variablesIn(parameters)]);
    expect([...named].filter((name) => !(name in dev))).toEqual([]);
    expect(dev.TEAMSFX_ENV).toBe('dev');
    expect(environment('playground').TEAMSFX_ENV).toBe('playground');
    const filled = Object.entries(dev).filter(([, value]) => value !== '');
    expect(filled.map(([name]) => name)).toEqual([
      'TEAMSFX_ENV',
      'AZURE_RESOURCE_GROUP_NAME',
      'AZURE_LOCATION',
      'APP_NAME_SUFFIX',
    ]);
    expect(Object.keys(dev).filter((name) => /SECRET|PASSWORD|TOKEN/i.test(name))).toEqual([]);
  });

  it('give the template the parameters it needs, and take from it what the Teams package needs', () => {
    const { parameters, outputs } = readTemplate();
    const given = z
      .object({ parameters: z.record(z.string(), z.object({ value: z.string() })) })
      .parse(JSON.parse(read('deploymentTemplates', 'azuredeploy.toolkit.parameters.json'))).parameters;
    const needed = Object.entries(parameters).filter(([, one]) => isObject(one) && !('defaultValue' in one));
    // And whose app id the bot has, which an existing bot keeps.
    expect(Object.keys(given).sort()).toEqual([...needed.map(([name]) => name), 'botAppType'].sort());
    // The toolkit stores an output by its name in upper case.
    const stored = Object.keys(outputs).map((name) => name.toUpperCase());
    const packaged = project.provision.find((step) => said(step).includes('npm run package'))?.env ?? {};
    for (const [name, value] of Object.entries(packaged)) {
      expect(value).toBe(`\${{${name.toUpperCase()}}}`);
      expect(stored).toContain(name.toUpperCase());
    }
    expect(Object.keys(packaged).sort()).toEqual(outputsOfPackage());
  });

  it('leave out of git what the toolkit writes for one machine, and secrets', () => {
    const ignored = read('.gitignore').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['env/.env.*.user', 'env/.env.local', '.localConfigs*', 'devTools/', 'appPackage/build/']),
    );
  });
});

describe('the first step of provisioning', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'toolkit-'));
    const fake = join(packageRoot, 'test', 'deployment', 'fakeAz.mjs');
    const created = 'case "$1 $2" in "group create" | "identity create") exit 0 ;; esac';
    writeFileSync(join(folder, 'az'), `#!/bin/sh\n${created}\nexec "${process.execPath}" "${fake}" "$@"\n`);
    chmodSync(join(folder, 'az'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the Entra app with our script, and tells the toolkit its id and whose id the bot has', () => {
    const values = { ...environment('dev'), DEPLOYMENT_NAME: 'who-attended-contoso' };
    const { run } = z.object({ run: z.string() }).parse(project.provision[0]?.with);
    const filled = run.replace(
      /\$\{\{(\w+)\}\}/g,
      (_whole, name: string) => z.record(z.string(), z.string()).parse(values)[name] ?? '',
    );
    const state = join(folder, 'tenant.json');
    const { status, stdout, stderr } = spawnSync('bash', ['-c', filled], {
      cwd: packageRoot,
      env: { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, FAKE_AZ_STATE: state },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { apps } = z
      .object({ apps: z.array(z.object({ appId: z.string() })) })
      .parse(JSON.parse(readFileSync(state, 'utf8')));
    const told = stdout.split('\n').filter((line) => line.startsWith('::set-teamsfx-env'));
    expect(told).toEqual([
      `::set-teamsfx-env SSO_CLIENT_ID=${apps[0]?.appId}`,
      '::set-teamsfx-env BOT_APP_TYPE=SingleTenant',
    ]);
  });
});
