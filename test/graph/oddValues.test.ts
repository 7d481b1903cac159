import { describe, expect, it } from 'vitest';
import { AttendanceRecordWire } from '../../src/graph/attendanceRecord.js';
import { toMoment } from '../../src/graph/http/wire.js';

describe('an odd value from Graph', () => {
  it('that names a property of every object as its type is of unknown kind', () => {
    const identity = { '@odata.type': '#microsoft.graph.constructor' };
    expect(AttendanceRecordWire.parse({ identity }).kind).toBe('unknown');
  });

  it.each(['room 1', '5', '2026-03-04', '2026-03-04T10:00:00', 'Mon, 23 Nov 2026 10:00:00 GMT', ''])(
    '%j is no DateTimeOffset, and not read as a time in this machine’s zone',
    (text) => expect(toMoment(text)).toBeNull(),
  );
});
