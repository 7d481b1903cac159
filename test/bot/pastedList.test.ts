import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { colleague } from '../../src/sandbox/company/company.js';
import { conversationOf } from '../../src/sandbox/services/teams.js';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('a list of people that is pasted below "who was absent"', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  const ask = async (...lines: string[]) => (await tenant.say(lines.join('\n'))).at(-1)?.text ?? '';

  it('is compared by address, whatever the case, and with the account behind another address', async () => {
    // Jonas signs in as j.weber, and the list has his other address.
    const answer = await ask(
      'who was absent in the weekly product sync',
      colleague(1).mail.toUpperCase(),
      colleague(2).mail,
      colleague(3).upn,
      'dana@kestrelbooks.example',
      'nobody.there@fernhill.example',
    );
    expect(answer.split('\n')[0]).toBe('1 of 5 on your list is not in the report under their address');
    expect(answer).toContain('nobody.there@fernhill.example');
    expect(answer).not.toContain(colleague(1).mail);
    expect(answer).not.toContain(colleague(2).mail);
    const [, listed] = /In the report, not on your list \((\d+)\)/u.exec(answer) ?? [];
    expect(answer).toContain(`${listed} people in the report are not on your list.`);
    expect(answer).toMatch(/not on your list\. Some of those below may be there under another address/u);
    expect(answer).toContain('I have compared your list and forgotten it.');
  });

  it('is compared where it stands behind a colon', async () => {
    const answer = await ask(`who was absent in the weekly product sync: ${colleague(1).mail}, zoe@fernhill.example`);
    expect(answer.split('\n')[0]).toBe('1 of 2 on your list is not in the report under their address');
    const [inChat] = await tenant.say(`who was absent: ${colleague(1).mail}`, { where: 'meeting' });
    expect(inChat?.text).toContain('Paste the list in our private chat');
  });

  it('is compared where its question asks whether they came', async () => {
    const answer = await ask(
      'were these people at the weekly product sync?',
      colleague(1).mail,
      'zoe@fernhill.example',
    );
    expect(answer.split('\n')[0]).toBe('1 of 2 on your list is not in the report under their address');
  });

  it('never calls a name absent: it is in the report or no such name is', async () => {
    const answer = await ask(
      'who was absent in the weekly product sync',
      'Tanaka, Mei',
      'O’Connor, Sam',
      'Zoë, Nobody',
    );
    expect(answer.split('\n')[0]).toBe('one name is not in the report');
    expect(answer).toContain('Under that name in the report (2)');
    expect(answer).toContain('No such name in the report (1)');
    expect(answer).toContain('They may be there under another name.');
    expect(answer).not.toMatch(/absent \(|expected/iu);
  });

  it('doubts an absence where somebody of the same name came with another account', async () => {
    const answer = await ask('who was absent in the weekly product sync', 'Mei Tanaka <mei.private@mail.example>');
    expect(answer).toContain('Under that name in the report (1)');
    expect(answer).not.toContain('Not in the report under this address');
  });

  it('is not compared in a chat, where others would read the answer', async () => {
    const cards = await tenant.say('who was absent\nmei@fernhill.example', { where: 'meeting' });
    expect(cards).toHaveLength(1);
    expect(cards[0]?.conversationId).toBe(conversationOf(tenant.world, 'meeting'));
    expect(cards[0]?.text).toContain('Paste the list in our private chat');
    expect(cards[0]?.text).not.toContain('mei@');
  });

  it('does not wait for a sign-in and is not answered after it', async () => {
    tenant.world.signedIn.clear();
    const cards = await tenant.say('who was absent\nmei@fernhill.example\njonas@fernhill.example');
    expect(cards[0]?.text).toContain('Please sign in and paste it again');
    expect(cards.map(({ text }) => text).join('\n')).not.toMatch(/mei@|jonas@|who was absent/iu);
  });

  it('names the meetings that may be meant instead of buttons, which would ask without the list', async () => {
    const [card] = await tenant.say('who was absent today\nmei@fernhill.example');
    expect(card?.text).toContain('paste the list again');
    expect(card?.text).toContain('Weekly product sync');
    expect(card?.text).toContain('Customer onboarding');
    expect(card?.json).not.toContain('mei@');
    expect(card?.json).not.toContain('"ask"');
  });

  it('may be 28 KB long, and tells of lines that do not fit', async () => {
    const lines = Array.from({ length: 900 }, (_, i) => `person.${i}@fernhill.example`);
    const answer = await ask('who was absent in the weekly product sync', ...lines);
    expect(answer.split('\n')[0]).toBe('900 of 900 on your list are not in the report under their address');
    expect(answer).toMatch(/\d+ more lines do not fit here/u);
  });

  it('leaves a question of several lines alone that is understood as a whole', async () => {
    const answer = await ask('who was absent in the weekly product sync', 'thanks', 'Anna');
    expect(answer).not.toContain('your list');
  });

  it('is kept nowhere: no row of the storage and no line of the log holds it', async () => {
    await ask('who was absent in the weekly product sync', 'secret.person@fernhill.example', 'Very Secretname');
    const rows: string[] = [];
    for await (const row of tenant.store.list('')) rows.push(JSON.stringify(row));
    expect(rows.join('\n')).not.toMatch(/secret/iu);
    expect(tenant.logged.join('\n')).not.toMatch(/secret/iu);
  });
});
