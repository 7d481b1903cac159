import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('a question about people by their names', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  const firstLine = async (text: string, where: 'personal' | 'meeting' = 'personal') =>
    (await tenant.say(text, { where }))[0]?.text.split('\n')[0];

  it('is answered with yes only where that is true of each of them', async () => {
    expect(await firstLine('did Priya and Dana attend')).toBe('Yes: 2 people: Priya or Dana');
    expect(await firstLine('did Priya and Mei attend')).toBe('1 person: Priya or Mei');
  });

  it('says that nobody is called that instead of saying that they were not late', async () => {
    const [card] = await tenant.say('was Meier late');
    expect(card?.text).toMatch(/^No: nobody called that is in the report/u);
    expect(card?.text).toContain('Meier');
    expect(await firstLine('was Priya late')).toBe('No: nobody: late and Priya');
    expect(await firstLine('was I late')).toBe('No: this is not true of you: late');
  });

  it('takes Sam for a person, although that is Saturday in French and German', async () => {
    expect(await firstLine('did Sam attend', 'meeting')).toMatch(/^Yes: Sam O’Connor was there/u);
    const [card] = await tenant.say('did Sam attend');
    expect(card?.text).toMatch(/^No: nobody called that/u);
    expect(card?.text.split('\n')).not.toContain('Launch planning');
  });
});
