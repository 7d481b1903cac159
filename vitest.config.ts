import { defineConfig } from 'vitest/config';

/** These kill, flood or storm: `npm test` runs them in small, `npm run soak` at length. */
const soak = [
  'test/fuzz/**/*.test.ts',
  'test/bot/everyPress.test.ts',
  'test/simulation/simulation*.test.ts',
  'test/summaries/crash.test.ts',
  'test/summaries/threeInstances.test.ts',
  'test/summaries/rush.test.ts',
];
/** These start the bot as a process of its own, and some take its time or its memory: nothing else runs beside them. */
const processes = ['test/serve/**/*.test.ts', 'test/appPackage/**/*.test.ts', 'test/doctor/checks.test.ts'];
/** These replace modules of ours, watch them being loaded, or set what msal reads once a process: each has a process of its own. */
const mocked = [
  'test/cards/audience.test.ts',
  'test/cards/compiledTemplate.test.ts',
  'test/cards/longestNames.test.ts',
  'test/cards/picture/stripOnCard.test.ts',
  'test/doctor/botToken.test.ts',
  'test/patterns/everyPattern.test.ts',
];
const browser = ['test/e2e/**/*.test.ts'];
/** A busy machine may take longer than a test allows; what fails twice is wrong. A project does not inherit it: each names it. */
const retry = process.env.CI === 'true' ? 1 : 0;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'bot',
          retry,
          include: ['test/**/*.test.ts'],
          exclude: [...soak, ...processes, ...mocked, ...browser],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Loading the SDK takes seconds: files that run in one process load it once.
          isolate: false,
        },
      },
      { test: { name: 'mocked', retry, include: mocked, testTimeout: 20_000, hookTimeout: 60_000 } },
      { test: { name: 'processes', retry, include: processes, testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'soak', retry, include: soak, testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'e2e', retry, include: browser, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
