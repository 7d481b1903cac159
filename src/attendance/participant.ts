import { minute, second } from '../platform/time/clock.js';
import { domainOf, isExternal, isOf } from './address.js';
import type { Home } from './home.js';
import { clockMinutes, type Span, sharedTime } from './intervals.js';
import type { Participant, Person, PresenceStatus, Tag } from './person.js';
import type { Rules } from './rules.js';
import type { MeetingTimes } from './times/coreWindow.js';
import { areTimesTold, missedBy } from './times/punctuality.js';

const seconds = (milliseconds: number) => Math.floor(milliseconds / second);

export interface Measures {
  rules: Rules;
  /** The organiser's organisation. Somebody from another one is a guest. */
  home: Home;
  /** So many left together that nobody left early. */
  nobodyEarly: boolean;
}

/**
 * Fills in what only the whole meeting tells of a person. It changes the object itself, because a second one for each of 20,000
 * people would cost as much as all else here (docs/performance.md).
 */
export function measure(person: Participant, times: MeetingTimes, { rules, home, nobodyEarly }: Measures): void {
  person.differingSeconds = differing(person);
  placeTime(person, times);
  const isMeasured = rules.insight !== 'attendance';
  const share = shareOf(person, times.core);
  const { late, leftEarly } = isMeasured
    ? missedBy(person, times, { graceMinutes: rules.graceMinutes, nobodyEarly })
    : { late: null, leftEarly: null };
  person.share = isMeasured ? share : null;
  person.status = statusOf(share, isMeasured ? rules : unmeasured);
  person.lateSeconds = late === null ? null : seconds(late);
  person.leftEarlySeconds = leftEarly === null ? null : seconds(leftEarly);
  const has: Record<Tag, boolean> = {
    late: late !== null,
    leftEarly: leftEarly !== null,
    returned: isReturned(person, times.parts, rules.returnMinutes * minute),
    guest: isGuest(person, home),
    dialIn: person.kind === 'phone',
  };
  person.tags = tagNames.filter((tag) => has[tag]);
}

/** Somebody whose times are known was there. */
const unmeasured = { presentPercent: 0 };

/** How much of somebody's time is in the meeting, and how much outside it. */
function placeTime(person: Participant, { parts, lengthSeconds, lengthMinutes }: MeetingTimes): void {
  const { spans, looseSeconds, seconds: all } = person;
  if (all === null) return;
  let [inside, shown] = [0, 0];
  for (const span of spans) {
    if (lengthSeconds === null) [inside, shown] = [inside + span.to - span.from, shown + clockMinutes(span)];
    for (const part of parts) {
      const from = Math.max(span.from, part.from);
      const to = Math.min(span.to, part.to);
      if (to <= from) continue;
      inside += to - from;
      shown += clockMinutes({ from, to });
    }
  }
  const within = seconds(inside);
  person.seconds = Math.min(within + looseSeconds, lengthSeconds ?? Number.POSITIVE_INFINITY);
  person.minutes = Math.min(shown + Math.floor(looseSeconds / 60), lengthMinutes ?? Number.POSITIVE_INFINITY);
  person.outsideSeconds = spans.length > 0 ? all - looseSeconds - within : null;
  if (person.outsideSeconds !== null && person.outsideSeconds > 0) showStaysInMeeting(person, parts);
}

/** When somebody joins again hours later, the end of that is not when they left the meeting. */
function showStaysInMeeting(person: Participant, parts: Span[]): void {
  const isIn = (stay: Span) => parts.some((part) => stay.from < part.to && stay.to > part.from);
  const [first, last] = [person.spans.find(isIn), person.spans.findLast(isIn)];
  if (first && person.firstJoin !== null) person.firstJoin = first.from;
  if (last && person.lastLeave !== null) person.lastLeave = last.to;
}

const tagNames = ['late', 'leftEarly', 'returned', 'guest', 'dialIn'] as const;

/** How much of the core window somebody was in it; what the report counts without times may have been any of it. */
function shareOf({ spans, seconds: total, looseSeconds }: Person, core: Span[]): number | null {
  if (core.length === 0 || total === null) return null;
  let [length, inside] = [0, looseSeconds * second];
  for (const window of core) {
    length += window.to - window.from;
    for (const span of spans) inside += sharedTime(span, window);
  }
  // A meeting of no length was attended whole by whoever was in it.
  return length <= 0 ? 1 : Math.min(1, inside / length);
}

function statusOf(share: number | null, { presentPercent }: Pick<Rules, 'presentPercent'>): PresenceStatus {
  if (share === null) return 'timesUnknown';
  // Nobody should miss the line by a rounding error, and in floating point 0.7 * 100 is less than 70.
  return share * 100 >= presentPercent - 1e-9 ? 'present' : 'partial';
}

/** Whether somebody was away for longer than `window` while the meeting went on. It is told only where every join and leave is known. */
function isReturned(person: Person, parts: Span[], window: number): boolean {
  const { spans } = person;
  if (spans.length < 2 || !areTimesTold(person)) return false;
  return spans.some(({ from }, i) => {
    const left = spans[i - 1]?.to;
    if (left === undefined || from - left <= window) return false;
    return parts.some((part) => left > part.from && from < part.to);
  });
}

/** learn: identity types. Where no tenant is told, the domain of an account's address tells, if the organiser's is known. */
function isGuest({ kind, tenantIds, addresses, claimedAddresses }: Person, home: Home): boolean {
  if (kind === 'guest' || kind === 'acs') return true;
  if (addresses.some(isExternal) || claimedAddresses.some(isExternal)) return true;
  if (tenantIds.length > 0) return home.tenantId !== null && !tenantIds.includes(home.tenantId);
  return addresses.length > 0 && home.domains.size > 0 && !addresses.some((address) => isAtHome(address, home));
}

/** Most people are of the organiser's own domain, which comes first. */
function isAtHome(address: string, { domains }: Home): boolean {
  for (const domain of domains) if (isOf(address, domain)) return true;
  return domains.has(domainOf(address) ?? '');
}

/** Compared with all that the intervals tell, in the meeting or outside, because what lies outside is said separately. */
function differing({ seconds: own, graphSeconds }: Person): number | null {
  if (own === null || graphSeconds === null) return null;
  const difference = Math.abs(own - graphSeconds);
  return difference > 60 && difference > 0.02 * own ? graphSeconds : null;
}
