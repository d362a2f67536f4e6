/** Whoever answers a mail writes to `reply+<secret>@<domain>`; letters in lower case, because servers may change their case. */
const LOCAL_PART = /^reply\+([0-9a-f]{40})$/i;

export const replyAddress = (token: string, domain: string): string => `reply+${token}@${domain}`;

/** The secret of an address at this domain; null for every other address. */
export function tokenOfAddress(address: string, domain: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 0 || address.slice(at + 1).toLowerCase() !== domain.toLowerCase()) return null;
  return LOCAL_PART.exec(address.slice(0, at))?.[1]?.toLowerCase() ?? null;
}
