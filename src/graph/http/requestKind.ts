/** What of a path may be told in traces: ours to choose from, so that no id can be one. */
const kinds = [
  'attendanceRecords',
  'attendanceReports',
  'calendarView',
  'instances',
  'sessions',
  'registrations',
  'getByUserRole',
  'onlineMeetings',
  'events',
  'subscriptions',
  '$batch',
];

/** The last word of a path that is no id; `other` where there is none. */
export function requestKind(url: string): string {
  const words = new URL(url).pathname.split('/').map((part) => part.split('(')[0] ?? '');
  return words.findLast((word) => kinds.includes(word)) ?? 'other';
}
