/** The documented roles, the most telling first. Graph's `role` is a free string (graph: attendanceRecord). */
export const knownRoles = ['organizer', 'coorganizer', 'presenter', 'attendee', 'none'] as const;
export type KnownRole = (typeof knownRoles)[number];

/** A documented role, or the text as Graph gave it. */
export type Role = { known: KnownRole } | { known: null; text: string };

/** As Graph writes them. */
const usual = new Map<string, Role>([
  ['Organizer', { known: 'organizer' }],
  ['Coorganizer', { known: 'coorganizer' }],
  ['Presenter', { known: 'presenter' }],
  ['Attendee', { known: 'attendee' }],
  ['None', { known: 'none' }],
]);

export function toRole(text: string | null): Role {
  const role = usual.get(text ?? 'None');
  if (role) return role;
  const folded = (text ?? '').trim().toLowerCase();
  if (folded === '') return { known: 'none' };
  const known = knownRoles.find((one) => one === folded.replace(/[-_ ]/g, ''));
  return known ? { known } : { known: null, text: (text ?? '').trim() };
}

const ranks: Record<KnownRole, number> = { organizer: 0, coorganizer: 1, presenter: 2, attendee: 3, none: 4 };

/** Orders roles by what they tell; an undocumented one stands between attendee and none. */
export function roleRank(role: Role): number {
  return role.known === null ? ranks.none - 0.5 : ranks[role.known];
}

/** Of two roles of the same person, the more telling one. */
export function strongerRole(a: Role, b: Role): Role {
  const difference = roleRank(b) - roleRank(a);
  // Two unknown roles tell equally much, so the alphabet decides, and the order of the records does not matter.
  return difference < 0 || (difference === 0 && roleKey(b) < roleKey(a)) ? b : a;
}

/** Equal for equal roles: what counting groups by. */
export function roleKey(role: Role): string {
  return role.known ?? `other:${role.text.toLowerCase()}`;
}
