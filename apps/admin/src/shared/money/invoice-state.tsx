import type { InvoiceView } from '@overturn/contracts/admin';
import { Pill, type PillTone } from '../components/pill';
import { useT } from '../i18n';

const TONE: Readonly<Record<InvoiceView['state'], PillTone>> = {
  draft: 'normal',
  approved: 'info',
  issued: 'warning',
  partly_paid: 'warning',
  paid: 'success',
  credited: 'normal',
  uncollectible: 'danger',
  void: 'normal',
};

/** How far an invoice has come, and whether it should have been paid by now. */
export function InvoiceState({ invoice }: { readonly invoice: Pick<InvoiceView, 'state' | 'isOverdue'> }) {
  const t = useT();
  return (
    <>
      <Pill tone={TONE[invoice.state]}>{t(`money.invoiceState.${invoice.state}`)}</Pill>
      {invoice.isOverdue ? <Pill tone="danger">{t('money.invoice.overdue')}</Pill> : null}
    </>
  );
}
