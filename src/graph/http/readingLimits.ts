const megabyte = 1024 * 1024;

/** How much of attendance reports is read. Teams writes at most 20,000 people into one; the rest is for what nobody expects. */
export const readingLimits = {
  /** Of one report. */
  records: 100_000,
  /** Of all reports of a question: the dates of a series, say. */
  recordsOfAll: 200_000,
  /** Of the text of one report, unpacked. */
  bytes: 96 * megabyte,
  /** Of one meeting, of which Graph lists 50. */
  reports: 200,
  /** What one takes of memory until the answer is made: its text, itself, and the person made of it (docs/performance.md). */
  bytesPerRecord: 1500,
};
