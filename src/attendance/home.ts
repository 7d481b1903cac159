import { inSteps, type Steps } from '../platform/time/giveWay.js';
import { domainOf, isExternal, isOf } from './address.js';
import type { Participant } from './person.js';

/** The organiser's own organisation, as far as the report tells it. */
export interface Home {
  /** Lower-cased; null where nobody knows it. */
  tenantId: string | null;
  /** The domains of the organiser's own address and of everybody whose tenant is known to be the organiser's. Empty where none is known. */
  domains: ReadonlySet<string>;
}

type Known = Pick<Participant, 'addresses' | 'tenantIds' | 'role'>;

/** Reads it from who organised and who came. Graph often tells no tenant, as in its own examples (graph: attendanceRecord-list). */
export function* findingHome(people: readonly Known[], homeTenantId: string | null): Steps<Home> {
  const tenantId = homeTenantId?.toLowerCase() ?? null;
  const domains = new Set<string>();
  let last: string | null = null;
  yield* inSteps(people, ({ addresses, tenantIds, role }) => {
    const tenant = tenantIds[0] ?? null;
    const isOrganizer = role.known === 'organizer' && (tenant === null || tenantId === null || tenant === tenantId);
    if (!isOrganizer && (tenant === null || tenant !== tenantId)) return;
    const address = addresses[0] ?? '';
    if (isExternal(address) || isOf(address, last)) return;
    last = domainOf(address);
    if (last !== null) domains.add(last);
  });
  return { tenantId, domains };
}
