import { afterEach, describe, expect, it } from 'vitest';
import { tellInterrupted } from '../../src/bot/answering/unanswered.js';
import { patience } from '../../src/bot/connector/turnLimits.js';
import { minute } from '../../src/platform/time/clock.js';
import { hurried } from '../helpers/hurried.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('a question whose instance dies while its asker reads "still fetching"', () => {
  let tenant: Tenant;
  afterEach(() => tenant.close());

  const stored = async () => {
    const entries: { key: string; value: unknown }[] = [];
    for await (const entry of tenant.store.list('unanswered/')) entries.push(entry);
    return entries;
  };

  /** Asks; gives what lets the answer come, and the question's id. */
  async function askAndWait() {
    tenant = await startTenant(
      {},
      hurried((milliseconds) => milliseconds !== patience),
    );
    let open = () => {};
    tenant.world.graphGate = new Promise((resolve) => {
      open = resolve;
    });
    const question = tenant.teams.message('who attended the Weekly product sync', { where: 'meeting' });
    const [notice] = await tenant.duringTurn(() => tenant.teams.deliver(question));
    expect(notice?.text).toContain('Still fetching');
    const answered = async () => {
      open();
      await tenant.answered();
    };
    return { question: String(question.id), notice: notice?.id ?? '', answered };
  }

  it('is told so by another instance, as a reply to the question, once, and "still fetching" goes', async () => {
    const { question, notice, answered } = await askAndWait();
    const dead = tenant.app().instances.id;
    tenant.anotherInstance();
    const other = tenant.app();
    tenant.advance(2 * minute);
    // As long as its instance lives it is left to it.
    const alive = new Set([other.instances.id]);
    expect(await tenant.duringTurn(() => tellInterrupted(other, new Set([...alive, dead])))).toEqual([]);
    tenant.forgetRequests();
    const both = () => Promise.all([tellInterrupted(other, alive), tellInterrupted(other, alive)]);
    // What dies in truth goes on here, and says what it has to say.
    const cards = await tenant.duringTurn(both);
    expect(cards.filter(({ text }) => text.includes('Interrupted'))).toHaveLength(1);
    const requests = tenant.requestsTo('connector');
    expect(requests).toContainEqual(expect.stringMatching(`^POST .*/activities/${question}$`));
    expect(requests.filter((request) => request.startsWith('DELETE'))[0]).toContain(`/activities/${notice}`);
    expect(await stored()).toEqual([]);
    await answered();
  });

  it('is stored by ids only, and forgotten when the answer is there, which takes the place of "still fetching"', async () => {
    const { notice, answered } = await askAndWait();
    const [entry] = await stored();
    expect(JSON.stringify(entry)).not.toMatch(/who attended|Weekly|product|Anna/i);
    tenant.forgetRequests();
    await answered();
    const requests = tenant.requestsTo('connector').filter((request) => !request.startsWith('GET'));
    expect(requests.map((request) => request.split(' ')[0]).slice(-2)).toEqual(['POST', 'DELETE']);
    expect(requests.at(-1)).toContain(notice);
    expect(await stored()).toEqual([]);
  });
});
