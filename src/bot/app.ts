import type { ApplicationTokens } from '../auth/applicationToken.js';
import type { OnBehalfOf } from '../auth/onBehalfOf.js';
import type { SignInPrompt } from '../auth/signInPrompt.js';
import type { Observations } from '../check/observations.js';
import type { Config } from '../config/config.js';
import type { ReportMemory } from '../graph/attendanceReader.js';
import type { ReadingRoom } from '../graph/http/readingRoom.js';
import type { RequestJson } from '../platform/http/jsonRequest.js';
import type { Log } from '../platform/telemetry/log.js';
import type { Metrics } from '../platform/telemetry/metrics.js';
import type { Refuse } from '../platform/telemetry/refusals.js';
import type { Seldom } from '../platform/telemetry/seldom.js';
import type { Tracing } from '../platform/telemetry/tracing.js';
import type { Clock } from '../platform/time/clock.js';
import type { Sleep } from '../platform/time/sleep.js';
import type { Instances } from '../sending/instances.js';
import type { Sending } from '../sending/sending.js';
import type { SendPace } from '../sending/sendPace.js';
import type { Owners } from '../storage/owners.js';
import type { Store } from '../storage/store.js';
import type { Summaries } from '../summaries/createSummaries.js';
import type { ShareIds } from './answering/shares.js';
import type { Paces } from './askingPace.js';
import type { AttendanceAdapter } from './connector/adapter.js';
import type { ReadMeeting, ReadParticipant } from './connector/connectorCalls.js';
import type { Conversations } from './conversation/conversations.js';
import type { MembersNowMemory } from './conversation/live/membersNow.js';
import type { MeetingMemory } from './conversation/meetingOfChat.js';
import type { PeopleMemory } from './delegates/people.js';
import type { HeldQuestions } from './signIn/heldQuestions.js';

/** What the bot is made of, but for what happens by itself, which is made of all this. */
export interface AppParts {
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
  /** What it says of one person in a meeting that runs. */
  readParticipant: ReadParticipant;
  sleep: Sleep;
  /** For what the SDK has no call for; null while unsigned activities are accepted without an identity. */
  connectorToken(): Promise<string | null>;
  /** From 0 up to 1. */
  random: () => number;
  reports: ReportMemory;
  readingRoom: ReadingRoom;
  /** Which meeting a chat belongs to. */
  meetings: MeetingMemory;
  /** Who of a chat is in its meeting right now. */
  membersNow: MembersNowMemory;
  shares: ShareIds;
  /** Who people are, as the connector says. */
  people: PeopleMemory;
  /** Questions that wait for a sign-in, as they were asked. */
  held: HeldQuestions;
  /** Answers that outlive their turn; a clean stop waits for them. */
  background: Set<Promise<void>>;
  paces: Paces;
  /** What was seen of Microsoft's services, for the check of a tenant. */
  observed: Observations;
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

/** What the bot is made of; `main` builds it, tests build their own. */
export interface App extends AppParts {
  summaries: Summaries;
}
