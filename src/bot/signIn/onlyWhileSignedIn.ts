import type { AttendanceReader } from '../../graph/attendanceReader.js';

export interface SignedInReading {
  /** Gives the asker's token for our API, after a check that it is theirs. Rejects while they are not signed in. */
  apiToken(): Promise<string>;
  /** Reads with a Graph token from memory, which was made of an earlier token for our API. Null where there is none. */
  early: { reader: AttendanceReader; belongsTo(apiToken: string): boolean } | null;
  /** Reads with a Graph token that belongs to `apiToken`. */
  reader: AttendanceReader;
  /** True where the remembered reports may be too old. */
  fresh?: boolean;
}

/**
 * Shows reports only to somebody who is still signed in, and as the same person. Asking the Token Service takes as long
 * as asking Graph, so both happen at the same time. What was read too early is thrown away.
 */
export function onlyWhileSignedIn({ apiToken, early, reader, fresh = false }: SignedInReading): AttendanceReader {
  async function read<T>(work: (reader: AttendanceReader) => Promise<T>): Promise<T> {
    if (early === null) {
      await apiToken();
      return work(reader);
    }
    const [token, outcome] = await Promise.allSettled([apiToken(), work(early.reader)]);
    if (token.status === 'rejected') throw token.reason;
    // They have signed in again since. The token in memory belongs to the earlier session.
    if (!early.belongsTo(token.value)) return work(reader);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
  return {
    listReports: (source, options = {}) => read((own) => own.listReports(source, fresh ? { fresh } : options)),
    readSessions: (...request) => read((own) => own.readSessions(...request)),
    plannedAt: (...request) => read((own) => own.plannedAt(...request)),
    invited: (...request) => read((own) => own.invited(...request)),
    compared: (...request) => reader.compared(...request),
    registrations: (...request) => read((own) => own.registrations(...request)),
  };
}
