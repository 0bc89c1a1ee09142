import { isIPv4, isIPv6 } from 'node:net';

/**
 * The network that an address belongs to: the first 24 bits of IPv4, the first 48 of IPv6, which is
 * the part within which one customer of a provider can choose addresses freely. Anything else
 * stands for itself.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped.split('.').slice(0, 3).join('.');
  const [plain = ''] = mapped.split('%');
  return isIPv6(plain) ? firstGroups(plain) : mapped;
}

function firstGroups(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const filled = tail === undefined ? groups : [...groups, '0', '0', '0'];
  return filled
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
