import type { CaseMoneyView, CasePaymentsView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { formatMoney } from '../../shared/words/money';
import { usePaymentChange } from './payments.queries';

interface SurplusSectionProps {
  readonly caseId: string;
  readonly received: CaseMoneyView['payments'];
  readonly payments: CasePaymentsView;
}

/** What came beyond what was open: the client's to get back. */
export function SurplusSection({ caseId, received, payments }: SurplusSectionProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const refund = usePaymentChange(caseId, (paymentId: string) =>
    api.refundSurplus({ params: { paymentId } }),
  );
  const surplus = received.filter(({ purpose }) => purpose === 'surplus');
  if (surplus.length === 0) return null;
  const isGivenBack = (minor: string) =>
    payments.operations.some(
      ({ kind, state, amountMinor }) =>
        kind === 'refund' && amountMinor === minor && state !== 'failed' && state !== 'cancelled',
    );
  return (
    <section aria-labelledby="payments-surplus">
      <h3 id="payments-surplus">{t('payments.surplus.title')}</h3>
      <p className="quiet">{t('payments.surplus.hint')}</p>
      {surplus.map((one) => (
        <p key={one.id} className="payments-head">
          <strong>{formatMoney({ currency: one.currency, minor: one.amountMinor }, locale)}</strong>
          {isGivenBack(one.amountMinor) ? <span>{t('payments.surplus.asked')}</span> : null}
          {!isGivenBack(one.amountMinor) && can('invoice:approve') && payments.isProviderOn ? (
            <Button
              size="small"
              loading={refund.isPending}
              onClick={() => refund.mutate(one.id, { onError: report.failure })}
            >
              {t('payments.surplus.refund')}
            </Button>
          ) : null}
        </p>
      ))}
    </section>
  );
}
