import { randomBytes } from 'node:crypto';
import type { JobQueue } from '../storage/jobQueue.js';
import { createChoices } from '../summaries/choices.js';
import { createSummaries, type Summaries } from '../summaries/createSummaries.js';
import type { AppParts } from './app.js';
import { readConversation } from './conversation/conversations.js';
import { createSummaryHost, SendRefused } from './summaryHost.js';

/** Summaries on this bot's conversations and tokens. */
export function createAppSummaries(app: AppParts, jobs: JobQueue, leaseFor?: number): Summaries {
  const { config, store, clock, log, sleep, metrics, tracing } = app;
  return createSummaries({
    host: createSummaryHost(app),
    jobs,
    store,
    clock,
    log,
    sleep,
    leaseFor,
    tracing,
    metrics,
    choices: createChoices(store),
    enabled: config.summaries === 'on',
    pollMinutes: config.summaryPollMinutes,
    rules: config,
    chatDetail: config.chatDetail,
    defaultLocale: config.defaultLocale,
    whyNotTaken: (error) => (error instanceof SendRefused ? error.why : null),
    count: (what) => {
      metrics.summary(what);
      if (what === 'maybeDoubled') log.warn({}, 'a summary may have been sent twice');
    },
    hasVirtualEvents: config.cloud === 'global',
    subscribe:
      config.publicUrl === null ? null : { store, clock, log, random: randomBytes, publicUrl: config.publicUrl },
    isInChat: async (tenantId, thread) => (await readConversation(app, tenantId, thread)) !== null,
  });
}
