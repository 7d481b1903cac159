import type { Participant } from './participant.js';
import { compare } from './people.js';

/** Whole seconds, over the people whose time is known; null when nobody's is. */
export function averageSeconds(people: { seconds: number | null }[]): number | null {
  const known = knownSeconds(people);
  return known.length === 0 ? null : Math.floor(known.reduce((a, b) => a + b) / known.length);
}

/** The one in the middle; between two, halfway. */
export function medianSeconds(people: { seconds: number | null }[]): number | null {
  const known = knownSeconds(people).sort((a, b) => a - b);
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
  return low === undefined || high === undefined ? null : Math.floor((low + high) / 2);
}

function knownSeconds(people: { seconds: number | null }[]): number[] {
  const known: number[] = [];
  for (const { seconds } of people) if (seconds !== null) known.push(seconds);
  return known;
}

/** People per organisation; the counts add up to the people given. */
export interface OrganisationCount {
  /** The domain of an address somebody signed in with; null where none is known. */
  domain: string | null;
  /** The organiser's own organisation. */
  isHome: boolean;
  count: number;
}

/**
 * By tenant where Graph tells it, else by the address's domain: colleagues often come without a tenant. Several domains
 * of one tenant count together, under the most frequent one. The largest first.
 */
export function organisationsOf(people: Participant[], homeTenantId: string | null): OrganisationCount[] {
  const home = homeTenantId?.toLowerCase() ?? null;
  const tenantOfDomain = new Map<string, string>();
  // Equal texts made one: most people are of one organisation, and a map finds the very same text several times faster.
  const sameText = remembersLast();
  const sameTenant = remembersLast();
  const domains = people.map((person) => sameText(domainOf(person)));
  const tenants = people.map(({ tenantIds }) => sameTenant(tenantIds[0] ?? null));
  for (let i = 0; i < people.length; i += 1) {
    const [domain, tenant] = [domains[i], tenants[i]];
    if (!domain || !tenant) continue;
    const known = tenantOfDomain.get(domain);
    // The smallest id wins, so that the order of people changes nothing.
    if (known === undefined || (known !== tenant && tenant < known)) tenantOfDomain.set(domain, tenant);
  }
  interface Group {
    tenant: string | null;
    domains: Map<string, number>;
    count: number;
  }
  const ofTenants = new Map<string, Group>();
  const ofDomains = new Map<string, Group>();
  for (let i = 0; i < people.length; i += 1) {
    const domain = domains[i] ?? null;
    const tenant = tenants[i] ?? (domain ? (tenantOfDomain.get(domain) ?? null) : null);
    const [groups, key] = tenant ? [ofTenants, tenant] : [ofDomains, domain ?? ''];
    let group = groups.get(key);
    if (group === undefined) {
      group = { tenant, domains: new Map(), count: 0 };
      groups.set(key, group);
    }
    group.count += 1;
    if (domain) group.domains.set(domain, (group.domains.get(domain) ?? 0) + 1);
  }
  return [...ofTenants.values(), ...ofDomains.values()]
    .map(({ tenant, domains: named, count }) => ({
      domain: mostFrequent(named),
      isHome: tenant !== null && tenant === home,
      count,
    }))
    .sort((a, b) => b.count - a.count || compare(a.domain ?? '~', b.domain ?? '~'));
}

function remembersLast(): (text: string | null) => string | null {
  let last: string | null = null;
  return (text) => {
    if (text !== last) last = text;
    return last;
  };
}

function domainOf({ addresses }: Participant): string | null {
  const [address = ''] = addresses;
  const at = address.indexOf('@') + 1;
  if (at === 0) return null;
  const next = address.indexOf('@', at);
  return address.slice(at, next === -1 ? undefined : next) || null;
}

const mostFrequent = (counts: Map<string, number>): string | null =>
  [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
