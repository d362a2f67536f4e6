/** What one visitor holds of addresses: an IPv4 address, or an IPv6 /64, which is one household's. */
export interface Network {
  readonly address: string;
  /** An IPv4 /24, an IPv6 /48. */
  readonly network: string;
}

export function networkOf(ipAddress: string): Network {
  const plain = ipAddress.replace(/^::ffff:(?=\d+\.)/i, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain))
    return { address: plain, network: plain.split('.').slice(0, 3).join('.') };
  if (plain.includes(':')) {
    const groups = groupsOf(plain);
    return { address: groups.slice(0, 4).join(':'), network: groups.slice(0, 3).join(':') };
  }
  return { address: plain, network: plain };
}

/** The eight groups of an IPv6 address, `::` filled in. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [''];
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  );
}
