import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/attendance/attendance.js';
import { scheduleOf } from '../../src/attendance/rules.js';
import { sayNotes } from '../../src/cards/text/meetingText.js';
import { listVirtualEventSessions } from '../../src/graph/virtualEvents.js';
import { wordsFor } from '../../src/words/index.js';
import { row, session } from '../attendance/builders.js';
import { graphAt } from '../helpers/graph.js';
import { startHttpServer } from '../helpers/httpServer.js';

const nine = Date.UTC(2026, 2, 4, 9);
const dates = async (start: unknown, end: unknown) => {
  const server = await startHttpServer([
    { body: { value: [{ id: 's', subject: 'Launch', startDateTime: start, endDateTime: end }] } },
  ]);
  const [date] = await listVirtualEventSessions(graphAt(server.address).graph, { kind: 'webinar', eventId: 'e' });
  return date;
};
const hour = { start: nine, end: nine + 60 * 60_000 };

describe('the times of a webinar’s date', () => {
  it('are read as the object that is documented, and as the plain text of Microsoft’s examples', async () => {
    const asObject = (dateTime: string) => ({ dateTime, timeZone: 'tzone://Microsoft/Utc' });
    for (const date of [
      await dates('2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z'),
      await dates(asObject('2026-03-04T09:00:00.0000000'), asObject('2026-03-04T10:00:00.0000000')),
    ])
      expect(date).toMatchObject({ ...hour, zoneUnknown: false });
  });

  it.each(['PacificSt', 'Customized Time Zone'])(
    'are UTC in the unknown zone %j, and the card says so',
    async (timeZone) => {
      const date = await dates(
        { dateTime: '2026-03-04T09:00:00', timeZone },
        { dateTime: '2026-03-04T10:00:00', timeZone },
      );
      expect(date).toMatchObject({ ...hour, zoneUnknown: true });
      const schedule = date ? scheduleOf(date) : null;
      const notes = (of: typeof schedule) =>
        sayNotes(wordsFor('en'), summarize([session('s', ['09:00', '10:00'], [row('a')])], { schedule: of })).join(' ');
      expect(notes(schedule)).toContain('names a time zone that I do not know, so I read its times as UTC');
      expect(notes(hour)).not.toContain('time zone');
    },
  );
});
