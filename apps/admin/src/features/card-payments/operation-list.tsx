import type { InvoiceView, PaymentOperationView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { Pill, type PillTone } from '../../shared/components/pill';
import { StackTable } from '../../shared/lists/stack-table';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { useCodeText } from '../../shared/words/known-text';
import { formatMoney } from '../../shared/words/money';
import { usePaymentChange } from './payments.queries';

const TONE: Readonly<Record<PaymentOperationView['state'], PillTone>> = {
  requested: 'info',
  parked: 'warning',
  sent: 'info',
  unknown: 'warning',
  needs_action: 'warning',
  succeeded: 'success',
  failed: 'danger',
  cancelled: 'normal',
};

interface OperationListProps {
  readonly caseId: string;
  readonly invoices: readonly InvoiceView[];
  readonly operations: readonly PaymentOperationView[];
}

/** Everything that was asked of the provider: what happened, and what to do now. */
export function OperationList({ caseId, invoices, operations }: OperationListProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const numbers = new Map(invoices.map(({ id, number }) => [id, number ?? '']));
  if (operations.length === 0) return null;
  return (
    <section aria-labelledby="payments-operations">
      <h3 id="payments-operations">{t('payments.operations.title')}</h3>
      <StackTable
        caption={t('payments.operations.title')}
        rows={operations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            title: t('payments.operations.what'),
            cell: (one) => `${t(`payments.kind.${one.kind}`)} ${numbers.get(one.invoiceId ?? '') ?? ''}`,
          },
          {
            key: 'amount',
            title: t('payments.operations.amount'),
            cell: (one) =>
              one.amountMinor === '0'
                ? '–'
                : formatMoney({ currency: one.currency, minor: one.amountMinor }, locale),
            isTabular: true,
          },
          {
            key: 'when',
            title: t('payments.operations.when'),
            cell: (one) =>
              t('payments.operations.by', {
                at: formatInstant(one.requestedAt, locale, zone),
                who: one.requestedBy ?? t('payments.operations.product'),
              }),
          },
          { key: 'state', title: t('payments.operations.state'), cell: (one) => <StateOf one={one} /> },
          {
            key: 'act',
            title: t('payments.operations.act'),
            isTitleHidden: true,
            cell: (one) => <ActOn caseId={caseId} one={one} />,
          },
        ]}
      />
    </section>
  );
}

function StateOf({ one }: { readonly one: PaymentOperationView }) {
  const t = useT();
  const codeText = useCodeText();
  const why = one.parkReason ?? one.failureCode;
  return (
    <div className="payments-state">
      <Pill tone={TONE[one.state]}>{t(`payments.state.${one.state}`)}</Pill>
      {why && one.state !== 'succeeded' ? <span>{codeText('payments.why', why)}</span> : null}
      {one.kind === 'charge' ? <span className="quiet">{t(`payments.next.${one.state}`)}</span> : null}
    </div>
  );
}

interface ActOnProps {
  readonly caseId: string;
  readonly one: PaymentOperationView;
}

function ActOn({ caseId, one }: ActOnProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const params = { operationId: one.id };
  const release = usePaymentChange(caseId, () => api.releaseCharge({ params }));
  const cancel = usePaymentChange(caseId, () => api.cancelCharge({ params }));
  const isStoppable = one.kind === 'charge' && ['parked', 'needs_action'].includes(one.state);
  if (!isStoppable) return null;
  return (
    <div className="payments-buttons">
      {one.state === 'parked' && can('invoice:approve') ? (
        <Button
          size="small"
          disabled={one.isOwn}
          loading={release.isPending}
          onClick={() => release.mutate(undefined, { onError: report.failure })}
        >
          {t(one.isOwn ? 'payments.release.own' : 'payments.release.do')}
        </Button>
      ) : null}
      {one.url ? (
        <a href={one.url} target="_blank" rel="noreferrer">
          {t('payments.link.open')}
        </a>
      ) : null}
      {can('invoice:write') ? (
        <Button
          size="small"
          loading={cancel.isPending}
          onClick={() => cancel.mutate(undefined, { onError: report.failure })}
        >
          {t('payments.cancel.do')}
        </Button>
      ) : null}
    </div>
  );
}
