import type { PaymentView } from '@overturn/contracts/admin';
import { BASE_CURRENCY } from '@overturn/kernel/vocabulary';
import { useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useRateText } from '../../../shared/money/used-rates';

/** What a payment of another currency settles, what was won or lost by it, and at which rates. */
export function ExchangeNote({ exchange }: { readonly exchange: NonNullable<PaymentView['exchange']> }) {
  const t = useT();
  const money = useMoney();
  const rateText = useRateText();
  const { invoiceCurrency, settlesMinor, gainMinor, rates } = exchange;
  const isLoss = gainMinor.startsWith('-');
  const gain = money(BASE_CURRENCY, gainMinor.replace('-', ''));
  const said = [
    t('exchange.settles', { amount: money(invoiceCurrency, settlesMinor) }),
    ...(gainMinor === '0' ? [] : [t(isLoss ? 'exchange.loss' : 'exchange.gain', { amount: gain })]),
    rateText(rates),
  ];
  return <div className="quiet">{said.join(t('money.separator'))}</div>;
}
