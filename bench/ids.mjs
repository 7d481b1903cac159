export const appId = '22222222-2222-4222-8222-222222222222';
const hex = (n, length) => n.toString(16).padStart(length, '0');

/** The `n`th user; with `tenants` of them in so many tenants. */
export function userOf(n, tenants = 1) {
  const oid = `33333333-3333-4333-8333-${hex(n, 12)}`;
  const tenant = `11111111-1111-4111-8111-${hex(n % tenants, 12)}`;
  return { n, oid, tenant, userId: `29:${oid}:${tenant}` };
}

export function readUserId(userId) {
  const [, oid = '', tenant = ''] = userId.split(':');
  return { oid, tenant };
}
