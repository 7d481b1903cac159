/** True for a guest account, whose name holds the guest's own address (learn: b2b user properties). Addresses are lower-cased. */
export const isExternal = (address: string): boolean => address.includes('#ext#');

/** True when this address surely belongs to that domain. It is found out without cutting the address. */
export const isOf = (address: string, domain: string | null): boolean =>
  domain !== null &&
  address.endsWith(domain) &&
  address.indexOf('@') === address.length - domain.length - 1 &&
  !isExternal(address);

/** The domain of an address; of a guest account the one that the guest is from: `dana_else.example#ext#@home.example`. */
export function domainOf(address: string): string | null {
  if (isExternal(address)) {
    const own = address.slice(0, address.indexOf('#ext#'));
    return own.slice(own.lastIndexOf('_') + 1) || null;
  }
  const at = address.indexOf('@') + 1;
  if (at === 0) return null;
  const next = address.indexOf('@', at);
  return address.slice(at, next === -1 ? undefined : next) || null;
}

/**
 * What two spellings of one person's address have in common. A guest account's name holds the guest's own address,
 * `dana_else.example#ext#@home.example`. Any other address is its own. A domain has no underscore.
 */
export function ownAddress(address: string): string {
  const own = isExternal(address) ? address.slice(0, address.indexOf('#ext#')) : '';
  const at = own.lastIndexOf('_');
  return at > 0 && at < own.length - 1 ? `${own.slice(0, at)}@${own.slice(at + 1)}` : address;
}
