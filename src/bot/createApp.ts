import { ActivityTypes } from 'botbuilder';
import { createApplicationTokens } from '../auth/applicationToken.js';
import { type CallerCheck, createCallerCheck } from '../auth/callerCheck.js';
import { createConnectorCredentials, createConnectorTokens } from '../auth/connectorCredentials.js';
import { createEntraNetwork } from '../auth/entraNetwork.js';
import { createOnBehalfOf } from '../auth/onBehalfOf.js';
import { createSignInPrompt, signInTimeout } from '../auth/signInPrompt.js';
import { createTokenService } from '../auth/tokenService.js';
import type { Config } from '../config/schema.js';
import { asAppError } from '../errors/appError.js';
import { createReportMemory } from '../graph/attendanceReader.js';
import { type Clock, steadyClock, systemClock } from '../platform/clock.js';
import { errorOrigin } from '../platform/errorOrigin.js';
import { type RequestJson, requestJson as realRequestJson } from '../platform/jsonRequest.js';
import type { Log } from '../platform/log.js';
import { type Metrics, noMetrics } from '../platform/metrics.js';
import { createRefuse } from '../platform/refusals.js';
import { createRepeating } from '../platform/repeating.js';
import { createSeldom } from '../platform/seldom.js';
import type { Sleep } from '../platform/sleep.js';
import { noTracing, type Tracing } from '../platform/tracing.js';
import { createBotStorage } from '../storage/botStorage.js';
import type { JobQueue } from '../storage/jobQueue.js';
import { createUnknownOwners, type Owners } from '../storage/owners.js';
import type { Store } from '../storage/store.js';
import type { Summaries } from '../summaries/createSummaries.js';
import { handleNotification, type NotificationRequest } from '../summaries/notifications.js';
import { wordsFor } from '../words/index.js';
import { AttendanceAdapter } from './adapter.js';
import type { App } from './app.js';
import { AttendanceBot } from './attendanceBot.js';
import { backFromEntra } from './backFromEntra.js';
import { createBotFrameworkAuthentication } from './botFrameworkAuthentication.js';
import { createReadMeeting } from './connectorCalls.js';
import { createConversations } from './conversations.js';
import { explain } from './explain.js';
import { createHeldQuestions } from './heldQuestions.js';
import { readIncoming } from './incoming.js';
import { createInstances } from './instances.js';
import { createMeetingMemory } from './meetingOfChat.js';
import { createPaces } from './pace.js';
import { createSending } from './sending.js';
import { createSendPace, type SendPace } from './sendPace.js';
import { createShareIds } from './shares.js';
import { createAppSummaries } from './summaries.js';

export interface AppOptions {
  config: Config;
  log: Log;
  clock: Clock;
  store: Store;
  jobs: JobQueue;
  /** By default nobody knows of another process whether it lives. */
  owners?: Owners;
  fetch: typeof fetch;
  /** The way to the Bot Connector and the Token Service; by default the real one. */
  requestJson?: RequestJson;
  sleep: Sleep;
  random?: () => number;
  /** Of one person. */
  questionsPerMinute?: number;
  /** By default the real one: Teams' limits, in real time. */
  pace?: SendPace;
  /** Milliseconds until another instance goes on with the jobs of one that has died. */
  leaseFor?: number;
  metrics?: Metrics;
  tracing?: Tracing;
}

/** Wires the bot: from an activity and its authorization header to an HTTP answer. */
export function createBot(options: AppOptions) {
  const app = createApp(options);
  const bot = new AttendanceBot(app);
  return {
    app,
    returned: (state: string) => backFromEntra(app, state),
    notified: (request: NotificationRequest) =>
      handleNotification(
        {
          ...app,
          onReport: (notice) => app.summaries.reported(notice),
          onRenewalDue: (due) => app.summaries.renewalDue(due),
        },
        request,
      ),
    refuse: app.refuse,
    checkCaller: callerCheckOf(app),
    receive: (authorization: string, body: unknown, known: () => void) =>
      app.adapter.receive({ authorization, body, known }, (context) => bot.run(context)),
  };
}

/** Tokens are checked against the real clock, by the SDK as well. */
function callerCheckOf({ config: { botAuth, bot, botFramework }, fetch, seldom }: App): CallerCheck {
  if (botAuth === 'off' || bot === null) return async () => null;
  return createCallerCheck({
    issuer: botFramework.toBotFromChannelTokenIssuer,
    audience: bot.appId,
    metadataUrl: botFramework.toBotFromChannelOpenIdMetadataUrl,
    fetch,
    clock: systemClock,
    onFailure: (error) =>
      seldom({
        level: 'error',
        message: 'keys of the Bot Framework not to be had',
        reason: 'no-keys',
        fields: errorOrigin(error),
      }),
  });
}

function createApp({
  config,
  log,
  clock,
  store,
  jobs,
  owners = createUnknownOwners(),
  fetch,
  requestJson = realRequestJson,
  sleep,
  random = Math.random,
  questionsPerMinute,
  pace: ownPace,
  leaseFor,
  metrics = noMetrics,
  tracing = noTracing,
}: AppOptions): App {
  const { entraAuthorityHost, botFramework } = config;
  const loginUrl = botFramework.toChannelFromBotLoginUrl;
  const network = createEntraNetwork({
    authorities: [entraAuthorityHost, ...(loginUrl === null ? [] : [loginUrl])],
    fetch,
  });
  const connectorTokens = createConnectorTokens({
    identity: config.bot,
    authorityHost: entraAuthorityHost,
    loginUrl,
    multiTenantAuthority: botFramework.multiTenantAuthority,
    network,
  });
  const connectorToken = () => connectorTokens(botFramework.toChannelFromBotOAuthScope);
  const identity = { identity: config.bot, authenticationDisabled: config.botAuth === 'off' };
  const credentials = createConnectorCredentials(identity, connectorTokens);
  const entraApp = {
    ...config.sso,
    authorityHost: entraAuthorityHost,
    graphBaseUrl: config.graph.baseUrl,
    network,
  };
  const storage = createBotStorage({ store, clock, lifetime: signInTimeout });
  const instances = createInstances({ store, clock, sleep, log });
  // Teams counts in real time, whatever the clock of the data says.
  const pace = ownPace ?? createSendPace({ clock: steadyClock, sleep, share: () => instances.count() });
  const seldom = createSeldom({ log, sleep });
  const refuse = createRefuse({ seldom, metrics });
  const sending = createSending({ pace, clock, sleep, random, log, metrics, tracing });
  const repeating = createRepeating({ requestJson, clock, sleep, random, metrics });
  const tokenService = createTokenService({
    oAuthUrl: botFramework.oAuthUrl,
    token: connectorToken,
    requestJson,
    repeating,
  });
  const ways = { tokens: connectorTokens, tokenService, requestJson, repeating };
  const readMeeting = createReadMeeting({ repeating, token: connectorToken });
  const own: Omit<App, 'summaries'> = {
    config,
    log,
    clock,
    store,
    owners,
    fetch,
    requestJson,
    readMeeting,
    sleep,
    random,
    connectorToken,
    conversations: createConversations({ clock }),
    reports: createReportMemory({ clock }),
    meetings: createMeetingMemory({ clock, readMeeting }),
    shares: createShareIds({ clock }),
    held: createHeldQuestions({ clock }),
    background: new Set(),
    paces: createPaces(questionsPerMinute),
    pace,
    sending,
    instances,
    metrics,
    seldom,
    refuse,
    tracing,
    adapter: new AttendanceAdapter(
      createBotFrameworkAuthentication(botFramework, credentials, ways),
      log,
      {
        serviceUrls: { extraHosts: config.serviceUrlHosts, allowLoopback: config.botAuth === 'off' },
        issuer: config.botAuth === 'off' ? null : botFramework.toBotFromChannelTokenIssuer,
      },
      sending,
      { metrics, tracing, refuse },
    ),
    signInPrompt: createSignInPrompt({
      storage,
      connectionName: config.oauthConnectionName,
      tokenService,
    }),
    onBehalfOf: createOnBehalfOf({ ...entraApp, clock, tracing }),
    applicationTokens: createApplicationTokens({ ...entraApp, applicationAccess: config.applicationAccess }),
  };
  let summaries: Summaries | null = null;
  const app: App = {
    ...own,
    // Made of the whole, and part of it.
    get summaries() {
      summaries ??= createAppSummaries(app, jobs, leaseFor);
      return summaries;
    },
  };
  // What no room has handled: the user is told, with a reference that is in the log.
  app.adapter.onTurnError = async (context, error) => {
    // Nobody asked, so nobody is told; the answer says that it failed, and what else tells of the meeting makes up for it.
    if (context.activity.type === ActivityTypes.Event) throw error;
    const { place, asker, locale } = readIncoming(context.activity);
    const words = wordsFor(locale, config.defaultLocale);
    await explain(app, { context, words, place, asker, question: null, error: asAppError(error) });
  };
  return app;
}
