import { daysBetween, type EvidenceRuleId, type LocalDate } from '@overturn/kernel';
import type { EvidenceFacts, InvoiceFacts } from '../facts/evidence-facts';
import { formatsFor } from './accepted-formats';
import {
  fail,
  latestOf,
  pass,
  unknown,
  type FileCheck,
  type Judgement,
  type JudgingWorld,
} from './evidence-rule';

type Facts<K extends EvidenceFacts['kind']> = Extract<EvidenceFacts, { readonly kind: K }>;

/** The facts of a file when they are of one of these kinds. */
const factsOf = <K extends EvidenceFacts['kind']>(
  { file }: FileCheck,
  ...kinds: readonly K[]
): Facts<K> | null =>
  file.facts !== null && (kinds as readonly string[]).includes(file.facts.kind)
    ? (file.facts as Facts<K>)
    : null;

const missing = (field: string): Judgement => unknown('fact_missing', { field });

/** Told of the file alone. */
function fileFormat({ file, world, limit }: FileCheck): Judgement {
  const taken = formatsFor(world.noticeKinds);
  if (!taken.includes(file.mediaType))
    return fail('format_not_taken', { mediaType: file.mediaType, taken: taken.join(', ') });
  return file.sizeBytes > limit
    ? fail('file_too_large', { megabytes: Math.ceil(file.sizeBytes / 1_048_576), limit: limit / 1_048_576 })
    : pass();
}

/** Days before the notice, in the strictest of the zones. */
function invoiceAge(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'invoice');
  if (!facts) return null;
  if (facts.issuedOn === null) return missing('issuedOn');
  const received = latestOf(check.world.noticeDays);
  const days = daysBetween(facts.issuedOn, received);
  const params = { issuedOn: facts.issuedOn, received, days, limit: check.limit };
  if (days < 0) return fail('after_the_notice', params);
  return days > check.limit ? fail('too_old', params) : pass('as_asked', params);
}

function supplierContact(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'invoice');
  if (!facts) return null;
  const absent = (['name', 'address', 'phone', 'website'] as const).filter(
    (field) => facts.supplier[field] === null,
  );
  return absent.length === 0 ? pass() : fail('contact_incomplete', { fields: absent.join(', ') });
}

/** Companies and people alike: a seller account is in the name of either. */
export function sameName(
  { compare }: Pick<JudgingWorld, 'compare'>,
  one: string,
  other: string,
): boolean | null {
  const companies = [compare.company(one), compare.company(other)];
  const people = [compare.person(one), compare.person(other)];
  if ([...companies, ...people].every((key) => key === null)) return null;
  return [companies, people].some(([a, b]) => a !== null && a !== undefined && a === b);
}

function compareWith(
  field: 'name' | 'address' | 'buyerName',
  onPaper: string | null,
  expected: string | null,
  isSame: (one: string, other: string) => boolean | null,
): Judgement {
  if (onPaper === null) return missing(field);
  if (expected === null) return missing(field === 'address' ? 'sellerAddress' : 'sellerName');
  const params = { field, onPaper, expected };
  const same = isSame(onPaper, expected);
  if (same === null) return unknown('cannot_compare', params);
  return same ? pass('as_asked', params) : fail('mismatch', params);
}

function buyerMatches(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'invoice');
  if (!facts) return null;
  const { world } = check;
  return compareWith('buyerName', facts.buyerName, world.particulars.sellerName, (a, b) =>
    sameName(world, a, b),
  );
}

function nameMatches(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'identity_document', 'business_licence', 'utility_bill');
  if (!facts) return null;
  const { world } = check;
  return compareWith('name', facts.name, world.particulars.sellerName, (a, b) => sameName(world, a, b));
}

function addressMatches(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'business_licence', 'utility_bill');
  if (!facts) return null;
  const { compare, particulars } = check.world;
  return compareWith('address', facts.address, particulars.sellerAddress, (one, other) => {
    const [a, b] = [compare.address(one), compare.address(other)];
    if (a === null || b === null) return null;
    return a === b && compare.mayBeSameAddress(one, other);
  });
}

/** Days before today, in the strictest of the zones; a day ahead of all zones has not been. */
function billAge(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'utility_bill');
  if (!facts) return null;
  if (facts.issuedOn === null) return missing('issuedOn');
  const today = latestOf(check.world.today);
  const days = daysBetween(facts.issuedOn, today);
  const params = { issuedOn: facts.issuedOn, today, days, limit: check.limit };
  if (days < 0) return fail('in_the_future', params);
  return days > check.limit ? fail('too_old', params) : pass('as_asked', params);
}

/** Valid on its last day still. */
const expiry = (expiresOn: LocalDate | null, { today }: JudgingWorld): Judgement =>
  expiresOn !== null && expiresOn < latestOf(today) ? fail('expired', { expiresOn }) : pass('as_asked');

function documentExpiry(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'identity_document', 'business_licence');
  return facts && expiry(facts.expiresOn, check.world);
}

function letterExpiry(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'letter_of_authorisation');
  return facts && expiry(facts.expiresOn, check.world);
}

function isWhole(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'identity_document', 'business_licence', 'utility_bill');
  if (!facts) return null;
  const { isScreenshot, isWhole: whole } = facts.appearance;
  if (isScreenshot) return fail('is_screenshot');
  if (whole === false) return fail('cut_off');
  return whole === null || isScreenshot === null ? missing('appearance') : pass();
}

function isUnmarked(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'identity_document', 'business_licence', 'utility_bill');
  if (!facts) return null;
  const { isHighlighted } = facts.appearance;
  if (isHighlighted === null) return missing('appearance');
  return isHighlighted ? fail('is_highlighted') : pass();
}

function sentByOwner(check: FileCheck): Judgement | null {
  const facts = factsOf(check, 'retraction');
  if (!facts) return null;
  if (facts.isForwarded === null) return missing('isForwarded');
  return facts.isForwarded ? fail('was_forwarded') : pass();
}

/** Rules about one file; a check answers null for a paper that it says nothing about. */
export const FILE_CHECKS: Partial<Readonly<Record<EvidenceRuleId, (check: FileCheck) => Judgement | null>>> =
  {
    file_format: fileFormat,
    invoice_within_365_days: invoiceAge,
    invoice_supplier_contact: supplierContact,
    invoice_buyer_matches: buyerMatches,
    letter_not_expired: letterExpiry,
    bill_within_90_days: billAge,
    document_not_expired: documentExpiry,
    name_matches: nameMatches,
    address_matches: addressMatches,
    document_is_whole: isWhole,
    document_not_highlighted: isUnmarked,
    retraction_from_owner: sentByOwner,
  };

/** Whether an invoice counts for quantities: young enough, and issued before the notice. */
export const isInvoiceInTime = (facts: InvoiceFacts, world: JudgingWorld, limit: number): boolean => {
  if (facts.issuedOn === null) return false;
  const days = daysBetween(facts.issuedOn, latestOf(world.noticeDays));
  return days >= 0 && days <= limit;
};
