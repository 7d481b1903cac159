import { minute, second } from '../platform/time/clock.js';
import { domainOf, isExternal, isOf } from './address.js';
import type { MeetingTimes } from './coreWindow.js';
import type { Home } from './home.js';
import type { Span } from './intervals.js';
import type { Participant, Person, PresenceStatus, Tag } from './person.js';
import type { Moment } from './record.js';
import type { Rules } from './rules.js';

const seconds = (milliseconds: number) => Math.floor(milliseconds / second);

/**
 * Fills in what only the whole meeting tells of a person, in place: for 20,000 people a second object each costs as much as
 * all else here (docs/performance.md). `home` is the organiser's organisation: who comes from another is a guest.
 */
export function measure(person: Participant, times: MeetingTimes, { rules, home }: { rules: Rules; home: Home }): void {
  const share = shareOf(person, times.core);
  const grace = rules.graceMinutes * minute;
  // What is part of a re-join after the meeting neither makes up for leaving early nor counts as returning.
  const stays = person.spans.every(({ from }) => from < times.until)
    ? person.spans
    : person.spans.filter(({ from }) => from < times.until);
  const first = stays.at(0)?.from ?? null;
  const last = stays.at(-1)?.to ?? null;
  const { schedule, core } = times;
  const late = schedule && first !== null && first > schedule.start + grace ? first - schedule.start : null;
  // An end that stands in for a missing leave says nothing about when somebody left.
  const leftEarly =
    schedule && core && last !== null && last < core.to - grace && !isStandIn(person, last) ? core.to - last : null;
  person.share = share;
  person.status = statusOf(share, rules);
  person.lateSeconds = late === null ? null : seconds(late);
  person.leftEarlySeconds = leftEarly === null ? null : seconds(leftEarly);
  person.differingSeconds = differing(person);
  person.tags = listOf({
    late: late !== null,
    leftEarly: leftEarly !== null,
    returned: hasGap(stays, rules.returnMinutes * minute),
    guest: isGuest(person, home),
    dialIn: person.kind === 'phone',
  });
}

const tagNames = ['late', 'leftEarly', 'returned', 'guest', 'dialIn'] as const;
const tagLists = new Map<number, Tag[]>();

/** Of the few lists there can be each once, shared by all who have it: read only. */
function listOf(has: Record<Tag, boolean>): Tag[] {
  let which = 0;
  for (const [i, tag] of tagNames.entries()) if (has[tag]) which |= 1 << i;
  let list = tagLists.get(which);
  if (list === undefined) {
    list = tagNames.filter((tag) => has[tag]);
    tagLists.set(which, list);
  }
  return list;
}

/** How much of the core window somebody was in it; by Graph's total where the report has no intervals. */
function shareOf({ spans, seconds: total }: Person, core: Span | null): number | null {
  if (core === null || total === null) return null;
  const length = core.to - core.from;
  let inside = 0;
  for (const span of spans) inside += overlap(span, core);
  // A meeting of no length was attended whole by whoever was in it.
  if (length <= 0) return 1;
  return Math.min(1, (spans.length > 0 ? inside : total * second) / length);
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

function statusOf(share: number | null, { presentPercent }: Rules): PresenceStatus {
  if (share === null) return 'timesUnknown';
  // Nobody should miss the line by a rounding error: 0.7 * 100 is less than 70.
  return share * 100 >= presentPercent - 1e-9 ? 'present' : 'partial';
}

const hasGap = (spans: Span[], window: number) =>
  spans.some(({ from }, i) => {
    const before = spans[i - 1];
    return before !== undefined && from - before.to > window;
  });

const isStandIn = ({ openEnded, lastLeave }: Person, last: Moment) => openEnded && last === lastLeave;

/** learn: identity types. Where no tenant is told, the domain of an account's address tells, if the organiser's is known. */
function isGuest({ kind, tenantIds, addresses, claimedAddresses }: Person, home: Home): boolean {
  if (kind === 'guest' || kind === 'acs') return true;
  if (addresses.some(isExternal) || claimedAddresses.some(isExternal)) return true;
  if (tenantIds.length > 0) return home.tenantId !== null && !tenantIds.includes(home.tenantId);
  return addresses.length > 0 && home.domains.size > 0 && !addresses.some((address) => isAtHome(address, home));
}

/** Most are of the organiser's own domain, which is the first. */
function isAtHome(address: string, { domains }: Home): boolean {
  for (const domain of domains) if (isOf(address, domain)) return true;
  return domains.has(domainOf(address) ?? '');
}

function differing({ seconds: own, graphSeconds }: Person): number | null {
  if (own === null || graphSeconds === null) return null;
  const difference = Math.abs(own - graphSeconds);
  return difference > 60 && difference > 0.02 * own ? graphSeconds : null;
}
