import ipaddr from 'ipaddr.js';

/** Bits that one customer of a provider can change by itself: of IPv6 the last 80, of IPv4 some 8. */
const NETWORK_BITS = { ipv4: 24, ipv6: 48 } as const;

/** One connection: an address of IPv4, and of IPv6 the /64 in which a device changes its own. */
const CONNECTION_BITS = { ipv4: 32, ipv6: 64 } as const;

/**
 * The network that an address belongs to: the first 24 bits of IPv4, the first 48 of IPv6. Anything
 * that is no address stands for itself.
 */
export function networkOf(address: string): string {
  return prefixOf(address, NETWORK_BITS);
}

/** What counts as one address: of IPv6 the first 64 bits. */
export function connectionOf(address: string): string {
  return prefixOf(address, CONNECTION_BITS);
}

function prefixOf(address: string, bits: Readonly<Record<'ipv4' | 'ipv6', number>>): string {
  const [plain = ''] = address.split('%');
  if (!ipaddr.isValid(plain)) return address;
  // An address of IPv4 that came through IPv6 is an address of IPv4.
  const parsed = ipaddr.process(plain);
  const length = bits[parsed.kind()];
  const prefix = Buffer.from(parsed.toByteArray()).toString('hex', 0, length / 8);
  return `${prefix}/${length}`;
}
