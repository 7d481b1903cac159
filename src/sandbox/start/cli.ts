import { parseArgs } from 'node:util';
import { systemSleep } from '../../platform/time/sleep.js';
import { colleagues, currentUser } from '../company/company.js';
import { giveHistory } from '../company/history.js';
import { weeklyThread } from '../company/meetings.js';
import { startSandbox } from '../sandbox.js';
import { personalChatOf, type SentActivity } from '../services/connector.js';
import type { Where } from '../services/teams.js';
import { isTaken } from '../world/ports.js';
import { ask } from './ask.js';
import { endAndAwaitSummary } from './awaitSummary.js';
import { startBotProcess } from './botProcess.js';
import { startControlPage } from './controlPage.js';
import { createLiveMeeting, quickPolls } from './liveMeeting.js';
import { startPlayground } from './playground.js';
import { whatToOpen, whatToTry } from './questions.js';

const usage = `npm start                                    the sandbox tenant, the bot and a page to talk to it
npm start -- --ask "who attended"            one question, answered as text
  --in personal|meeting|channel              where it is asked (personal)
npm start -- --end-meeting                   a meeting ends; the summaries that arrive, as text; with --ask, after the answer
  --json                                     cards instead of text
  --port <number>                            the page's port (56150)
  --verbose                                  the bot's log, on standard error
`;

const usualPort = 56_150;
const highestPort = 65_535;
const isPort = (port: number) => Number.isInteger(port) && port > 0 && port <= highestPort;
const nextTo = (port: number) => (port < highestPort ? port + 1 : port - 1);

const places: readonly Where[] = ['personal', 'meeting', 'channel'];

const wrongValue = (place: string | null, port = ''): string =>
  place === null
    ? `--port takes a number from 1 to ${highestPort}, and not “${port}”.`
    : `--in takes ${places.join(', ')}, and not “${place}”.`;

async function main(): Promise<number> {
  const { values, problem } = readArguments();
  const where = places.find((place) => place === values.in);
  const port = Number(values.port ?? usualPort);
  if (problem !== null || where === undefined || !isPort(port)) {
    process.stderr.write(`${problem ?? wrongValue(where === undefined ? values.in : null, values.port)}\n\n${usage}`);
    return 64;
  }
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  // The Playground would move to another port and say so to nobody; without --port that is as good as any.
  if (values.port !== undefined && (await isTaken(port))) {
    process.stderr.write(
      `Port ${port} is taken by another program. Stop that, or name another port: npm start -- --port ${nextTo(port)}\n`,
    );
    return 69;
  }
  // From the first moment: whoever stops it while it starts must not leave the bot behind.
  const stopped = new Promise<null>((resolve) => {
    process.once('SIGINT', () => resolve(null));
    process.once('SIGTERM', () => resolve(null));
  });
  const sandbox = await startSandbox();
  for (const meeting of sandbox.world.meetings) if (meeting.conversationId === weeklyThread) giveHistory(meeting);
  const live = createLiveMeeting(sandbox);
  const bot = await startBotProcess({ ...sandbox.environment, SUMMARY_POLL_MINUTES: quickPolls }, (line) => {
    if (values.verbose) process.stderr.write(`${line}\n`);
  });
  const stops = [() => bot.stop(), () => sandbox.close()];
  try {
    if (values.ask !== undefined) {
      const answers = await Promise.race([ask(sandbox, values.ask, where), stopped]);
      if (answers === null) return 130;
      process.stdout.write(values.json ? `${JSON.stringify(answers.card, null, 2)}\n` : `${answers.text}\n`);
      if (!values['end-meeting']) return 0;
    }
    if (values['end-meeting']) {
      const summary = await Promise.race([
        endAndAwaitSummary(sandbox, live, systemSleep, othersTold(sandbox.sent)),
        stopped.then(() => 'stopped' as const),
      ]);
      if (summary === 'stopped') return 130;
      if (summary === null) {
        process.stderr.write(
          'The meeting has ended, but no summary came within a minute. --verbose shows the bot’s log.\n',
        );
        return 1;
      }
      process.stdout.write(values.json ? `${JSON.stringify(summary.cards, null, 2)}\n` : `${summary.text}\n`);
      return 0;
    }
    const control = await startControlPage(live);
    stops.unshift(() => control.close());
    const playground = await startPlayground({ port, ...sandbox.forPlayground });
    stops.unshift(() => playground.stop());
    sandbox.showIn(playground.connectorUrl);
    const opened = whatToOpen({ page: playground.address, control: control.address, port });
    process.stdout.write(`${opened}${whatToTry()}`);
    await stopped;
    return 0;
  } finally {
    for (const stop of stops) await stop();
  }
}

/** The private chats of others that something was said in, as to somebody who gets summaries from now on. */
const othersTold = (sent: readonly SentActivity[]): string[] => [
  ...new Set(
    sent.flatMap(({ conversationId }) =>
      colleagues.some((one) => one !== currentUser && personalChatOf(one.teamsId) === conversationId)
        ? [conversationId]
        : [],
    ),
  ),
];

function readArguments() {
  const options = {
    ask: { type: 'string' },
    in: { type: 'string', default: 'personal' },
    'end-meeting': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    port: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return { values: parseArgs({ options }).values, problem: null };
  } catch (error) {
    const { values } = parseArgs({ options, args: [] });
    return { values, problem: error instanceof Error ? error.message : 'That is not how this is used.' };
  }
}

// Whoever reads only the beginning (`| head`) has seen enough.
process.stdout.on('error', () => {});
process.exitCode = await main();
