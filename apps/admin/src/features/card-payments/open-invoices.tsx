import type { CasePaymentsView, InvoiceView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { CopyButton } from '../../shared/components/copy-button';
import { useConfirm } from '../../shared/components/use-confirm';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { formatMoney } from '../../shared/words/money';
import { usePaymentChange } from './payments.queries';

const PAYABLE: readonly InvoiceView['state'][] = ['issued', 'partly_paid', 'uncollectible'];

interface OpenInvoicesProps {
  readonly caseId: string;
  readonly invoices: readonly InvoiceView[];
  readonly payments: CasePaymentsView;
}

/** What is owed, with the two ways to ask for it: a page to pay on, and the saved card. */
export function OpenInvoices({ caseId, invoices, payments }: OpenInvoicesProps) {
  const t = useT();
  const open = invoices.filter(({ state, openMinor }) => PAYABLE.includes(state) && openMinor !== '0');
  return (
    <section aria-labelledby="payments-open">
      <h3 id="payments-open">{t('payments.open.title')}</h3>
      {open.length === 0 ? <p className="quiet">{t('payments.open.none')}</p> : null}
      {open.map((invoice) => (
        <OpenInvoice key={invoice.id} caseId={caseId} invoice={invoice} payments={payments} />
      ))}
    </section>
  );
}

interface OpenInvoiceProps {
  readonly caseId: string;
  readonly invoice: InvoiceView;
  readonly payments: CasePaymentsView;
}

function OpenInvoice({ caseId, invoice, payments }: OpenInvoiceProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const params = { invoiceId: invoice.id };
  const amount = formatMoney({ currency: invoice.currency, minor: invoice.openMinor }, locale);
  const card = payments.cards.find(({ isRetired }) => !isRetired);
  const own = payments.operations.filter(({ invoiceId }) => invoiceId === invoice.id);
  const page = own.find(({ kind, url, isClosed }) => kind === 'invoice' && url !== null && !isClosed);
  const isCharging = own.some(
    ({ kind, state }) => kind === 'charge' && !['failed', 'cancelled', 'succeeded'].includes(state),
  );
  const link = usePaymentChange(caseId, () => api.requestPayLink({ params }));
  const charge = usePaymentChange(caseId, (cardId: string) =>
    api.chargeCard({ params, body: { cardId, currency: invoice.currency, amountMinor: invoice.openMinor } }),
  );
  const askCharge = async (one: NonNullable<typeof card>) => {
    const words = { amount, number: invoice.number ?? '', lastFour: one.lastFour, brand: one.brand };
    const isSure = await confirm({
      title: t('payments.charge.title', words),
      content: t('payments.charge.hint', words),
      okText: t('payments.charge.do', words),
    });
    if (isSure)
      charge.mutate(one.id, {
        onSuccess: () => report.success(t('payments.charge.asked')),
        onError: report.failure,
      });
  };
  return (
    <article className="payments-card">
      <div className="payments-head">
        <strong>{invoice.number}</strong>
        <span className="payments-amount">{amount}</span>
      </div>
      {page?.url ? (
        <p className="payments-link">
          <a href={page.url} target="_blank" rel="noreferrer">
            {t('payments.link.open')}
          </a>
          <CopyButton text={page.url} label={t('payments.link.copy')} />
          <span className="quiet">{t('payments.link.hint')}</span>
        </p>
      ) : null}
      {can('invoice:write') && payments.isProviderOn ? (
        <div className="payments-buttons">
          {page ? null : (
            <Button
              loading={link.isPending}
              onClick={() => link.mutate(undefined, { onError: report.failure })}
            >
              {t('payments.link.make')}
            </Button>
          )}
          <Button
            type="primary"
            disabled={!card || isCharging}
            loading={charge.isPending}
            onClick={() => card && void askCharge(card)}
          >
            {card
              ? t('payments.charge.do', { amount, lastFour: card.lastFour })
              : t('payments.charge.noCard')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
