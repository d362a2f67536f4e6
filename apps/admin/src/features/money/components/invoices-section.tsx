import type { CaseMoneyView, InvoiceView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useLocale, useT } from '../../../shared/i18n';
import { InvoiceState } from '../../../shared/money/invoice-state';
import { ReminderHistory } from '../../../shared/money/reminder-history';
import { paperAnchor } from '../../../shared/money/money-text';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { useCodeText } from '../../../shared/words/known-text';
import { formatMoney } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import type { MoneySectionProps } from '../money-section.types';
import { CreditDialog, CreditNotes } from './credit-notes';
import { PaperButtons } from './paper-buttons';
import { PaymentList } from './payment-list';
import { MoneyReasonDialog } from './money-reason-dialog';
import { SlipDialog } from './slip-dialog';

const PAYABLE: readonly InvoiceView['state'][] = ['issued', 'partly_paid', 'uncollectible'];
const CREDITABLE: readonly InvoiceView['state'][] = ['issued', 'partly_paid', 'paid', 'uncollectible'];
const VOIDABLE: readonly InvoiceView['state'][] = ['draft', 'approved', 'issued'];
const isUntouched = (one: InvoiceView) =>
  one.paidMinor === '0' && one.creditedMinor === '0' && one.depositAppliedMinor === '0';

/** The invoices of a case with what may be done to each, and the payments that came. */
export function InvoicesSection({ current, money }: MoneySectionProps) {
  const t = useT();
  return (
    <section aria-labelledby="money-invoices">
      <h3 id="money-invoices">{t('money.invoice.title')}</h3>
      {money.invoices.length === 0 ? <p className="quiet">{t('money.invoice.none')}</p> : null}
      {money.invoices.map((invoice) => (
        <InvoiceCard
          key={invoice.id}
          invoice={invoice}
          caseId={current.id}
          notes={money.creditNotes.filter(({ invoiceId }) => invoiceId === invoice.id)}
        />
      ))}
      <PaymentList caseId={current.id} payments={money.payments} />
    </section>
  );
}

interface InvoiceCardProps {
  readonly invoice: InvoiceView;
  readonly caseId: string;
  readonly notes: CaseMoneyView['creditNotes'];
}

function InvoiceCard({ invoice, caseId, notes }: InvoiceCardProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const [open, setOpen] = useState<'pay' | 'credit' | 'void' | null>(null);
  const close = () => setOpen(null);
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
    <article className="money-card" id={paperAnchor(invoice.id)} tabIndex={-1}>
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
          <Button onClick={() => setOpen('pay')}>{t('money.payment.record')}</Button>
        ) : null}
        {CREDITABLE.includes(invoice.state) && can('invoice:write') ? (
          <Button onClick={() => setOpen('credit')}>{t('money.credit.ask')}</Button>
        ) : null}
        <PaperButtons
          name={invoice.number ?? 'invoice-draft'}
          fetchPaper={(language) =>
            api.getInvoicePaper({ params: { invoiceId: invoice.id }, query: { language } })
          }
        />
        {VOIDABLE.includes(invoice.state) && isUntouched(invoice) && can('invoice:approve') ? (
          <Button danger onClick={() => setOpen('void')}>
            {t('money.void')}
          </Button>
        ) : null}
      </div>
      {invoice.number === null ? null : <ReminderHistory invoice={invoice} />}
      <CreditNotes caseId={caseId} notes={notes} />
      {open === 'pay' ? (
        <SlipDialog
          caseId={caseId}
          invoiceId={invoice.id}
          currency={invoice.currency}
          title={t('money.payment.record')}
          hint={t('money.payment.hint')}
          dayLabel={t('money.payment.receivedOn')}
          send={({ day: receivedOn, ...slip }) =>
            api.recordPayment({ params: { invoiceId: invoice.id }, body: { ...slip, receivedOn } })
          }
          onClose={close}
        />
      ) : null}
      {open === 'credit' ? <CreditDialog caseId={caseId} invoice={invoice} onClose={close} /> : null}
      {open === 'void' ? (
        <MoneyReasonDialog
          caseId={caseId}
          title={t('money.void')}
          hint={t('money.voidHint')}
          send={(reason) =>
            api.voidInvoice({
              params: { invoiceId: invoice.id },
              body: { version: invoice.version, reason },
            })
          }
          onClose={close}
        />
      ) : null}
    </article>
  );
}
