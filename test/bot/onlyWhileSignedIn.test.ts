import { describe, expect, it } from 'vitest';
import { onlyWhileSignedIn } from '../../src/bot/signIn/onlyWhileSignedIn.js';
import { AppError } from '../../src/errors/appError.js';
import type { AttendanceReader } from '../../src/graph/attendanceReader.js';

const source = { kind: 'me', meetingId: 'm' } as const;

/** A reader whose one report says which Graph token it was read with. */
const readerWith = (name: string, asked: string[]): AttendanceReader => ({
  async listReports() {
    asked.push(name);
    return [{ reportId: name, start: null, end: null, participantCount: null }];
  },
  readSessions: async () => [],
  plannedAt: async () => null,
  invited: async () => null,
  compared() {},
  registrations: async () => null,
});

function reading({ token, belongs = true }: { token: () => Promise<string>; belongs?: boolean }) {
  const asked: string[] = [];
  const reader = onlyWhileSignedIn({
    apiToken: token,
    early: { reader: readerWith('kept', asked), belongsTo: () => belongs },
    reader: readerWith('exchanged', asked),
  });
  return { asked, list: async () => (await reader.listReports(source)).map(({ reportId }) => reportId) };
}

describe('reading with a Graph token from memory', () => {
  it('begins before the Token Service has answered, and shows nothing until it has', async () => {
    let answered = (_token: string) => {};
    const answer = new Promise<string>((resolve) => {
      answered = resolve;
    });
    const { asked, list } = reading({ token: () => answer });
    let shown: string[] | null = null;
    const listed = list().then((reports) => {
      shown = reports;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(['kept']);
    expect(shown).toBeNull();
    answered('token');
    await listed;
    expect(shown).toEqual(['kept']);
  });

  it('shows nothing to who has signed out since', async () => {
    const { list } = reading({ token: () => Promise.reject(new AppError('not-signed-in')) });
    await expect(list()).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('is done again after a new sign-in: the old session’s token shows nothing', async () => {
    const { asked, list } = reading({ token: async () => 'new', belongs: false });
    expect(await list()).toEqual(['exchanged']);
    expect(asked).toEqual(['kept', 'exchanged']);
  });
});
