import type { PaymentView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { Pill } from '../../../shared/components/pill';
import { StackTable } from '../../../shared/components/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { formatMoney } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';

const TONE = { recorded: 'warning', confirmed: 'success', rejected: 'normal' } as const;

interface PaymentListProps {
  readonly caseId: string;
  readonly payments: readonly PaymentView[];
}

/** Payments of a case; another person than the recorder confirms each. */
export function PaymentList({ caseId, payments }: PaymentListProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const decide = useMoneyChange(caseId, (paymentId: string) =>
    api.decidePayment({ params: { paymentId }, body: { decision: 'confirm' } }),
  );
  if (payments.length === 0) return null;
  const confirm = (id: string) =>
    decide.mutate(id, { onSuccess: () => report.success(t('shared.saved')), onError: report.failure });
  return (
    <StackTable
      caption={t('money.payment.title')}
      rows={payments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          title: t('money.payment.receivedOn'),
          cell: (one) => formatDay(`${one.receivedOn}T12:00:00Z`, locale, 'UTC'),
          isTabular: true,
        },
        {
          key: 'amount',
          title: t('money.amount'),
          cell: (one) => formatMoney({ currency: one.currency, minor: one.amountMinor }, locale),
          isTabular: true,
        },
        {
          key: 'how',
          title: t('money.payment.reference'),
          cell: (one) => `${t(`money.method.${one.method}`)} · ${one.reference}`,
        },
        {
          key: 'state',
          title: t('money.state'),
          cell: (one) => <Pill tone={TONE[one.state]}>{t(`money.paymentState.${one.state}`)}</Pill>,
        },
        {
          key: 'act',
          title: t('money.payment.confirm'),
          isTitleHidden: true,
          cell: (one) =>
            one.state === 'recorded' && can('invoice:approve') ? (
              <Button size="small" disabled={one.isOwn} onClick={() => confirm(one.id)}>
                {t('money.payment.confirm')}
              </Button>
            ) : (
              (one.decidedBy ?? '')
            ),
        },
      ]}
    />
  );
}
