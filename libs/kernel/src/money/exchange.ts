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

/**
 * The amount in the rate's other currency, rounded half up once.
 * @throws RangeError for another currency or a rate that is none
 */
export function exchanged({ currency, minor }: Money, { from, to, rate }: ExchangeRate): Money {
  if (currency !== from) throw new RangeError('The rate is of another currency');
  if (!isRate(rate)) throw new RangeError('The rate is not one');
  const [whole = '', fraction = ''] = rate.split('.');
  const units = BigInt(`${whole}${fraction}`);
  const numerator = minor * units * 10n ** BigInt(minorDigitsOf(to));
  const denominator = 10n ** BigInt(fraction.length + minorDigitsOf(from));
  return { currency: to, minor: roundedQuotient(numerator, denominator) };
}
