import type { Clock } from '../../platform/time/clock.js';
import { type Colleague, colleagues } from '../company/company.js';
import { type Guest, kestrelGuest } from '../company/guests.js';
import type { SandboxMeeting } from '../company/meeting.js';
import { createMeetings, weeklyThread } from '../company/meetings.js';
import { createVirtualEvents, type SandboxVirtualEvent } from '../company/virtualEvents.js';
import type { Fault } from './faults.js';
import { type PeopleNow, weeklyPeople } from './peopleNow.js';
import { createSigner, type Signer } from './signer.js';

/** A Graph request the sandbox received: what a test counts. */
export interface SeenRequest {
  service: 'graph' | 'entra' | 'tokenService' | 'connector';
  method: string;
  url: string;
  bearer: string | null;
}

/** Whoever subscribed is told at these addresses, until `expiresAt`. */
export interface SandboxSubscription {
  id: string;
  /** Object id of the user whose token made it. */
  ownerId: string;
  resource: string;
  changeType: string;
  notificationUrl: string;
  lifecycleNotificationUrl: string | null;
  clientState: string | null;
  expiresAt: number;
}

/** A file on its way to somebody's OneDrive, or there. */
export interface Uploaded {
  name: string;
  /** Where it can be found once it is complete. */
  path: string;
  bytes: Buffer;
  /** The `Content-Range` of each part, in order. */
  ranges: string[];
  complete: boolean;
}

/** Everything the sandbox's services share. Plain data: a test may change it while they run. */
export interface World {
  clock: Clock;
  colleagues: Colleague[];
  meetings: SandboxMeeting[];
  /** Records per page of a report. */
  recordsPerPage: number;
  /** `<oid> <scope>` that users have consented to. */
  consents: Set<string>;
  /** Teams user ids for whom the Token Service holds a token. */
  signedIn: Set<string>;
  /** Whose token the Token Service gives for a Teams user id, where it is not their own. */
  tokenOwners: Map<string, Colleague>;
  /** Codes of the sign-in page that have not been used, and the Teams user id each is for. */
  signInCodes: Map<string, string>;
  /** Graph answers nothing before this has resolved. */
  graphGate: Promise<void>;
  /** True while Teams signs people in silently (SSO); else they see the sign-in card. */
  silentSignIn: boolean;
  /** Teams user ids the bot may not write to. */
  unreachable: Set<string>;
  /** Messages of the bot that somebody has deleted, by id. */
  deleted: Set<string>;
  /** Threads of chats and channels the bot is not in. */
  notInstalledIn: Set<string>;
  /** Members of the channel beside the colleagues. */
  furtherMembers: Colleague[];
  /** People of other tenants in chats, by thread. */
  guests: Map<string, Guest[]>;
  /** Who is in a meeting that runs, by the thread of its chat. */
  peopleNow: Map<string, PeopleNow>;
  /** What goes wrong; a test adds to it. Services are named graph, entra, botFramework, connector and sharePoint. */
  faults: Fault[];
  /** Object ids of organisers whose meetings the app may read without them. */
  applicationPolicies: Set<string>;
  virtualEvents: SandboxVirtualEvent[];
  /** Who wants to be told of new reports. */
  subscriptions: SandboxSubscription[];
  /** Files in people's OneDrives, by the id of their upload session. */
  uploads: Map<string, Uploaded>;
  requests: SeenRequest[];
  entraSigner: Signer;
  botFrameworkSigner: Signer;
}

export const graphScopes = [
  'OnlineMeetingArtifact.Read.All',
  'OnlineMeetings.Read',
  'Calendars.Read',
  'VirtualEvent.Read',
];

export const consentKey = (oid: string, scope: string) => `${oid} ${scope}`;

export async function createWorld(clock: Clock): Promise<World> {
  return {
    clock,
    colleagues,
    meetings: createMeetings(clock()),
    recordsPerPage: 5,
    consents: new Set(colleagues.flatMap(({ oid }) => graphScopes.map((scope) => consentKey(oid, scope)))),
    signedIn: new Set(colleagues.map(({ teamsId }) => teamsId)),
    tokenOwners: new Map(),
    signInCodes: new Map(),
    graphGate: Promise.resolve(),
    silentSignIn: true,
    unreachable: new Set(),
    deleted: new Set(),
    notInstalledIn: new Set(),
    furtherMembers: [],
    guests: new Map([[weeklyThread, [kestrelGuest]]]),
    peopleNow: new Map([[weeklyThread, weeklyPeople()]]),
    faults: [],
    applicationPolicies: new Set(),
    virtualEvents: createVirtualEvents(clock()),
    subscriptions: [],
    uploads: new Map(),
    requests: [],
    entraSigner: await createSigner('entra'),
    botFrameworkSigner: await createSigner('botFramework'),
  };
}
