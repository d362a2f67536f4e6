import type { UsedRateView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { useLocale, useT } from '../i18n';

/** Writes rates with their day and source. */
export function useRateText(): (rates: readonly UsedRateView[]) => string {
  const t = useT();
  const locale = useLocale();
  return (rates) =>
    rates
      .map(({ currency, rate, day, source }) =>
        t('exchange.used', {
          currency,
          rate,
          day: formatDay(`${day}T12:00:00Z`, locale, 'UTC'),
          source: t(`feePlan.exchange.${source}`),
        }),
      )
      .join(t('money.separator'));
}
