import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config/readConfig.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { exampleEnvironment } from './exampleEnvironment.js';

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');

const Bot = z.strictObject({
  image: z.literal('who-attended'),
  build: z.literal('.'),
  env_file: z.literal('.env'),
  network_mode: z.literal('service:azurite'),
  depends_on: z.tuple([z.literal('azurite')]),
  stop_grace_period: z.string(),
  environment: z.record(z.string(), z.string()),
});
const Compose = z.object({
  services: z.strictObject({
    azurite: z.object({ image: z.string(), command: z.string(), ports: z.array(z.string()) }),
    bot1: Bot,
    bot2: Bot,
  }),
});
const { azurite, bot1, bot2 } = Compose.parse(parse(read('compose.yaml'), { merge: true })).services;
const guid = '22222222-2222-4222-8222-222222222222';

describe('compose.yaml', () => {
  it.each([bot1, bot2])(
    'starts an instance with $environment.PORT, on the storage that both share',
    ({ environment }) => {
      const { values } = exampleEnvironment();
      const secret = { MicrosoftAppPassword: 'a secret', SSO_CLIENT_SECRET: 'another' };
      const ids = { MicrosoftAppId: guid, MicrosoftAppTenantId: guid, SSO_CLIENT_ID: guid };
      expect(readConfig({ ...values, ...ids, ...secret, ...environment })).toMatchObject({
        config: { port: Number(environment.PORT), storage: { kind: 'connectionString' } },
      });
      expect(azurite.ports).toContain(`127.0.0.1:${environment.PORT}:${environment.PORT}`);
    },
  );

  it('gives them doors of their own', () => {
    expect(bot1.environment.PORT).not.toBe(bot2.environment.PORT);
  });

  it('runs the Azurite that the tests know, where only the bots reach it, with options that it has', () => {
    const { devDependencies } = z
      .object({ devDependencies: z.object({ azurite: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    expect(azurite.image).toBe(`mcr.microsoft.com/azure-storage/azurite:${devDependencies.azurite}`);
    expect(azurite.command).toContain('--tableHost 127.0.0.1');
    const known = read('node_modules/azurite/dist/src/table/TableEnvironment.js');
    const options = [...azurite.command.matchAll(/--(\w+)/g)].flatMap(([, name]) => name ?? []);
    expect(options.filter((name) => !known.includes(`"${name}"]`))).toEqual([]);
  });

  it('leaves them the time that a stop may take', () => {
    // docs/operations.md: 31 s at the most.
    expect(Number.parseInt(bot1.stop_grace_period, 10)).toBeGreaterThanOrEqual(35);
  });
});
