import { TestAdapter, TurnContext } from 'botbuilder';
import { expect, it } from 'vitest';
import { rememberNamed } from '../../src/bot/pressing/summaryPress.js';
import { colleague, currentUser, tenantId } from '../../src/sandbox/company/company.js';
import { openStorage } from '../../src/storage/openStorage.js';
import { isNamed } from '../../src/summaries/summaryMarks.js';

it('remembers names in a summary for the organiser alone, whoever has asked for it', async () => {
  const clock = () => 0;
  const { store, close } = await openStorage({ kind: 'sqlite', file: ':memory:' }, clock);
  const meeting = {
    graphId: null,
    type: null,
    title: null,
    joinUrl: null,
    thread: null,
    organizerUserId: null,
    organizerAadObjectId: currentUser.oid.toUpperCase(),
    scheduledStart: null,
    scheduledEnd: null,
  };
  const conversation = { id: '19:x@thread.v2', conversationType: 'groupChat', isGroup: true, name: '', tenantId };
  const context = new TurnContext(new TestAdapter(), { type: 'invoke', conversation });
  const app = { store, clock, meetings: { of: async () => meeting } };
  const organizer = { aadObjectId: currentUser.oid };
  const at = { tenantId, conversationId: conversation.id, activityId: 'summary' };
  const isRemembered = () => isNamed({ store }, at, { activityId: 'summary', organizer });
  const by = (aadObjectId: string) => ({ userId: '', aadObjectId, tenantId, locale: null, timeZone: null });

  await expect(rememberNamed(app, context, { ...at, by: by(colleague(1).oid) })).rejects.toMatchObject({
    code: 'only-organizer-decides',
  });
  expect(await isRemembered()).toBe(false);
  await rememberNamed(app, context, { ...at, by: by(currentUser.oid) });
  expect(await isRemembered()).toBe(true);
  await close();
});
