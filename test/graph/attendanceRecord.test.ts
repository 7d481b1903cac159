import { describe, expect, it } from 'vitest';
import { AttendanceRecordWire, AttendanceReportWire } from '../../src/graph/attendanceRecord.js';

const kindOf = (identity: unknown) => AttendanceRecordWire.parse({ identity }).kind;

describe('an attendance record from Graph', () => {
  it('is read with all it tells, and unknown properties are ignored', () => {
    const record = AttendanceRecordWire.parse({
      '@odata.type': '#microsoft.graph.attendanceRecord',
      id: '8d3b2c1a-0000-4000-8000-000000000001',
      emailAddress: 'ilse@example.com',
      totalAttendanceInSeconds: 1710,
      role: 'Presenter',
      registrantId: 'deprecated',
      registrationId: 'r1',
      externalRegistrationInformation: { referrer: ' Fair site ', registrationId: 'e1' },
      engagements: [
        { engagementType: 'reaction', engagementSubType: 'like', dateTime: null },
        { engagementType: 'Hand', engagementSubType: 'raiseHand' },
      ],
      identity: {
        '@odata.type': '#microsoft.graph.communicationsUserIdentity',
        id: '8d3b2c1a-0000-4000-8000-000000000001',
        displayName: 'Ilse Brandt',
        tenantId: '2f0e0000-0000-4000-8000-000000000002',
        somethingNew: [1],
      },
      attendanceIntervals: [
        {
          joinDateTime: '2026-03-04T09:00:00.1234567Z',
          leaveDateTime: '2026-03-04T09:28:30Z',
          durationInSeconds: 1710,
          device: 'phone',
        },
      ],
    });
    expect(record).toEqual({
      recordId: '8d3b2c1a-0000-4000-8000-000000000001',
      identityId: '8d3b2c1a-0000-4000-8000-000000000001',
      kind: 'directory',
      tenantId: '2f0e0000-0000-4000-8000-000000000002',
      address: 'ilse@example.com',
      displayName: 'Ilse Brandt',
      role: 'Presenter',
      totalSeconds: 1710,
      intervals: [{ join: Date.UTC(2026, 2, 4, 9, 0, 0, 123), leave: Date.UTC(2026, 2, 4, 9, 28, 30), seconds: 1710 }],
      registration: { via: 'Fair site', keys: ['id r1', 'own e1'] },
      engagement: { reactions: 1, raisedHands: 1, unmutes: 0, cameraOn: 0 },
    });
  });

  it('may tell nothing at all', () => {
    const nothing = {
      recordId: null,
      identityId: null,
      kind: 'unknown',
      tenantId: null,
      address: null,
      displayName: null,
      role: null,
      totalSeconds: null,
      intervals: [],
      registration: null,
      engagement: null,
    };
    expect(AttendanceRecordWire.parse({})).toEqual(nothing);
    expect(
      AttendanceRecordWire.parse({
        id: 7,
        role: [],
        totalAttendanceInSeconds: '60',
        identity: 'Ilse',
        attendanceIntervals: {},
        registrationId: 5,
        externalRegistrationInformation: [],
        engagements: { 0: {} },
      }),
    ).toEqual(nothing);
  });

  it('has no id when the id is empty', () => {
    expect(AttendanceRecordWire.parse({ id: '', identity: { id: '' } })).toMatchObject({
      recordId: null,
      identityId: null,
    });
  });

  it('keeps the intervals that are objects, with null for what they do not tell', () => {
    const { intervals } = AttendanceRecordWire.parse({
      attendanceIntervals: [null, 'x', { joinDateTime: 'soon', leaveDateTime: null, durationInSeconds: 0 }, {}],
    });
    expect(intervals).toEqual([
      { join: null, leave: null, seconds: 0 },
      { join: null, leave: null, seconds: null },
    ]);
  });

  it.each([null, 'x', 5, []])('is none when it is %j', (body) => {
    expect(AttendanceRecordWire.safeParse(body).success).toBe(false);
  });
});

describe('the kind of an identity', () => {
  it.each([
    ['#microsoft.graph.communicationsUserIdentity', 'directory'],
    ['microsoft.graph.communicationsUserIdentity', 'directory'],
    ['#Microsoft.Graph.CommunicationsUserIdentity', 'directory'],
    ['#microsoft.graph.azureCommunicationServicesUserIdentity', 'acs'],
    ['#microsoft.graph.communicationsPhoneIdentity', 'phone'],
    ['#microsoft.graph.communicationsGuestIdentity', 'guest'],
    ['#microsoft.graph.communicationsApplicationIdentity', 'application'],
    ['#microsoft.graph.communicationsApplicationInstanceIdentity', 'application'],
  ])('is told by the type %s', (type, kind) => {
    expect(kindOf({ '@odata.type': type, id: 'x' })).toBe(kind);
  });

  it.each([
    [{ id: 'x', tenantId: 't' }, 'directory'],
    [{ id: 'x', azureCommunicationServicesResourceId: 'r' }, 'acs'],
    [{ id: '8:acs:r_u', tenantId: 't' }, 'acs'],
    [{ id: '4:+4930901820', tenantId: 't' }, 'phone'],
    [{ id: '+4930901820' }, 'phone'],
    [{ id: 'x' }, 'unknown'],
    [{ id: '+12' }, 'unknown'],
    [{ displayName: 'Ilse' }, 'unknown'],
    [{}, 'unknown'],
    [null, 'unknown'],
    ['Ilse', 'unknown'],
  ])('is told by the shape %j where the type is missing', (identity, kind) => {
    expect(kindOf(identity)).toBe(kind);
  });

  it('is told by the shape where the type is one nobody documented', () => {
    expect(kindOf({ '@odata.type': '#microsoft.graph.identity', id: 'x', tenantId: 't' })).toBe('directory');
    expect(kindOf({ '@odata.type': '#microsoft.graph.robotIdentity', id: 'x' })).toBe('unknown');
  });
});

describe('an attendance report from Graph', () => {
  it('is read with its times and Graph’s own count', () => {
    expect(
      AttendanceReportWire.parse({
        id: 'c9b6db1c',
        totalParticipantCount: 3,
        meetingStartDateTime: '2026-03-04T09:00:00.1Z',
        meetingEndDateTime: '2026-03-04T10:00:00Z',
        attendanceRecords: [],
      }),
    ).toEqual({
      reportId: 'c9b6db1c',
      start: Date.UTC(2026, 2, 4, 9, 0, 0, 100),
      end: Date.UTC(2026, 2, 4, 10),
      participantCount: 3,
    });
  });

  it('may lack everything but its id', () => {
    expect(AttendanceReportWire.parse({ id: 'r', totalParticipantCount: '3' })).toEqual({
      reportId: 'r',
      start: null,
      end: null,
      participantCount: null,
    });
    for (const odd of [{}, { id: '' }, { id: 5 }, null])
      expect(AttendanceReportWire.safeParse(odd).success).toBe(false);
  });
});
