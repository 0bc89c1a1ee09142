import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** The network as the check of links may use it. */
export interface LinkNetwork {
  /** All addresses of a host; none of them is used before `allows` has seen it. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  readonly allows: (address: string, port: number) => boolean;
  /** How long one request may take until its head has come. */
  readonly timeoutMs: number;
}

const WEB_PORTS = new Set([80, 443]);

/** Everything that is reached from here is public, on the ports of web pages. */
export const publicNetwork: LinkNetwork = {
  resolve: (host) => lookup(host, { all: true }),
  allows: (address, port) => isPublicAddress(address) && WEB_PORTS.has(port),
  timeoutMs: 10_000,
};

/** Space that is handed out to the public at all: what else there is has a meaning of its own. */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');
/** A public address by its number, behind which clouds answer their own machines. */
const CLOUD_HOST = '168.63.129.16';

/**
 * Whether an address is anybody's to reach: no private, loopback, link-local, shared, reserved or
 * multicast one, none that stands for an IPv4 address in some other form, and none of a cloud's metadata.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || address.toString() === CLOUD_HOST) return false;
  return address.kind() === 'ipv4' || address.match(GLOBAL_V6);
}
