import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';

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
    expect(allowed.map((line) => line.replace(/^!/, '')).sort()).toEqual([...new Set(copied)].sort());
  });

  it('runs as nobody special, with production packages only', () => {
    expect(dockerfile).toContain('RUN npm ci --omit=dev');
    expect(last).toContain('COPY --from=packages /app/node_modules node_modules');
    const user = last.indexOf('USER node');
    expect(user).toBeGreaterThan(0);
    expect(user).toBeLessThan(last.findIndex((line) => line.startsWith('CMD ')));
  });

  it('runs a Node that people deploy, and asks whether the bot is alive where it listens', () => {
    expect(dockerfile[0]).toMatch(/^ARG NODE=(22|24)$/);
    expect(last.find((line) => line.startsWith('HEALTHCHECK'))).toMatch(/PORT \|\| 3978}\/healthz/);
    expect(last.at(-1)).toBe('CMD ["node", "dist/main.js"]');
  });
});
