import { domainOf, isExternal, isOf } from './address.js';
import type { Home } from './home.js';
import { compare } from './people.js';
import type { Participant } from './person.js';

type Timed = Pick<Participant, 'seconds' | 'outsideSeconds'>;

/** Whole seconds, over the people whose time in the meeting is known; null when nobody's is. */
export function averageSeconds(people: Timed[]): number | null {
  const known = knownSeconds(people);
  return known.length === 0 ? null : Math.floor(known.reduce((a, b) => a + b) / known.length);
}

/** The one in the middle; between two, halfway. */
export function medianSeconds(people: Timed[]): number | null {
  // A typed array sorts numbers without calling a function of ours.
  const known = Float64Array.from(knownSeconds(people)).sort();
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
  return low === undefined || high === undefined ? null : Math.floor((low + high) / 2);
}

/** Somebody who was only there before or after the meeting has no time in it. */
function knownSeconds(people: Timed[]): number[] {
  const known: number[] = [];
  for (const { seconds, outsideSeconds } of people) {
    if (seconds !== null && (seconds > 0 || !outsideSeconds)) known.push(seconds);
  }
  return known;
}

/** People per organisation; the counts add up to the people given. */
export interface OrganisationCount {
  /** The domain of an address somebody signed in with; null where none is known. */
  domain: string | null;
  /** The organiser's own organisation. */
  isHome: boolean;
  count: number;
  /** Of them. */
  guests: number;
}

type Counted = Pick<Participant, 'addresses' | 'tenantIds' | 'tags'>;

/**
 * By tenant where Graph tells it, else by the address's domain: colleagues often come without a tenant. Several domains
 * of one tenant count together, under the most frequent one. The largest first.
 */
export function organisationsOf(people: Counted[], { tenantId, domains }: Home): OrganisationCount[] {
  // A key that no tenant can have, for when the organiser's tenant is not known.
  const home = tenantId ?? 'home';
  const pairs = countPairs(people, home);
  const tenantOfDomain = new Map<string, string>();
  for (const { domain, tenant } of pairs) {
    if (!domain || !tenant) continue;
    const known = tenantOfDomain.get(domain);
    // The smallest id wins, so that the order of people changes nothing.
    if (known === undefined || tenant < known) tenantOfDomain.set(domain, tenant);
  }
  interface Group {
    tenant: string | null;
    domains: Map<string, number>;
    count: number;
    guests: number;
  }
  const ofTenants = new Map<string, Group>();
  const ofDomains = new Map<string, Group>();
  for (const { domain, tenant: told, count, guests } of pairs) {
    const tenant = told ?? (domain ? (tenantOfDomain.get(domain) ?? (domains.has(domain) ? home : null)) : null);
    const [groups, key] = tenant ? [ofTenants, tenant] : [ofDomains, domain ?? ''];
    let group = groups.get(key);
    if (group === undefined) {
      group = { tenant, domains: new Map(), count: 0, guests: 0 };
      groups.set(key, group);
    }
    group.count += count;
    group.guests += guests;
    if (domain) group.domains.set(domain, (group.domains.get(domain) ?? 0) + count);
  }
  return [...ofTenants.values(), ...ofDomains.values()]
    .map(({ tenant, domains: named, ...counts }) => ({ tenant, domain: mostFrequent(named), ...counts }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        compare(a.domain ?? '~', b.domain ?? '~') ||
        Number(b.tenant === home) - Number(a.tenant === home) ||
        compare(a.tenant ?? '~', b.tenant ?? '~'),
    )
    .map(({ tenant, domain, count, guests }) => ({ domain, isHome: tenant === home, count, guests }));
}

interface Pair {
  domain: string | null;
  tenant: string | null;
  count: number;
  guests: number;
}

/** People by domain and tenant. The 20,000 people of a town hall have few of them, and mostly the same as the one before. */
function countPairs(people: Counted[], home: string): Pair[] {
  const pairs = new Map<string, Pair>();
  let last: Pair = { domain: null, tenant: null, count: 0, guests: 0 };
  for (const { addresses, tenantIds, tags } of people) {
    // Read by index, because destructuring a list takes a step of an iterator.
    const address = addresses[0] ?? '';
    const told = tenantIds[0] ?? null;
    // A guest account lies in this tenant, but its owner is from elsewhere.
    const tenant = told === home && isExternal(address) ? null : told;
    if (last.count === 0 || last.tenant !== tenant || !isOf(address, last.domain)) {
      const domain = domainOf(address);
      const key = `${tenant ?? ''} ${domain ?? ''}`;
      last = pairs.get(key) ?? { domain, tenant, count: 0, guests: 0 };
      pairs.set(key, last);
    }
    last.count += 1;
    if (tags.includes('guest')) last.guests += 1;
  }
  return [...pairs.values()];
}

const mostFrequent = (counts: Map<string, number>): string | null =>
  [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
