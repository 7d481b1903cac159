import type {
  AttendanceRecord,
  AzureCommunicationServicesUserIdentity,
  ChangeNotification,
  CommunicationsUserIdentity,
  Event,
  MeetingAttendanceReport,
  OnlineMeeting,
  Subscription,
  VirtualEvent,
  VirtualEventSession,
} from '@microsoft/microsoft-graph-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentUser } from '../../src/sandbox/company/company.js';
import { meetingBody } from '../../src/sandbox/graph/graph.js';
import { attendedEventBody, eventsOf } from '../../src/sandbox/graph/graphCalendar.js';
import { lifecycleBody, notificationBody } from '../../src/sandbox/graph/graphNotifications.js';
import { reportBody } from '../../src/sandbox/graph/graphReports.js';
import { subscriptionBody } from '../../src/sandbox/graph/graphSubscriptions.js';
import { eventBody, sessionBody } from '../../src/sandbox/graph/graphVirtualEvents.js';
import { createWorld, type World } from '../../src/sandbox/world/world.js';

/** The names in a body, however deep, that its type does not have; annotations of OData belong to no type. */
type Unknown<Body, Type> = Body extends string | number | boolean | null | undefined
  ? never
  : Body extends readonly (infer Item)[]
    ? Type extends readonly (infer ItemType)[]
      ? Unknown<Item, NonNullable<ItemType>>
      : 'not a list'
    : {
        [K in keyof Body & string]: K extends `@odata.${string}`
          ? never
          : K extends keyof Type
            ? Unknown<NonNullable<Body[K]>, NonNullable<Type[K]>>
            : K;
      }[keyof Body & string];

/** Takes only bodies that Microsoft’s type allows, and that say nothing the type does not know. */
const allOf =
  <Type>() =>
  <Body extends Type>(
    bodies: Body[],
    ..._unknown: [Unknown<Body, Type>] extends [never] ? [] : [unknown: Unknown<Body, Type>]
  ): Body[] =>
    bodies;

/** Graph says `identity` for all of them, and its types for each one (graph: identity). */
type Identified = Omit<AttendanceRecord, 'identity'> & {
  identity?: (CommunicationsUserIdentity & AzureCommunicationServicesUserIdentity) | null;
};
/** Its types have the resource’s data as any object. */
type Notified = Omit<ChangeNotification, 'resourceData'> & { resourceData: { id: string } };

describe('what the sandbox’s Graph says, by Microsoft’s own types of it', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(() => Date.UTC(2026, 10, 23, 10));
  });

  // The compiler refuses what the types do not allow: these tests see to it that every kind of body is made.
  it('is online meetings, events of a calendar, reports and records', () => {
    expect(allOf<OnlineMeeting>()(world.meetings.map(meetingBody))).not.toEqual([]);
    expect(allOf<Event>()(eventsOf(world).map((event) => attendedEventBody(event, currentUser)))).not.toEqual([]);
    const sessions = world.meetings.flatMap(({ occurrences }) => occurrences.flatMap((one) => one.sessions));
    expect(allOf<MeetingAttendanceReport>()(sessions.map(reportBody))).not.toEqual([]);
    expect(allOf<Identified>()(sessions.flatMap(({ records }) => records))).not.toEqual([]);
  });

  it('is webinars, town halls and their dates', () => {
    const { virtualEvents } = world;
    expect(allOf<VirtualEvent>()(virtualEvents.map(eventBody))).not.toEqual([]);
    const dates = virtualEvents.flatMap(({ sessions, title }) => sessions.map((one) => sessionBody(one, title)));
    expect(allOf<VirtualEventSession>()(dates)).not.toEqual([]);
  });

  it('is subscriptions and notifications', () => {
    const subscription = {
      ...{ id: 'one', ownerId: currentUser.oid, resource: 'x', changeType: 'created', clientState: 'secret' },
      ...{ notificationUrl: 'https://bot.example/', lifecycleNotificationUrl: null, expiresAt: world.clock() },
    };
    expect(allOf<Subscription>()([subscriptionBody(subscription)])).not.toEqual([]);
    const report = notificationBody(subscription, { path: 'x/attendanceReports/y', reportId: 'y' });
    expect(allOf<Notified>()([report])).not.toEqual([]);
    expect(allOf<ChangeNotification>()([lifecycleBody(subscription, 'missed')])).not.toEqual([]);
  });
});
