import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionName, currentUser } from '../../src/sandbox/company/company.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.js';
import { issueUserToken } from '../../src/sandbox/services/entra.js';
import { fileOffered } from '../../src/sandbox/services/fileCards.js';
import type { Fault } from '../../src/sandbox/world/faults.js';
import { freePort } from '../../src/sandbox/world/ports.js';
import { type BotUnderTest, programs, startBotUnderTest } from '../summaries/botUnderTest.js';
import { addMeetings, endMeeting, isSummaryOf } from '../summaries/manyMeetings.js';

const patience = { timeout: 30_000, interval: 20 };
/** What somebody may have to wait after a crash; it is far less than a lease of a minute. */
const atMost = 5_000;

describe('a process that is killed, with SQLite', () => {
  let sandbox: Sandbox;
  let folder = '';
  const bots: BotUnderTest[] = [];
  beforeEach(async () => {
    sandbox = await startSandbox();
    folder = await mkdtemp(join(tmpdir(), 'killed-'));
  });
  afterEach(async () => {
    for (const bot of bots) bot.signal('SIGKILL');
    await Promise.all(bots.splice(0).map(({ ended }) => ended));
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  const start = async (more: Record<string, string> = {}): Promise<BotUnderTest> => {
    const own = { STORAGE: `sqlite:${join(folder, 'bot.db')}`, SUMMARY_POLL_MINUTES: '0.005,0.02' };
    const bot = startBotUnderTest(programs.production, { ...sandbox.environment, ...own, ...more });
    bots.push(bot);
    expect(await bot.listening, bot.errors.join('\n')).toBe(true);
    return bot;
  };
  const kill = async (bot: BotUnderTest): Promise<number> => {
    bot.signal('SIGKILL');
    await bot.ended;
    sandbox.world.faults.length = 0;
    return Date.now();
  };
  /** Requests that match get no answer, until the process is killed; resolves when the first has come. */
  const silence = (service: string, when: RegExp) => {
    const fault: Fault = { service, when, times: 9, what: 'silence' };
    sandbox.world.faults.push(fault);
    return () => expect.poll(() => fault.times, patience).toBeLessThan(9);
  };
  const said = (text: string) => () => sandbox.sent.some(({ activity }) => JSON.stringify(activity).includes(text));
  const offers = () => sandbox.sent.filter(({ activity }) => fileOffered(activity) !== null);

  it('in the middle of an upload leaves the offer to be accepted again, at once', async () => {
    const first = await start();
    await sandbox.teams.deliver(sandbox.teams.message('export csv #3'));
    await expect.poll(() => offers().length, patience).toBe(1);
    const [offer] = offers();
    if (!offer) throw new Error('no offer');
    const underWay = silence('sharePoint', /./);
    expect((await sandbox.teams.answerOffer(offer, 'accept')).status).toBe(200);
    await underWay();
    // Whoever presses while it runs is told so.
    expect((await sandbox.teams.answerOffer(offer, 'accept')).status).toBe(200);
    await expect.poll(said('This file is being saved already.'), patience).toBe(true);

    await kill(first);
    await start();
    const pressedAt = Date.now();
    expect((await sandbox.teams.answerOffer(offer, 'accept')).status).toBe(200);
    const saved = () => [...sandbox.world.uploads.values()].filter(({ complete }) => complete).length;
    await expect.poll(saved, patience).toBe(1);
    expect(Date.now() - pressedAt).toBeLessThan(atMost);
  }, 60_000);

  it('in the middle of a sign-in takes the same token when it is offered again', async () => {
    sandbox.world.signedIn.clear();
    sandbox.world.silentSignIn = false;
    const first = await start();
    await sandbox.teams.deliver(sandbox.teams.message('who attended'));
    const underWay = silence('botFramework', /exchange/);
    const token = await issueUserToken(sandbox.world, currentUser);
    const offer = {
      ...sandbox.teams.message(''),
      type: 'invoke',
      name: 'signin/tokenExchange',
      value: { id: 'exchange-1', connectionName, token },
    };
    const lost = sandbox.teams.deliver(offer).catch(() => 'never answered');
    await underWay();
    await kill(first);
    expect(await lost).toBe('never answered');

    await start();
    const before = sandbox.sent.length;
    expect((await sandbox.teams.deliver(offer)).status).toBe(200);
    expect(sandbox.world.signedIn).toContain(currentUser.teamsId);
    await expect.poll(() => sandbox.sent.length, patience).toBeGreaterThan(before);
  }, 60_000);

  const summaryUnderWay = async () => {
    const [meeting] = addMeetings(sandbox.world, 1);
    if (!meeting) throw new Error('no meeting');
    const first = await start();
    await sandbox.teams.deliver(sandbox.teams.installed(meeting));
    // Greetings are no summaries.
    sandbox.sent.length = 0;
    const underWay = silence('graph', /attendanceRecords/);
    endMeeting(meeting, Date.now());
    await sandbox.teams.deliver(sandbox.teams.meetingEvent(meeting, 'end', Date.now()));
    await underWay();
    const sent = () => sandbox.sent.some((one) => isSummaryOf(meeting, 'chat', one));
    return { first, sent };
  };

  it('in the middle of a summary leaves it to the next one, which sends it within 5 s', async () => {
    const { first, sent } = await summaryUnderWay();
    expect(sent()).toBe(false);
    const killedAt = await kill(first);
    await start();
    const startedAt = Date.now();
    await expect.poll(sent, patience).toBe(true);
    const took = Date.now() - startedAt;
    process.stderr.write(
      `killed, summary sent ${took} ms after the start, ${Date.now() - killedAt} ms after the end\n`,
    );
    expect(took).toBeLessThan(atMost);
  }, 60_000);

  it('in the middle of a summary leaves it to one that ran beside it, which notices by itself', async () => {
    const { first, sent } = await summaryUnderWay();
    await start({ PORT: String(await freePort()) });
    expect(sent()).toBe(false);
    const killedAt = await kill(first);
    await expect.poll(sent, patience).toBe(true);
    const took = Date.now() - killedAt;
    process.stderr.write(`killed beside another, summary sent: ${took} ms\n`);
    expect(took).toBeLessThan(atMost);
  }, 60_000);
});
