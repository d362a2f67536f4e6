import { Injectable } from '@nestjs/common';
import { outcomeRecord, runningCases } from '@overturn/cases';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { expectedIncome, oddsOf, type ExpectedMonth, type Odds } from '../domain/forecast/expected-income';
import { acceptedPlans } from '../infrastructure/letter.repository';
import { inBase, type BaseView } from './exchange/base-view';
import { firmToday } from './firm-day';

export interface Forecast {
  readonly odds: Odds;
  readonly months: readonly ExpectedMonth[];
  /** All that is expected, in the base currency. */
  readonly base: BaseView;
}

const DAY_MS = 86_400_000;
/** Two years of the firm's own outcomes. */
const LOOKS_BACK_DAYS = 730;

/** What running cases are expected to bring. */
@Injectable()
export class ForecastQueries {
  constructor(private readonly work: UnitOfWork) {}

  expected(scope: Scope): Promise<Forecast> {
    return this.work.read(scope, async (tx) => {
      const since = new Date(tx.now.getTime() - LOOKS_BACK_DAYS * DAY_MS);
      const { reinstated, denied, medianDays } = await outcomeRecord(tx, since);
      const odds = oddsOf(reinstated, denied, medianDays);
      const cases = await runningCases(tx);
      const plans = await acceptedPlans(
        tx,
        cases.map(({ id }) => id),
      );
      const promised = cases.flatMap((one) => {
        const plan = plans.get(one.id);
        return plan ? [{ ...one, plan }] : [];
      });
      const today = await firmToday(tx);
      const months = expectedIncome(promised, odds, today);
      const expected = months.map(({ currency, expectedMinor: minor }) => ({ currency, minor }));
      return { odds, months, base: await inBase(tx, expected, today) };
    });
  }
}
