import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/readConfig.js';
import { shareOf } from '../../src/doctor/mounts.js';
import { certificateFinding } from '../../src/doctor/publicAddress.js';
import { checkApplicationAccess } from '../../src/doctor/services.js';
import { packageRoot } from '../../src/platform/packageRoot.js';
import { day } from '../../src/platform/time/clock.js';

const mounts = [
  'overlay / overlay rw 0 0',
  'server:/data /mnt/data nfs4 rw 0 0',
  'me@host: /mnt/data/own\\040disk fuse.sshfs rw 0 0',
  '/dev/sdb1 /mnt/data/local ext4 rw 0 0',
  'drvfs /mnt/c 9p rw 0 0',
].join('\n');

describe('where a file lies', () => {
  it.each([
    ['/mnt/data/bot.db', 'nfs4'],
    ['/mnt/data/own disk/bot.db', 'fuse.sshfs'],
    ['/mnt/c/bot/bot.db', '9p'],
    ['/mnt/data/local/bot.db', null],
    ['/mnt/database/bot.db', null],
    ['/app/.data/bot.db', null],
  ])('%s is on %s', (file, share) => {
    expect(shareOf(file, mounts)).toBe(share);
  });

  it('is not known where the machine does not tell', () => {
    expect(shareOf('/app/.data/bot.db', '')).toBeNull();
  });
});

describe('a certificate', () => {
  const now = Date.UTC(2026, 10, 23);

  it('is well with a month to go, and to be renewed with a week to go', () => {
    expect(certificateFinding(now + 30 * day, now)).toEqual({ ok: true, what: 'certificate: valid for 30 days' });
    expect(certificateFinding(now + 7 * day, now)).toMatchObject({ ok: false, what: 'certificate: ends in 7 days' });
    expect(certificateFinding(null, now)).toMatchObject({ ok: false });
  });
});

describe('application access', () => {
  const environment = {
    BOT_AUTH: 'off',
    HOST: '127.0.0.1',
    SSO_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
    SSO_CLIENT_SECRET: 'not-a-secret',
    APPLICATION_ACCESS: 'summaries',
  };
  const read = readConfig(environment);
  const token = (roles: string[]) => new UnsecuredJWT({ roles }).encode();

  it('needs the permission in the app’s own token', () => {
    if ('problems' in read) throw new Error(read.problems.join());
    expect(checkApplicationAccess(read.config, token([]))).toMatchObject({ ok: false });
    expect(checkApplicationAccess(read.config, token(['OnlineMeetingArtifact.Read.All']))).toMatchObject({ ok: true });
    expect(checkApplicationAccess({ ...read.config, applicationAccess: 'off' }, token([]))).toBeNull();
  });
});

describe('npm run doctor', () => {
  it('prints a line a problem and exits with 1', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(packageRoot, 'scripts', 'doctor.mjs')], {
      env: { PATH: process.env.PATH ?? '' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(5);
    expect(stdout).toMatch(/^FAIL {2}environment: MicrosoftAppId is missing/);
  });
});
