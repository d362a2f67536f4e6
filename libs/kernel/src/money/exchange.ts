import { minorDigitsOf, type Currency } from '../vocabulary';
import { type Money } from './money';
import { roundedQuotient } from './shares';

/** How much of `to` one unit of `from` is worth, as its source writes it: `7.1234`. */
export interface ExchangeRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: string;
}

const RATE = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/;

/** Whether a text is a rate that can be counted with: digits, at most ten decimals, above zero. */
export const isRate = (text: string): boolean => RATE.test(text) && !/^[0.]*$/.test(text);

/** What one unit of a currency is worth in some third currency, as its source writes it. */
export interface Worth {
  readonly currency: Currency;
  readonly rate: string;
}

/**
 * The amount of another currency that is worth as much, rounded half up once: both worths are in the same third currency.
 * @throws RangeError for another currency or a rate that is none
 */
export function crossed({ currency, minor }: Money, of: Worth, into: Worth): Money {
  if (currency !== of.currency) throw new RangeError('The rate is of another currency');
  const [given, wanted] = [fractionOf(of), fractionOf(into)];
  return {
    currency: into.currency,
    minor: roundedQuotient(minor * given.units * wanted.scale, wanted.units * given.scale),
  };
}

/** The worth of one minor unit is `units / scale`. */
function fractionOf({ currency, rate }: Worth): { readonly units: bigint; readonly scale: bigint } {
  if (!isRate(rate)) throw new RangeError('The rate is not one');
  const [whole = '', fraction = ''] = rate.split('.');
  return {
    units: BigInt(`${whole}${fraction}`),
    scale: 10n ** BigInt(fraction.length + minorDigitsOf(currency)),
  };
}

/**
 * The amount in the rate's other currency, rounded half up once.
 * @throws RangeError for another currency or a rate that is none
 */
export const exchanged = (money: Money, { from, to, rate }: ExchangeRate): Money =>
  crossed(money, { currency: from, rate }, { currency: to, rate: '1' });
