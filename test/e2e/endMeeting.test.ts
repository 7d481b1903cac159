import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../src/platform/packageRoot.js';

/** What `npm start -- --end-meeting` runs; rejects unless it exits with 0. */
const endMeeting = async (...options: string[]): Promise<string> => {
  const args = ['scripts/start.mjs', '--end-meeting', ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: packageRoot });
  return stdout;
};

describe('npm start -- --end-meeting', () => {
  test('prints the summary that the chat gets, and then the one that its organiser gets in private.', async () => {
    const [inChat = '', inPrivate = ''] = (await endMeeting()).split('(in your private chat)');
    expect(inChat).toContain('Weekly product sync');
    expect(inChat).toContain('9 people');
    expect(inChat).toContain('[Show the names here]');
    expect(inChat).not.toContain('Moreno');
    expect(inPrivate).toContain('Alex Moreno');
    expect(inPrivate).toContain('[Post names to the chat]');
  });

  test('with --json prints both cards.', async () => {
    const cards: unknown = JSON.parse(await endMeeting('--json'));
    const card = expect.objectContaining({ type: 'AdaptiveCard', body: expect.any(Array) });
    expect(cards).toEqual({ chat: card, private: card });
  });
});
