import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';
import { activities, canary } from './activities.js';

/** Who sent an activity, whatever else is wrong with it. */
const Sender = z.object({ from: z.object({ id: z.string() }).optional().catch(undefined) });

/** `npm run soak` sets it to 10,000. */
const runs = Number(process.env.FUZZ_RUNS ?? 1000);

describe('any activity', () => {
  let tenant: Tenant;
  /** Every key and value that was stored, also for a moment only. */
  const stored: string[] = [];
  beforeAll(async () => {
    tenant = await startTenant({}, undefined, ({ store, jobs, ...storage }) => ({
      ...storage,
      store: {
        ...store,
        put: (...entry) => store.put(...noted(entry)),
        putIfAbsent: (...entry) => store.putIfAbsent(...noted(entry)),
        putIfUnchanged: (...entry) => store.putIfUnchanged(...noted(entry)),
      },
      jobs: { ...jobs, schedule: (...job) => jobs.schedule(...noted(job)) },
    }));
  });
  function noted<T>(written: T): T {
    stored.push(JSON.stringify(written));
    return written;
  }
  afterAll(() => tenant.close());

  it('is answered without a crash, without details and without a leak', async () => {
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(activities, async (activity) => {
        const before = tenant.sent.length;
        const answer = await tenant.teams.deliver(activity);
        statuses.add(answer.status);
        expect([200, 400, 403, 404, 412, 500, 501, 503]).toContain(answer.status);
        if (answer.status >= 400 && answer.status !== 412)
          expect(JSON.stringify(answer.body ?? '').length).toBeLessThan(5);
        // What is said elsewhere than where it was asked must hold nothing of it.
        const asked = JSON.stringify(activity.conversation ?? null);
        const elsewhere = tenant.sent.slice(before).filter(({ conversationId }) => !asked.includes(conversationId));
        // Whoever asked may read their own words again, alone with the bot.
        const { from } = Sender.parse(activity);
        const own = [currentUser.teamsId, ...(from === undefined ? [] : [from.id])].map(personalChatOf);
        const toOthers = elsewhere.filter(({ conversationId }) => !own.includes(conversationId));
        for (const secret of Object.values(canary)) expect(JSON.stringify(toOthers)).not.toContain(secret);
      }),
      { numRuns: runs, seed: 20261123, endOnFailure: true },
    );
    await tenant.answered();
    const leaks = tenant.logged.filter((line) => Object.values(canary).some((secret) => line.includes(secret)));
    expect(leaks).toEqual([]);
    expect(stored.length).toBeGreaterThan(10);
    // A question is kept in small letters.
    const secrets = Object.values(canary).map((secret) => secret.toLowerCase());
    const kept = stored.filter((entry) => secrets.some((secret) => entry.toLowerCase().includes(secret)));
    expect(kept).toEqual([]);
    expect(statuses.size).toBeGreaterThan(2);
    expect((await tenant.say('help'))[0]?.text).toContain('What you can ask me');
  }, 600_000);
});
