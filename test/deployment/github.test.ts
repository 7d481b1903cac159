import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { namedScripts, scripts, thePackage } from './namedInFiles.js';

const read = (...path: string[]) => readFileSync(join(packageRoot, ...path), 'utf8');

/** What a workflow may be granted; whatever stands nowhere is not granted. */
const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
/** A step calls an action by its major version, or runs commands. */
const Step = z.union([
  z.strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    uses: z.string().regex(/^[\w-]+\/[\w/-]+@v\d+$/),
    with: z.record(z.string(), z.unknown()).optional(),
  }),
  z.strictObject({
    name: z.string(),
    id: z.string().optional(),
    if: z.string().optional(),
    run: z.string(),
    env: z.record(z.string(), z.string()).optional(),
    'working-directory': z.string().optional(),
  }),
]);
const Job = z.union([
  z.strictObject({
    name: z.string(),
    needs: z.string().optional(),
    'runs-on': z.string(),
    'timeout-minutes': z.number().max(60),
    permissions: Permissions.optional(),
    strategy: z.looseObject({ matrix: z.record(z.string(), z.array(z.unknown())) }).optional(),
    steps: z.array(Step).min(1),
  }),
  z.strictObject({ name: z.string(), uses: z.string().startsWith('./'), permissions: Permissions }),
]);
const Workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), Job),
});

const files = readdirSync(join(packageRoot, '.github', 'workflows'));
const workflows = new Map(
  files.map((file) => [file, Workflow.parse(parse(read('.github', 'workflows', file)))] as const),
);
const jobsOf = (file: string) => Object.values(workflows.get(file)?.jobs ?? {});
const stepsOf = (file: string) => jobsOf(file).flatMap((job) => ('steps' in job ? job.steps : []));
const commandsOf = (file: string) => stepsOf(file).flatMap((step) => ('run' in step ? [step.run] : []));

describe('the workflows', () => {
  it('are those of a change, a release and a look for weaknesses', () => {
    expect(files.sort()).toEqual(['ci.yml', 'codeql.yml', 'release.yml']);
  });

  it.each(files)('%s calls only scripts, files and jobs that are there', (file) => {
    const commands = commandsOf(file).join('\n');
    expect(namedScripts(commands).filter((name) => !scripts.includes(name))).toEqual([]);
    const paths = [...commands.matchAll(/(?:\.\/)?((?:deploymentTemplates|scripts|test)\/[\w./-]+\w)/g)];
    expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
    const jobs = workflows.get(file)?.jobs ?? {};
    for (const job of Object.values(jobs)) {
      if ('uses' in job) expect(existsSync(join(packageRoot, job.uses)), job.uses).toBe(true);
      else if (job.needs !== undefined) expect(Object.keys(jobs)).toContain(job.needs);
    }
  });

  it.each(files)('%s writes nowhere but where it has to', (file) => {
    const writes = jobsOf(file).flatMap(({ permissions = {} }) =>
      Object.entries(permissions).flatMap(([name, kind]) => (kind === 'write' ? [name] : [])),
    );
    const needed: Record<string, string[]> = {
      'ci.yml': [],
      'codeql.yml': ['security-events'],
      'release.yml': ['contents', 'id-token', 'attestations', 'packages', 'id-token', 'attestations'],
    };
    expect(writes).toEqual(needed[file]);
  });

  it.each(files)('%s puts nothing that strangers write into a command', (file) => {
    expect(commandsOf(file).filter((command) => command.includes('${{'))).toEqual([]);
  });

  it.each(files)('%s leaves no token behind in what it has checked out', (file) => {
    const checkouts = stepsOf(file).flatMap((step) =>
      'uses' in step && step.uses.startsWith('actions/checkout@') ? [step.with] : [],
    );
    expect(checkouts.length).toBeGreaterThan(0);
    for (const options of checkouts) expect(options).toMatchObject({ 'persist-credentials': false });
  });

  it('install from the lockfile and run all tests, with a browser, on each Node that the bot runs on', () => {
    const [test] = jobsOf('ci.yml');
    const nodes = test && 'strategy' in test ? test.strategy?.matrix.node : undefined;
    expect(nodes).toEqual([20, 22, 24]);
    expect(thePackage.engines.node).toBe(`>=${nodes?.[0]}`);
    expect(commandsOf('ci.yml')).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
    expect(stepsOf('ci.yml')).toContainEqual(expect.objectContaining({ run: 'npm test', env: { CI: 'true' } }));
  });

  it('release what was tested, told by checksums and by where it was built', () => {
    const [test, ...others] = jobsOf('release.yml');
    expect(test).toMatchObject({ uses: './.github/workflows/ci.yml' });
    for (const job of others) {
      expect(job).toMatchObject({ needs: 'test' });
      const actions =
        'steps' in job ? job.steps.flatMap((step) => ('uses' in step ? [step.uses.split('@')[0]] : [])) : [];
      expect(actions).toContain('actions/attest-build-provenance');
    }
    expect(commandsOf('release.yml').join('\n')).toContain('sha256sum');
    expect(namedScripts(commandsOf('release.yml').join('\n'))).toContain('package');
  });
});

describe('a fork', () => {
  it('need not change the address of the repository anywhere', () => {
    const named = [
      ...files.map((file) => join('workflows', file)),
      'dependabot.yml',
      'pull_request_template.md',
      ...readdirSync(join(packageRoot, '.github', 'ISSUE_TEMPLATE')).map((file) => join('ISSUE_TEMPLATE', file)),
    ].filter((file) => read('.github', file).includes('github.com/'));
    expect(named).toEqual([]);
    expect(read('SECURITY.md')).toContain('*Security › Report a vulnerability*');
  });
});

describe('the version', () => {
  it('has its part of CHANGELOG.md, which a release takes for its notes', () => {
    expect(read('CHANGELOG.md').split('\n')).toContain(`## ${thePackage.version}`);
  });

  it('is the one of the lockfile', () => {
    const lock = z
      .object({ version: z.string(), packages: z.looseObject({ '': z.object({ version: z.string() }) }) })
      .parse(JSON.parse(read('package-lock.json')));
    expect([lock.version, lock.packages[''].version]).toEqual([thePackage.version, thePackage.version]);
  });
});

describe('Node', () => {
  it('has one newest version in .nvmrc, in the container and in the tests of every change', () => {
    const nvmrc = read('.nvmrc').trim();
    expect(read('Dockerfile')).toContain(`ARG NODE=${nvmrc}\n`);
    const [test] = jobsOf('ci.yml');
    expect(test && 'strategy' in test ? test.strategy?.matrix.node?.at(-1) : null).toBe(Number(nvmrc));
  });
});

describe('an issue form', () => {
  const Form = z.strictObject({
    name: z.string(),
    description: z.string(),
    labels: z.array(z.string()),
    body: z.array(
      z.strictObject({
        type: z.enum(['markdown', 'textarea', 'input', 'dropdown']),
        id: z.string().optional(),
        attributes: z.record(z.string(), z.unknown()),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    ),
  });
  const form = (file: string) => Form.parse(parse(read('.github', 'ISSUE_TEMPLATE', file)));

  it.each(['bug.yml', 'feature.yml'])('%s has a name for every answer, each once', (file) => {
    const asked = form(file).body.filter(({ type }) => type !== 'markdown');
    const ids = asked.map(({ id }) => id);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = asked.map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('for a bug takes the report of check, and says what it holds and what it does not', () => {
    const report = form('bug.yml').body.find(({ id }) => id === 'report');
    expect(report).toMatchObject({ type: 'textarea', attributes: { label: expect.stringContaining('`check`') } });
    const { description } = z.object({ description: z.string() }).parse(report?.attributes);
    expect(description).toContain('codes, statuses and shapes');
    expect(description).toContain('no names');
  });
});

describe('what is updated by itself', () => {
  it('is npm, the actions, and the images of the container and of compose.yaml, in groups', () => {
    const { updates } = z
      .object({
        updates: z.array(
          z.object({ 'package-ecosystem': z.string(), groups: z.record(z.string(), z.unknown()).optional() }),
        ),
      })
      .parse(parse(read('.github', 'dependabot.yml')));
    expect(updates.map((one) => one['package-ecosystem'])).toEqual([
      'npm',
      'github-actions',
      'docker',
      'docker-compose',
    ]);
    for (const one of updates.slice(0, 3)) expect(Object.keys(one.groups ?? {})).not.toEqual([]);
  });
});
