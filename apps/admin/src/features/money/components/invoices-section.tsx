import type { InvoiceView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useLocale, useT } from '../../../shared/i18n';
import { InvoiceState } from '../../../shared/money/invoice-state';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { useCodeText } from '../../../shared/words/known-text';
import { formatMoney } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import type { MoneySectionProps } from '../money-section.types';
import { PaymentDialog } from './payment-dialog';
import { PaymentList } from './payment-list';

const PAYABLE: readonly InvoiceView['state'][] = ['issued', 'partly_paid', 'uncollectible'];

/** The invoices of a case with what may be done to each, and the payments that came. */
export function InvoicesSection({ current, money }: MoneySectionProps) {
  const t = useT();
  const [paying, setPaying] = useState<InvoiceView | null>(null);
  return (
    <section aria-labelledby="money-invoices">
      <h3 id="money-invoices">{t('money.invoice.title')}</h3>
      {money.invoices.length === 0 ? <p className="quiet">{t('money.invoice.none')}</p> : null}
      {money.invoices.map((invoice) => (
        <InvoiceCard
          key={invoice.id}
          invoice={invoice}
          caseId={current.id}
          onPay={() => setPaying(invoice)}
        />
      ))}
      <PaymentList caseId={current.id} payments={money.payments} />
      {paying ? <PaymentDialog caseId={current.id} invoice={paying} onClose={() => setPaying(null)} /> : null}
    </section>
  );
}

interface InvoiceCardProps {
  readonly invoice: InvoiceView;
  readonly caseId: string;
  readonly onPay: () => void;
}

function InvoiceCard({ invoice, caseId, onPay }: InvoiceCardProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const amount = (minor: string) => formatMoney({ currency: invoice.currency, minor }, locale);
  const move = useMoneyChange(caseId, (step: 'approve' | 'issue') => {
    const given = { params: { invoiceId: invoice.id }, body: { version: invoice.version } };
    return step === 'approve' ? api.approveInvoice(given) : api.issueInvoice(given);
  });
  const take = async (step: 'approve' | 'issue') => {
    const isSure =
      step === 'approve' ||
      (await confirm({ title: t('money.invoice.issueTitle'), content: t('money.invoice.issueHint') }));
    if (isSure)
      move.mutate(step, { onSuccess: () => report.success(t('shared.saved')), onError: report.failure });
  };
  return (
    <article className="money-card">
      <div className="money-head">
        <strong>{invoice.number ?? t(`money.invoiceKind.${invoice.kind}`)}</strong>
        <InvoiceState invoice={invoice} />
        <span className="money-amount">{amount(invoice.totalMinor)}</span>
      </div>
      <ul className="money-lines">
        {invoice.lines.map((line) => (
          <li key={`${line.kind} ${line.clause}`}>
            <span>{codeText('money.line', line.kind)}</span>
            <span className="tabular">{amount(line.amountMinor)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {t('money.invoice.people', { by: invoice.calculatedBy, approver: invoice.approvedBy ?? '–' })}
        {invoice.dueOn === null
          ? ''
          : ` ${t('money.invoice.due', {
              on: formatDay(`${invoice.dueOn}T12:00:00Z`, locale, 'UTC'),
              open: amount(invoice.openMinor),
            })}`}
      </p>
      <div className="money-buttons">
        {invoice.state === 'draft' && can('invoice:approve') ? (
          <Button
            type="primary"
            disabled={invoice.isOwn}
            loading={move.isPending}
            onClick={() => void take('approve')}
          >
            {t('money.invoice.approve')}
          </Button>
        ) : null}
        {invoice.state === 'draft' && invoice.isOwn ? (
          <span className="quiet">{t('money.invoice.own')}</span>
        ) : null}
        {invoice.state === 'approved' && can('invoice:approve') ? (
          <Button type="primary" loading={move.isPending} onClick={() => void take('issue')}>
            {t('money.invoice.issue')}
          </Button>
        ) : null}
        {PAYABLE.includes(invoice.state) && can('invoice:write') ? (
          <Button onClick={onPay}>{t('money.payment.record')}</Button>
        ) : null}
      </div>
    </article>
  );
}
