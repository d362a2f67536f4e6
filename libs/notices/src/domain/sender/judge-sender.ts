import type { SenderReading, SenderReasonCode } from '../notice-reading';
import { readAuthentication } from './authentication-results';
import { isAmazonDomain, isAmazonLink } from './domains';
import { isLookAlike, skeletonOf } from './look-alike';

interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What a mail says of where it comes from; null for pasted text and plain files. */
export interface SenderFacts {
  readonly from: MailAddress | null;
  readonly returnPath: string | null;
  readonly replyTo: string | null;
  /** Of the Authentication-Results headers, the topmost: the one our side's mail server wrote. */
  readonly authenticationResults: string | null;
}

type Sign = SenderReading['reasons'][number];
const FORGERY: readonly SenderReasonCode[] = ['FROM_LOOK_ALIKE', 'NAME_CLAIMS_AMAZON', 'DMARC_FAILED'];
const DOUBT: readonly SenderReasonCode[] = [
  'FROM_MISSING',
  'FROM_NOT_AMAZON',
  'RETURN_PATH_DIFFERS',
  'REPLY_TO_DIFFERS',
  'SPF_FAILED',
  'DKIM_FAILED',
  'LINK_LOOK_ALIKE',
  'LINK_NOT_AMAZON',
];

/** Genuine needs an Amazon address and a passed check; the address alone proves nothing. */
export function judgeSender(facts: SenderFacts | null, linkedHosts: readonly string[]): SenderReading {
  const reasons = [...(facts ? headerSigns(facts) : [sign('NO_HEADERS')]), ...linkSigns(linkedHosts)];
  const codes = new Set(reasons.map(({ code }) => code));
  const has = (some: readonly SenderReasonCode[]) => some.some((code) => codes.has(code));
  if (!facts) return { verdict: 'not_checked', reasons };
  if (has(FORGERY) || (codes.has('SPF_FAILED') && codes.has('DKIM_FAILED')))
    return { verdict: 'forged', reasons };
  if (has(DOUBT)) return { verdict: 'suspicious', reasons };
  return { verdict: has(['DMARC_PASSED', 'DKIM_PASSED']) ? 'genuine' : 'not_checked', reasons };
}

const sign = (code: SenderReasonCode, detail: string | null = null): Sign => ({ code, detail });

/** The host of an address, lower case; empty where there is none. */
export const hostOfAddress = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .replace(/[>.\s]+$/, '')
    .toLowerCase();

function headerSigns({ from, returnPath, replyTo, authenticationResults }: SenderFacts): Sign[] {
  if (!from) return [sign('FROM_MISSING')];
  return [
    fromSign(from),
    ...foreign('RETURN_PATH_DIFFERS', returnPath, from),
    ...foreign('REPLY_TO_DIFFERS', replyTo, from),
    ...authenticationSigns(authenticationResults),
  ];
}

function fromSign({ name, address }: MailAddress): Sign {
  const host = hostOfAddress(address);
  if (isAmazonDomain(host)) return sign('FROM_AMAZON', address);
  if (isLookAlike(host)) return sign('FROM_LOOK_ALIKE', address);
  return sign(
    /amazon|亚马逊|亞馬遜|アマゾン/.test(skeletonOf(name)) ? 'NAME_CLAIMS_AMAZON' : 'FROM_NOT_AMAZON',
    address,
  );
}

/** An address that is neither Amazon's nor of the From host. */
function foreign(code: SenderReasonCode, address: string | null, from: MailAddress): Sign[] {
  if (!address?.includes('@')) return [];
  const host = hostOfAddress(address);
  return isAmazonDomain(host) || host === hostOfAddress(from.address) ? [] : [sign(code, address)];
}

function authenticationSigns(header: string | null): Sign[] {
  if (header === null) return [sign('NO_AUTHENTICATION_RESULTS')];
  const { spf, dkim, dmarc, dkimDomain } = readAuthentication(header);
  const signs: Sign[] = [];
  if (spf === 'failed') signs.push(sign('SPF_FAILED'));
  if (dkim === 'failed') signs.push(sign('DKIM_FAILED'));
  if (dmarc === 'failed') signs.push(sign('DMARC_FAILED'));
  if (dmarc === 'passed') signs.push(sign('DMARC_PASSED'));
  if (dkim === 'passed' && dkimDomain !== null && isAmazonDomain(dkimDomain))
    signs.push(sign('DKIM_PASSED', dkimDomain));
  return signs;
}

const linkSigns = (hosts: readonly string[]): Sign[] =>
  [...new Set(hosts)]
    .filter((host) => !isAmazonLink(host))
    .slice(0, 20)
    .map((host) => sign(isLookAlike(host) ? 'LINK_LOOK_ALIKE' : 'LINK_NOT_AMAZON', host));
