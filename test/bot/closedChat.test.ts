import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const refuse = (status: number, code: string) =>
  tenant.world.faults.push({
    service: 'connector',
    when: /POST .*activities/,
    what: { status, body: { error: { code, message: 'x' } } },
    times: 1000,
  });
const levels = () =>
  tenant.logged
    .filter((line) => /question failed|answer not delivered/.test(line))
    .map((line): unknown => JSON.parse(line).level);

describe('a question from a chat that takes no answer', () => {
  it.each(['BotNotInConversationRoster', 'MessageWritesBlocked', 'ForbiddenOperationException'])(
    'since Teams says %s there leaves a line, and wakes no operator',
    async (code) => {
      refuse(403, code);
      expect(await tenant.say('who attended the launch planning')).toEqual([]);
      expect(levels()).not.toEqual([]);
      expect(levels()).not.toContain(50);
    },
  );

  it('for a reason that nobody knows wakes one', async () => {
    refuse(400, 'BadSyntax');
    await tenant.say('who attended the launch planning');
    expect(levels()).toContain(50);
  });
});
