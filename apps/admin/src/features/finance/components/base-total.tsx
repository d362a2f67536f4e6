import type { BaseTotalView } from '@overturn/contracts/admin';
import { useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useRateText } from '../../../shared/money/used-rates';

/** Amounts of several currencies added up in the base one, at rates that are named with their day. */
export function BaseTotal({ base }: { readonly base: BaseTotalView }) {
  const t = useT();
  const money = useMoney();
  const rateText = useRateText();
  const { currency, totalMinor, rates, missing } = base;
  if (rates.length === 0 && missing.length === 0) return null;
  return (
    <p>
      <strong className="tabular">{t('exchange.base', { amount: money(currency, totalMinor) })}</strong>{' '}
      <span className="quiet">
        {rateText(rates)}{' '}
        {missing.length > 0
          ? t('exchange.baseMissing', { currencies: missing.join(t('money.separator')) })
          : ''}
      </span>
    </p>
  );
}
