import { afterEach, beforeEach, expect, it } from 'vitest';
import { minute } from '../../src/platform/time/clock.js';
import { currentUser } from '../../src/sandbox/company/company.js';
import { personalChatOf } from '../../src/sandbox/services/connector.js';
import { mondayMorning, startTenant, type Tenant } from '../helpers/tenant.js';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const own = personalChatOf(currentUser.teamsId);

async function onboardingEnds(): Promise<void> {
  const meeting = tenant.world.meetings.find(({ subject }) => subject.startsWith('Customer onboarding'));
  const session = meeting?.occurrences[0]?.sessions[0];
  if (!meeting || !session) throw new Error('no onboarding');
  Object.assign(session, { end: mondayMorning, readyAt: mondayMorning });
  await tenant.teams.deliver(tenant.teams.installed(meeting));
  await tenant.teams.deliver(tenant.teams.meetingEvent(meeting, 'end', mondayMorning));
  tenant.advance(2 * minute);
}

it('a run that ended between the chat and the organiser goes on with the organiser, and not again with the chat', async () => {
  const fault = { service: 'connector', when: /^POST .*sandbox-chat.*activities/, times: 1, what: { status: 502 } };
  tenant.world.faults.push(fault);
  await onboardingEnds();
  const before = await tenant.runJobs();
  expect(before.map(({ conversationId }) => conversationId)).not.toContain(own);
  tenant.advance(minute);
  const after = await tenant.runJobs();
  expect(after.map(({ conversationId }) => conversationId)).toEqual([own]);
  expect(tenant.logged.filter((line) => line.includes('may have been sent twice'))).toHaveLength(1);
});

it('who cannot be reached is not tried again at every step', async () => {
  tenant.world.unreachable.add(currentUser.teamsId);
  await onboardingEnds();
  expect(await tenant.runJobs()).toHaveLength(1);
  const reads = () => tenant.requestsTo('graph').filter((one) => one.endsWith('/attendanceRecords')).length;
  const first = reads();
  tenant.advance(5 * minute);
  await tenant.runJobs();
  expect(reads()).toBe(first);
});
