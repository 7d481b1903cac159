import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/platform/packageRoot.js';

const Packed = z.object({ files: z.array(z.string()) });
const lines = (file: string) =>
  readFileSync(join(packageRoot, file), 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const dockerfile = lines('Dockerfile');
const last = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
const copied = dockerfile
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
  .flatMap((line) => line.split(' ').slice(1, -1));

describe('the Dockerfile', () => {
  it('copies only what is there, and .dockerignore lets through just that', () => {
    expect(copied.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
    const [everything, ...allowed] = lines('.dockerignore');
    expect(everything).toBe('*');
    // A file of a folder that is let through needs no line of its own.
    const folders = new Set(copied.filter((path) => !path.startsWith('scripts/')));
    expect(allowed.map((line) => line.replace(/^!/, '')).sort()).toEqual([...folders].sort());
  });

  it('runs as nobody special, with production packages only', () => {
    expect(dockerfile).toContain('RUN npm ci --omit=dev && sh lean-packages.sh node_modules');
    expect(last).toContain('COPY --from=packages /app/node_modules node_modules');
    const user = last.indexOf('USER node');
    expect(user).toBeGreaterThan(0);
    expect(user).toBeLessThan(last.findIndex((line) => line.startsWith('CMD ')));
  });

  it('has the doctor as a command, which is what the container is started with or what runs beside the bot', () => {
    const made = last.find((line) => line.includes('/usr/local/bin/doctor'));
    const [, script = ''] = /^RUN printf '(.*)' > \/usr\/local\/bin\/doctor && chmod \+x/.exec(made ?? '') ?? [];
    expect(script).toBe('#!/bin/sh\\nexec node /app/dist/doctor/main.js\\n');
    expect(last).toContain('WORKDIR /app');
    expect(existsSync(join(packageRoot, 'src', 'doctor', 'main.ts'))).toBe(true);
    // The image's own entry point runs what is in the path as it stands (docker-library/node: docker-entrypoint.sh).
    expect(dockerfile.some((line) => line.startsWith('ENTRYPOINT'))).toBe(false);
  });

  it.each(['Dockerfile', 'deploymentTemplates/server-package.sh'])(
    'has every script that is installed for npm run serve and npm run doctor, and so has the server package (%s)',
    (file) => {
      const packed: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
      const { files } = Packed.parse(packed);
      const scripts = files.filter((path) => path.startsWith('scripts/'));
      expect(scripts).toContain('scripts/doctor.mjs');
      const copies = lines(file).filter((line) => /^(?:COPY|cp) /.test(line) && !line.includes('--from='));
      for (const script of scripts) expect(copies.join(' ').split(' '), script).toContain(script);
    },
  );

  it('runs a Node that people deploy, and asks whether the bot is alive where it listens', () => {
    expect(dockerfile[0]).toMatch(/^ARG NODE=(22|24)$/);
    expect(last.find((line) => line.startsWith('HEALTHCHECK'))).toMatch(/PORT \|\| 3978}\/healthz/);
    expect(last.at(-1)).toBe('CMD ["node", "dist/main.js"]');
  });
});
