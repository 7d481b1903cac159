import type { ApplicationTokens } from '../auth/applicationToken.js';
import type { OnBehalfOf } from '../auth/onBehalfOf.js';
import type { SignInPrompt } from '../auth/signInPrompt.js';
import type { Config } from '../config/schema.js';
import type { ReportMemory } from '../graph/attendanceReader.js';
import type { Clock } from '../platform/clock.js';
import type { RequestJson } from '../platform/jsonRequest.js';
import type { Log } from '../platform/log.js';
import type { Metrics } from '../platform/metrics.js';
import type { Refuse } from '../platform/refusals.js';
import type { Seldom } from '../platform/seldom.js';
import type { Sleep } from '../platform/sleep.js';
import type { Tracing } from '../platform/tracing.js';
import type { Owners } from '../storage/owners.js';
import type { Store } from '../storage/store.js';
import type { Summaries } from '../summaries/createSummaries.js';
import type { AttendanceAdapter } from './adapter.js';
import type { ReadMeeting } from './connectorCalls.js';
import type { Conversations } from './conversations.js';
import type { HeldQuestions } from './heldQuestions.js';
import type { Instances } from './instances.js';
import type { MeetingMemory } from './meetingOfChat.js';
import type { Paces } from './pace.js';
import type { Sending } from './sending.js';
import type { SendPace } from './sendPace.js';
import type { ShareIds } from './shares.js';

/** What the bot is made of; `main` builds it, tests build their own. */
export interface App {
  config: Config;
  log: Log;
  clock: Clock;
  store: Store;
  /** Who holds what in the storage. */
  owners: Owners;
  adapter: AttendanceAdapter;
  /** Where the bot is. */
  conversations: Conversations;
  signInPrompt: SignInPrompt;
  onBehalfOf: OnBehalfOf;
  applicationTokens: ApplicationTokens;
  fetch: typeof fetch;
  /** To the Bot Connector and the Token Service; once, without repeating. */
  requestJson: RequestJson;
  /** What the connector says of a meeting. */
  readMeeting: ReadMeeting;
  sleep: Sleep;
  /** For what the SDK has no call for; null while unsigned activities are accepted without an identity. */
  connectorToken(): Promise<string | null>;
  /** From 0 up to 1. */
  random: () => number;
  reports: ReportMemory;
  /** Which meeting a chat belongs to. */
  meetings: MeetingMemory;
  shares: ShareIds;
  /** Questions that wait for a sign-in, as they were asked. */
  held: HeldQuestions;
  /** Answers that outlive their turn; a clean stop waits for them. */
  background: Set<Promise<void>>;
  paces: Paces;
  summaries: Summaries;
  metrics: Metrics;
  /** Both for what strangers can cause: lines of the log, and whom or what is turned away. */
  seldom: Seldom;
  refuse: Refuse;
  tracing: Tracing;
  /** When messages may go to Teams. */
  pace: SendPace;
  /** The way out for what the SDK has no call for; the adapter goes it by itself. */
  sending: Sending;
  instances: Instances;
}
