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

const knownSeconds = (people: { seconds: number | null }[]) =>
  people.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);

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
  const domainOf = ({ addresses }: Participant) => addresses[0]?.split('@')[1] || null;
  const tenantOfDomain = new Map<string, string>();
  for (const person of people) {
    const [domain, tenant] = [domainOf(person), person.tenantIds[0]];
    // The smallest id wins, so that the order of people changes nothing.
    if (domain && tenant && tenant < (tenantOfDomain.get(domain) ?? '~')) tenantOfDomain.set(domain, tenant);
  }
  const groups = new Map<string, { tenant: string | null; domains: string[]; count: number }>();
  for (const person of people) {
    const domain = domainOf(person);
    const tenant = person.tenantIds[0] ?? (domain ? (tenantOfDomain.get(domain) ?? null) : null);
    const key = tenant ? `tenant ${tenant}` : domain ? `domain ${domain}` : '';
    const group = groups.get(key) ?? { tenant, domains: [], count: 0 };
    groups.set(key, group);
    group.count += 1;
    if (domain) group.domains.push(domain);
  }
  return [...groups.values()]
    .map(({ tenant, domains, count }) => ({
      domain: mostFrequent(domains),
      isHome: tenant !== null && tenant === home,
      count,
    }))
    .sort((a, b) => b.count - a.count || compare(a.domain ?? '~', b.domain ?? '~'));
}

function mostFrequent(values: string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
}
