import { fail, ok, type Currency, type Result } from '@overturn/kernel';

/** What stands on an issued fapiao; amounts in fen, above zero for red ones too. */
export interface FapiaoFacts {
  /** Twenty digits. */
  readonly number: string;
  /** `yyyy-mm-dd`, as it stands on it. */
  readonly issuedOn: string;
  readonly title: string;
  /** Empty for a natural person. */
  readonly taxNumber: string;
  readonly item: string;
  /** Parts per million. */
  readonly taxRatePpm: number;
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  /** How much of the invoice it is for, in the invoice's currency; null where that is CNY: then it is the total. */
  readonly coversMinor: bigint | null;
}

const NUMBER = /^\d{20}$/;
const TAX_NUMBER = /^(?:[0-9A-Z]{15,20})?$/;
/** A taxpayer number, or nothing for a natural person. */
export const isTaxNumber = (text: string): boolean => TAX_NUMBER.test(text);

const PPM = 1_000_000n;
/** What rounding of the lines of one fapiao may make of its tax, in fen. */
const ROUNDING_MINOR = 5n;

export const totalOf = ({ netMinor, taxMinor }: Pick<FapiaoFacts, 'netMinor' | 'taxMinor'>): bigint =>
  netMinor + taxMinor;

/** What of the invoice a fapiao is for, in minor units of the invoice's currency. */
export const coveredBy = (facts: FapiaoFacts, currency: Currency): bigint =>
  currency === 'CNY' ? totalOf(facts) : (facts.coversMinor ?? 0n);

/**
 * Whether a fapiao can stand as it was typed (docs/DOMAIN.md, "Fapiaos"): twenty digits that begin with the year of its day, a
 * day that has come, a tax that is its rate of the net amount, a special one only for a taxpayer.
 * Fails with FAPIAO.NUMBER_WRONG, FAPIAO.DAY_IN_FUTURE, FAPIAO.TAX_NUMBER_WRONG, FAPIAO.TAX_NUMBER_NEEDED,
 * FAPIAO.TAX_NOT_THE_RATE, FAPIAO.COVERS_NEEDED.
 */
export function checkFacts(
  facts: FapiaoFacts,
  about: { readonly today: string; readonly form: 'general' | 'special'; readonly currency: Currency },
): Result<FapiaoFacts> {
  const { number, issuedOn, taxNumber, netMinor, taxMinor, taxRatePpm, coversMinor } = facts;
  if (!NUMBER.test(number) || number.slice(0, 2) !== issuedOn.slice(2, 4)) return fail('FAPIAO.NUMBER_WRONG');
  if (issuedOn > about.today) return fail('FAPIAO.DAY_IN_FUTURE');
  if (!isTaxNumber(taxNumber)) return fail('FAPIAO.TAX_NUMBER_WRONG');
  if (about.form === 'special' && taxNumber === '') return fail('FAPIAO.TAX_NUMBER_NEEDED');
  const difference = taxMinor * PPM - netMinor * BigInt(taxRatePpm);
  if ((difference < 0n ? -difference : difference) > ROUNDING_MINOR * PPM)
    return fail('FAPIAO.TAX_NOT_THE_RATE');
  if (about.currency !== 'CNY' && (coversMinor ?? 0n) <= 0n) return fail('FAPIAO.COVERS_NEEDED');
  return ok(facts);
}
