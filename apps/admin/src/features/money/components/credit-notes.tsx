import type { CaseMoneyView, InvoiceView } from '@overturn/contracts/admin';
import { Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { Pill } from '../../../shared/components/pill';
import { useT } from '../../../shared/i18n';
import { paperAnchor, useMoney } from '../../../shared/money/money-text';
import { useCan } from '../../../shared/session';
import { minorOf } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import { AmountField } from '../../../shared/money/amount-field';
import { DecisionButtons } from './decision-buttons';

const TONE = { requested: 'warning', issued: 'success', refused: 'normal' } as const;

interface CreditNotesProps {
  readonly caseId: string;
  readonly notes: CaseMoneyView['creditNotes'];
}

/** Credit notes of an invoice; another person than who asked for one issues it. */
export function CreditNotes({ caseId, notes }: CreditNotesProps) {
  const t = useT();
  const write = useMoney();
  const can = useCan();
  if (notes.length === 0) return null;
  const decide = (creditNoteId: string, isIssued: boolean) =>
    api.decideCreditNote({ params: { creditNoteId }, body: { isIssued } });
  return (
    <ul className="money-notes" aria-label={t('money.credit.title')}>
      {notes.map((note) => (
        <li key={note.id} id={paperAnchor(note.id)} tabIndex={-1}>
          <span className="money-head">
            <strong>{note.number ?? t('money.credit.title')}</strong>
            <Pill tone={TONE[note.state]}>{t(`money.creditState.${note.state}`)}</Pill>
            <span className="money-amount">−{write(note.currency, note.amountMinor)}</span>
          </span>
          <p className="quiet">
            {note.requestedBy} · {note.reason}
          </p>
          {note.state === 'requested' && can('invoice:approve') ? (
            <DecisionButtons
              caseId={caseId}
              isOwn={note.isOwn}
              confirmText={t('money.credit.issue')}
              confirm={() => decide(note.id, true)}
              reject={() => decide(note.id, false)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface CreditDialogProps {
  readonly caseId: string;
  readonly invoice: InvoiceView;
  readonly onClose: () => void;
}

interface CreditInput {
  readonly amount: string;
  readonly reason: string;
}

/** Asks for a credit note. */
export function CreditDialog({ caseId, invoice, onClose }: CreditDialogProps) {
  const t = useT();
  const ask = useMoneyChange(caseId, ({ amount, reason }: CreditInput) =>
    api.requestCreditNote({
      params: { invoiceId: invoice.id },
      body: { currency: invoice.currency, amountMinor: minorOf(amount, invoice.currency) ?? '', reason },
    }),
  );
  return (
    <SavingDialog
      title={t('money.credit.ask')}
      hint={t('money.credit.hint')}
      initialValues={{}}
      change={ask}
      fieldOfCode={{ 'BILLING.CREDIT_TOO_LARGE': 'amount' }}
      onClose={onClose}
    >
      <AmountField name="amount" label={t('money.amount')} currency={invoice.currency} />
      <Form.Item
        name="reason"
        label={t('money.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
    </SavingDialog>
  );
}
