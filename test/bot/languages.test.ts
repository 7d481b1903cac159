import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTenant, type Tenant } from '../helpers/tenant.js';

describe('asked in another language, the bot', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it.each([
    ['de-CH', 'Wer war am 23. November im Weekly Product Sync?', /Organisator.*58 Min\./s],
    ['fr-FR', 'Qui a participé à la Weekly product sync le 23 novembre ?', /Organisateur.*58\smin/s],
    ['es-MX', '¿Quién asistió a la Weekly product sync el 23 de noviembre?', /Organizador.*58\smin/s],
    ['ja-JP', '11月23日のWeekly product syncに誰が参加しましたか？', /開催者.*58\s?分/s],
  ])('answers in %s about the meeting that was meant', async (locale, question, row) => {
    const [card] = await tenant.say(question, { locale });
    expect(card?.text).toContain('Weekly product sync');
    expect(card?.text).toMatch(row);
    expect(card?.text).not.toMatch(/Organizer|[Aa]ttended|Role |opened/);
  });

  it('finds a person, one of a series’ dates and the late ones', async () => {
    const [person] = await tenant.say('Anwesenheit von Mei im Weekly Product Sync', { locale: 'de' });
    expect(person?.text).toMatch(/^Anwesenheit einer Person\nWeekly product sync/);
    const [trend] = await tenant.say('Weekly product syncの推移 直近2回', { locale: 'ja' });
    expect(trend?.text).toMatch(/^10 人が参加、前回と同数\n直近 2 回\nWeekly product sync/);
    const [late] = await tenant.say('qui était en retard #3', { locale: 'fr' });
    expect(late?.text).toContain('2 sur 9');
  });

  it('lists in help what to type in that language', async () => {
    const [help] = await tenant.say('Hilfe', { locale: 'de' });
    expect(help?.json).toMatch(/"wer kam zu spät"/);
    expect(help?.text).not.toMatch(/who attended/);
    // One sentence explains both.
    expect(help?.json).toMatch(/Zusammenfassungen an\s\/\saus/);
  });

  it('answers an English question in the asker’s language', async () => {
    const [card] = await tenant.say('sessions #3', { locale: 'es' });
    expect(card?.text).toMatch(/^La reunión se abrió/);
  });
});
