import { MARKETPLACES } from '@overturn/kernel';

/**
 * Hosts that Amazon writes from, with their subdomains.
 * Source: https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=32261
 */
const GENUINE_DOMAINS: readonly string[] = [
  ...new Set(MARKETPLACES.map(({ host }) => host)),
  'amazon.cn',
  'amazonsellerservices.com',
  'sell.amazon.com',
  'gs.amazon.cn',
];

/** Hosts beside those that genuine notices link to. */
const LINKED_DOMAINS: readonly string[] = [
  ...GENUINE_DOMAINS,
  'media-amazon.com',
  'ssl-images-amazon.com',
  'images-amazon.com',
  'amazonservices.com',
];

const isWithin = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

export const isAmazonDomain = (host: string): boolean => isWithin(host, GENUINE_DOMAINS);
export const isAmazonLink = (host: string): boolean => isWithin(host, LINKED_DOMAINS);
