/** The documented roles, the most telling first. Graph's `role` is a free string (graph: attendanceRecord). */
export const knownRoles = ['organizer', 'coorganizer', 'presenter', 'attendee', 'none'] as const;
export type KnownRole = (typeof knownRoles)[number];

/** A documented role, or the text as Graph gave it. */
export type Role = { known: KnownRole } | { known: null; text: string };

export function toRole(text: string | null): Role {
  const folded = (text ?? '').trim().toLowerCase();
  if (folded === '') return { known: 'none' };
  const known = knownRoles.find((role) => role === folded.replace(/[-_ ]/g, ''));
  return known ? { known } : { known: null, text: (text ?? '').trim() };
}

/** Orders roles by what they tell; an undocumented one stands between attendee and none. */
export function roleRank(role: Role): number {
  return role.known === null ? knownRoles.indexOf('none') - 0.5 : knownRoles.indexOf(role.known);
}

/** Of two roles of the same person, the more telling one. */
export function strongerRole(a: Role, b: Role): Role {
  const difference = roleRank(b) - roleRank(a);
  // Two unknown roles tell equally much: the alphabet decides, so that order does not.
  return difference < 0 || (difference === 0 && roleKey(b) < roleKey(a)) ? b : a;
}

/** Equal for equal roles: what counting groups by. */
export function roleKey(role: Role): string {
  return role.known ?? `other:${role.text.toLowerCase()}`;
}
