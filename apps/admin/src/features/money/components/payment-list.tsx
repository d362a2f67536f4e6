import type { PaymentView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { api } from '../../../shared/api';
import { Pill } from '../../../shared/components/pill';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { paperAnchor } from '../../../shared/money/money-text';
import { useCan } from '../../../shared/session';
import { formatMoney } from '../../../shared/words/money';
import { DecisionButtons } from './decision-buttons';
import { PaperButtons } from './paper-buttons';
import { ExchangeNote } from './exchange-note';

const TONE = { recorded: 'warning', confirmed: 'success', rejected: 'normal' } as const;

function Receipt({ payment }: { readonly payment: PaymentView }) {
  const t = useT();
  return (
    <div className="money-buttons" role="group" aria-label={t('money.payment.receipt')}>
      <span className="quiet">{t('money.payment.receipt')}</span>
      <PaperButtons
        name={`receipt-${payment.receivedOn}`}
        fetchPaper={(language) => api.getReceipt({ params: { paymentId: payment.id }, query: { language } })}
      />
    </div>
  );
}

interface PaymentListProps {
  readonly caseId: string;
  readonly payments: readonly PaymentView[];
}

/** Payments of a case; another person than the recorder confirms each. */
export function PaymentList({ caseId, payments }: PaymentListProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  if (payments.length === 0) return null;
  return (
    <StackTable
      caption={t('money.payment.title')}
      rows={payments}
      rowKey={({ id }) => id}
      rowId={({ id }) => paperAnchor(id)}
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
          cell: (one) => (
            <>
              {formatMoney({ currency: one.currency, minor: one.amountMinor }, locale)}
              {one.exchange ? <ExchangeNote exchange={one.exchange} /> : null}
            </>
          ),
          isTabular: true,
        },
        {
          key: 'how',
          title: t('money.payment.reference'),
          cell: (one) =>
            [
              t(`money.method.${one.method}`),
              one.reference,
              ...(one.purpose === 'deposit' ? [t('money.deposit.title')] : []),
            ].join(' · '),
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
              <DecisionButtons
                caseId={caseId}
                isOwn={one.isOwn}
                confirmText={t('money.payment.confirm')}
                confirm={() =>
                  api.decidePayment({ params: { paymentId: one.id }, body: { decision: 'confirm' } })
                }
                reject={(reason) =>
                  api.decidePayment({
                    params: { paymentId: one.id },
                    body: { decision: 'reject', reason },
                  })
                }
              />
            ) : (
              <>
                {one.reason ?? one.decidedBy ?? ''}
                {one.state === 'confirmed' && one.purpose !== 'surplus' ? <Receipt payment={one} /> : null}
              </>
            ),
        },
      ]}
    />
  );
}
