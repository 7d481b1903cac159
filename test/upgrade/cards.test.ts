import { afterEach, beforeEach, expect, it } from 'vitest';
import { colleague, currentUser } from '../../src/sandbox/company/company.js';
import { cardsIn } from '../helpers/cards.js';
import { type PressOptions, pressData } from '../helpers/presses.js';
import type { Tenant } from '../helpers/tenant.js';
import { type Moment, pressOf, takeOver } from './moment.js';
import { describeMoment } from './recorded.js';
import { coOrganizer, weeklyStory } from './stories.js';

const member = colleague(5);

describeMoment('cards', 'cards are in a chat', (recorded) => {
  let tenant: Tenant;
  let moment: Moment;
  beforeEach(async () => {
    ({ tenant } = await weeklyStory());
    moment = await takeOver(tenant, recorded);
  });
  afterEach(() => tenant.close());

  const press = (title: string, more: PressOptions) => {
    const [data, options] = pressOf(moment, title);
    return pressData(tenant, data, { where: 'meeting', ...options, ...more });
  };
  const inPlaceOf = (title: string) =>
    cardsIn(tenant.updated.filter(({ id }) => id === moment.buttons[title]?.message)).at(-1)?.text;

  it('lets members look through the one that was shown to them', async () => {
    const { card } = await press('look', { user: member, inputs: { sort: 'name' } });
    expect(card?.text).toContain('Alex Moreno');
  });

  it('puts the report into the place of the one that waited for it, for all', async () => {
    await press('refresh', { user: currentUser });
    expect(inPlaceOf('refresh')).toContain('Weekly product sync');
  });

  it('puts the names into the place of figures for the organiser, and for nobody else', async () => {
    expect((await press('names', { user: coOrganizer })).card).toBeNull();
    expect(inPlaceOf('names')).toBeUndefined();
    await press('names', { user: currentUser });
    expect(inPlaceOf('names')).toContain('Alex Moreno');
  });

  it('lets whom it was meant for look through a card for their eyes only, and nobody else', async () => {
    expect((await press('alone', { user: coOrganizer })).card).toBeNull();
    expect((await press('alone', { user: currentUser })).card?.text).toContain('Alex Moreno');
  });

  it('lets its owner look through a card in private', async () => {
    const { card } = await press('own', { where: 'personal', inputs: { filter: 'late' } });
    expect(card?.text).toContain('Weekly product sync');
  });

  it('welcomes nobody a second time', async () => {
    const [meeting] = tenant.world.meetings.filter(({ subject }) => subject === 'Weekly product sync');
    if (!meeting) throw new Error('no weekly meeting');
    expect(await tenant.during(() => tenant.teams.deliver(tenant.teams.installed(meeting)))).toEqual([]);
  });
});

describeMoment('cards', 'some of the people are in a chat', (recorded) => {
  let tenant: Tenant;
  let moment: Moment;
  beforeEach(async () => {
    ({ tenant } = await weeklyStory());
    moment = await takeOver(tenant, recorded);
  });
  afterEach(() => tenant.close());

  it('lets members look through those alone', async () => {
    const [data, options] = pressOf(moment, 'look');
    const { card } = await pressData(tenant, data, {
      where: 'meeting',
      ...options,
      user: member,
      inputs: { sort: 'name' },
    });
    expect(card?.text).toContain('Alex Moreno');
    expect(card?.text).not.toContain('Dana Whitfield');
  });
});
