import type { AttendanceReader } from '../../graph/attendanceReader.js';

export interface SignedInReading {
  /** The asker's token for our API, checked to be theirs; rejects while they are not signed in. */
  apiToken(): Promise<string>;
  /** Reads with a Graph token from memory, which was exchanged for a token for our API; null when there is none. */
  early: { reader: AttendanceReader; belongsTo(apiToken: string): boolean } | null;
  /** Reads with a Graph token that belongs to `apiToken`. */
  reader: AttendanceReader;
  /** True where what is remembered may be too old. */
  fresh?: boolean;
}

/**
 * What is read or remembered is shown to nobody who has signed out since, or turns out to be someone else. Asking the Token
 * Service takes as long as asking Graph: both happen at the same time, and what came too early is thrown away.
 */
export function onlyWhileSignedIn({ apiToken, early, reader, fresh = false }: SignedInReading): AttendanceReader {
  async function read<T>(work: (reader: AttendanceReader) => Promise<T>): Promise<T> {
    if (early === null) {
      await apiToken();
      return work(reader);
    }
    const [token, outcome] = await Promise.allSettled([apiToken(), work(early.reader)]);
    if (token.status === 'rejected') throw token.reason;
    // Signed in anew since: the token in memory is the old session's.
    if (!early.belongsTo(token.value)) return work(reader);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }
  return {
    listReports: (source, options = {}) => read((own) => own.listReports(source, fresh ? { fresh } : options)),
    readSessions: (...request) => read((own) => own.readSessions(...request)),
  };
}
