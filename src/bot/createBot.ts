import { ActivityTypes } from 'botbuilder';
import { createApplicationTokens } from '../auth/applicationToken.js';
import { type CallerCheck, createCallerCheck } from '../auth/callerCheck.js';
import { createConnectorCredentials, createConnectorTokens } from '../auth/connectorCredentials.js';
import { createEntraNetwork } from '../auth/entraNetwork.js';
import { createOnBehalfOf } from '../auth/onBehalfOf.js';
import { boundSdkKeys } from '../auth/sdkKeys.js';
import { createSignInPrompt, signInTimeout } from '../auth/signInPrompt.js';
import { createTokenService } from '../auth/tokenService.js';
import { createObservations } from '../check/observations.js';
import type { Config } from '../config/config.js';
import { asAppError } from '../errors/appError.js';
import { createReportMemory } from '../graph/attendanceReader.js';
import { createReadingRoom } from '../graph/http/readingRoom.js';
import { type RequestJson, requestJson as realRequestJson } from '../platform/http/jsonRequest.js';
import { createRepeating } from '../platform/http/repeating.js';
import { errorOrigin } from '../platform/telemetry/errorOrigin.js';
import type { Log } from '../platform/telemetry/log.js';
import { type Metrics, noMetrics } from '../platform/telemetry/metrics.js';
import { createRefuse } from '../platform/telemetry/refusals.js';
import { createSeldom } from '../platform/telemetry/seldom.js';
import { noTracing, type Tracing } from '../platform/telemetry/tracing.js';
import { type Clock, steadyClock, systemClock } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import { mustEnd } from '../platform/time/timeLeft.js';
import { createInstances } from '../sending/instances.js';
import { createSending } from '../sending/sending.js';
import { createSendPace, type SendPace } from '../sending/sendPace.js';
import { createBotStorage } from '../storage/botStorage.js';
import type { JobQueue } from '../storage/jobQueue.js';
import { createUnknownOwners, type Owners } from '../storage/owners.js';
import type { Store } from '../storage/store.js';
import { handleNotification, type NotificationRequest } from '../summaries/notifications/notifications.js';
import { wordsFor } from '../words/index.js';
import { explain } from './answering/explain.js';
import { createShareIds } from './answering/shares.js';
import { tellInterrupted } from './answering/unanswered.js';
import type { App, AppParts } from './app.js';
import { createPaces } from './askingPace.js';
import { AttendanceAdapter } from './connector/adapter.js';
import { createBotFrameworkAuthentication } from './connector/botFrameworkAuthentication.js';
import { createReadMeeting, createReadParticipant } from './connector/connectorCalls.js';
import { turnLimit } from './connector/turnLimits.js';
import { inBackground } from './conversation/background.js';
import { createConversations } from './conversation/conversations.js';
import { incomingOf } from './conversation/incoming.js';
import { createMembersNow } from './conversation/live/membersNow.js';
import { createMeetingMemory } from './conversation/meetingOfChat.js';
import { createAppSummaries } from './createAppSummaries.js';
import { createPeopleMemory } from './delegates/people.js';
import { AttendanceBot } from './doors/attendanceBot.js';
import { backFromEntra } from './doors/backFromEntra.js';
import { createHeldQuestions } from './signIn/heldQuestions.js';

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
  boundKeysOf(options);
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
      app.adapter.receive({ authorization, body, known }, (context) =>
        mustEnd(app.clock() + turnLimit, () => bot.run(context)),
      ),
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

/** The keys the SDK checks tokens with; the real clock, as it reads it. */
function boundKeysOf({ config: { botAuth, botFramework }, fetch }: Pick<AppOptions, 'config' | 'fetch'>): void {
  if (botAuth === 'off') return;
  boundSdkKeys({ metadataUrl: botFramework.toBotFromChannelOpenIdMetadataUrl, fetch, clock: steadyClock });
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
  const instances = createInstances({
    store,
    clock,
    sleep,
    log,
    onCounted: (alive) => tellInterrupted(app, alive),
  });
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
  const readParticipant = createReadParticipant({ requestJson, token: connectorToken });
  const observed = createObservations({ clock });
  const background = new Set<Promise<void>>();
  const readingRoom = createReadingRoom({ clock });
  metrics.watchReading(readingRoom.figures);
  const parts: AppParts = {
    config,
    log,
    clock,
    store,
    owners,
    fetch,
    requestJson,
    readMeeting,
    readParticipant,
    sleep,
    random,
    connectorToken,
    conversations: createConversations({ clock }),
    reports: createReportMemory({ clock }),
    readingRoom,
    meetings: createMeetingMemory({ clock, readMeeting, observed }),
    membersNow: createMembersNow({ clock, sleep, log, readParticipant, observed }),
    observed,
    shares: createShareIds({ clock }),
    people: createPeopleMemory({ clock, log }),
    held: createHeldQuestions({ clock }),
    background,
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
      { sleep, goesOn: (turn) => void inBackground({ background, log }, turn) },
    ),
    signInPrompt: createSignInPrompt({
      storage,
      connectionName: config.oauthConnectionName,
      tokenService,
    }),
    onBehalfOf: createOnBehalfOf({ ...entraApp, clock, tracing }),
    applicationTokens: createApplicationTokens({ ...entraApp, applicationAccess: config.applicationAccess }),
  };
  const app: App = { ...parts, summaries: createAppSummaries(parts, jobs, leaseFor) };
  // What no room has handled: the user is told, with a reference that is in the log.
  app.adapter.onTurnError = async (context, error) => {
    // Nobody asked, so nobody is told; the answer says that it failed, and what else tells of the meeting makes up for it.
    if (context.activity.type === ActivityTypes.Event) throw error;
    const { place, asker, locale } = incomingOf(context);
    const words = wordsFor(locale, config.defaultLocale);
    await explain(app, { context, words, place, asker, question: null, error: asAppError(error) });
  };
  return app;
}
