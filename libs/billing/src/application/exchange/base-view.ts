import { BASE_CURRENCY, type Currency, type Money } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { worthInBase } from '../../domain/exchange/settle-exchanged';
import { ratesOn, type RateOfDay } from '../../infrastructure/exchange/exchange-rate.repository';
import { USUAL_SOURCE } from './exchange-of-payment';

/** Amounts of several currencies seen in the base one: at which rates, and what has none and so is not counted. */
export interface BaseView {
  readonly currency: typeof BASE_CURRENCY;
  readonly totalMinor: bigint;
  readonly rates: readonly RateOfDay[];
  readonly missing: readonly Currency[];
}

/** Sums amounts in the base currency by the usual source's rates of a day, the last ones before it on a holiday. */
export async function inBase(tx: Tx, amounts: readonly Money[], day: string): Promise<BaseView> {
  const foreign = [...new Set(amounts.map(({ currency }) => currency))].filter(
    (one) => one !== BASE_CURRENCY,
  );
  const rates = await ratesOn(tx, foreign, USUAL_SOURCE, day);
  const worthOf = (money: Money): bigint => {
    if (money.currency === BASE_CURRENCY) return money.minor;
    const rate = rates.get(money.currency);
    return rate ? worthInBase(money, rate) : 0n;
  };
  return {
    currency: BASE_CURRENCY,
    totalMinor: amounts.reduce((sum, money) => sum + worthOf(money), 0n),
    rates: [...rates.values()],
    missing: foreign.filter((one) => !rates.has(one)).sort(),
  };
}
