import { ApiProblem, problemText } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { useLocale, useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { useRateText } from '../../../shared/money/used-rates';
import type { Currency } from '@overturn/kernel/vocabulary';

interface ExchangeHintProps {
  readonly invoiceId: string;
  readonly currency: Currency;
  readonly receivedOn: string;
}

/** What is open on an invoice in the currency that came, at which recorded rates; or why it cannot be told. */
export function ExchangeHint({ invoiceId, currency, receivedOn }: ExchangeHintProps) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const rateText = useRateText();
  const preview = useQuery({
    queryKey: ['money', 'exchange', 'preview', invoiceId, currency, receivedOn],
    queryFn: ({ signal }) =>
      api.previewExchange({ params: { invoiceId }, query: { currency, receivedOn } }, signal),
    enabled: /^\d{4}-\d{2}-\d{2}$/.test(receivedOn),
    retry: false,
  });
  if (preview.isError) return <p role="alert">{problemText(ApiProblem.of(preview.error), locale)}</p>;
  if (!preview.data) return null;
  return (
    <p className="quiet" role="status">
      {t('exchange.due', { amount: money(currency, preview.data.dueMinor) })} {rateText(preview.data.rates)}
    </p>
  );
}
