import { afterEach, expect, it } from 'vitest';
import { currentUser } from '../../src/sandbox/company/company.js';
import { cardsIn } from '../helpers/cards.js';
import { pressData } from '../helpers/presses.js';
import { pressOf, takeOver } from './moment.js';
import { describeMoment } from './recorded.js';
import { endedStory } from './stories.js';

let story: Awaited<ReturnType<typeof endedStory>>;
afterEach(() => story.tenant.close());

const begin = async () => {
  story = await endedStory();
  return story;
};
/** What took the place of that message last. */
const inPlaceOf = (id: unknown) => cardsIn(story.tenant.updated.filter((one) => one.id === id)).at(-1)?.text;

/** Somebody opens the meeting again; both summaries are to tell of it. */
async function comeBack(): Promise<void> {
  const { tenant, meeting, rejoin, later } = story;
  const { end } = rejoin();
  await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', end));
  await later(60);
}

for (const name of ['a meeting has ended', 'its report is looked for']) {
  describeMoment('summaries', name, (moment) => {
    it('is told to the chat, and to its organiser in their language', async () => {
      const { tenant, later, meeting, own } = await begin();
      await takeOver(tenant, moment);
      const cards = await later(10);
      expect(cards.map(({ conversationId }) => conversationId)).toEqual([meeting.conversationId, own]);
      expect(cards[0]?.text).toContain('7 Personen');
      expect(cards[1]?.text).toContain('Wer war da');
      expect(cards[1]?.text).toContain('Alex Moreno');
    });
  });
}

describeMoment('summaries', 'its summary is told', (moment) => {
  const { inChat, own } = moment.held;

  it('is changed where it stands when somebody comes back', async () => {
    const { tenant } = await begin();
    await takeOver(tenant, moment);
    const messages = tenant.sent.length;
    await comeBack();
    expect(inPlaceOf(inChat)).toContain('weder zu ihrer Dauer noch zur Zeit');
    expect(inPlaceOf(own)).toContain('weder zu ihrer Dauer noch zur Zeit');
    expect(tenant.sent).toHaveLength(messages);
  });

  it('gets the names by the button that the organiser has', async () => {
    const { tenant } = await begin();
    await pressData(tenant, ...pressOf(await takeOver(tenant, moment), 'post'));
    expect(inPlaceOf(inChat)).toContain('Alex Moreno');
  });

  it('is the last one by the button that says so', async () => {
    const { tenant } = await begin();
    const { card } = await pressData(tenant, ...pressOf(await takeOver(tenant, moment), 'never'));
    expect(card?.text).toContain('No more summaries of this meeting');
    await comeBack();
    expect(tenant.updated).toEqual([]);
  });
});

describeMoment('summaries', 'its names are shown', (moment) => {
  it('still shows them when somebody comes back', async () => {
    const { tenant } = await begin();
    await takeOver(tenant, moment);
    await comeBack();
    expect(inPlaceOf(moment.held.inChat)).toContain('That is not counted in its length');
    expect(inPlaceOf(moment.held.inChat)).toContain('Alex Moreno');
  });
});

describeMoment('summaries', 'its summary is a day old', (moment) => {
  it('is changed where it stands when it turns out that somebody had come back', async () => {
    const { tenant } = await begin();
    await takeOver(tenant, moment);
    expect(moment.jobs.map(({ state }) => state)).toContain('done');
    await comeBack();
    expect(inPlaceOf(moment.held.inChat)).toContain('That is not counted in its length');
  });
});

describeMoment('summaries', 'its organiser is asked to sign in', (moment) => {
  it('is told in the place of the question once they have signed in, wherever they did', async () => {
    const { tenant } = await begin();
    tenant.world.signedIn.delete(currentUser.teamsId);
    await takeOver(tenant, moment);
    await tenant.say('sign in');
    await tenant.runJobs();
    expect(inPlaceOf(moment.held.inChat)).toContain('7 people');
  });
});

describeMoment('summaries', 'its report is late', (moment) => {
  it('is told in the place of that as soon as the report is there', async () => {
    const { tenant, session, later } = await begin();
    await takeOver(tenant, moment);
    session.readyAt = tenant.world.clock();
    await later(12 * 60);
    expect(inPlaceOf(moment.held.own)).toContain('Alex Moreno');
  });
});
