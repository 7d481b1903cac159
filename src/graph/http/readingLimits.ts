export const megabyte = 1024 * 1024;

/** How much of attendance reports is read. Teams writes at most 20,000 people into one; the rest is for what nobody expects. */
export const readingLimits = {
  /** People of one report. */
  records: 100_000,
  /** People of all reports of a question, such as the dates of a series. */
  recordsOfAll: 200_000,
  /** Bytes of the text of one report, unpacked. */
  bytes: 96 * megabyte,
  /** Reports of one meeting, of which Graph lists 50. */
  reports: 200,
  /** What one takes of memory until the answer is made: its text, itself, and the person made of it (docs/performance.md). */
  bytesPerRecord: 1500,
};
