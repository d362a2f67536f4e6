import type { CasePaymentsView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { CopyButton } from '../../shared/components/copy-button';
import { Pill } from '../../shared/components/pill';
import { useConfirm } from '../../shared/components/use-confirm';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan } from '../../shared/session';
import { usePaymentChange } from './payments.queries';
import { SaveCardDialog } from './save-card-dialog';

interface CardsSectionProps {
  readonly caseId: string;
  readonly currency: string;
  readonly payments: CasePaymentsView;
}

/** The cards that the client lets the firm charge, and the page on which another one is saved. */
export function CardsSection({ caseId, currency, payments }: CardsSectionProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const [isSaving, setSaving] = useState(false);
  const retire = usePaymentChange(caseId, (cardId: string) => api.retireCard({ params: { caseId, cardId } }));
  const [saving] = payments.savings;
  const page = saving?.state === 'needs_action' ? saving.url : null;
  const askRetire = async (cardId: string) => {
    if (
      await confirm({
        title: t('payments.card.retireTitle'),
        content: t('payments.card.retireHint'),
        danger: true,
      })
    )
      retire.mutate(cardId, { onSuccess: () => report.success(t('shared.saved')), onError: report.failure });
  };
  const mayWrite = can('invoice:write');
  return (
    <section aria-labelledby="payments-cards">
      <h3 id="payments-cards">{t('payments.card.title')}</h3>
      {payments.cards.length === 0 ? <p className="quiet">{t('payments.card.none')}</p> : null}
      <ul className="payments-cards">
        {payments.cards.map((card) => (
          <li key={card.id} className="payments-head">
            <strong>{t('payments.card.named', { brand: card.brand, lastFour: card.lastFour })}</strong>
            <span className="quiet">
              {t('payments.card.expires', {
                month: String(card.expiresMonth),
                year: String(card.expiresYear),
              })}
            </span>
            {card.isRetired ? <Pill tone="normal">{t('payments.card.retired')}</Pill> : null}
            {!card.isRetired && mayWrite ? (
              <Button size="small" onClick={() => void askRetire(card.id)}>
                {t('payments.card.retire')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {page ? (
        <p className="payments-link">
          <a href={page} target="_blank" rel="noreferrer">
            {t('payments.card.page')}
          </a>
          <CopyButton text={page} label={t('payments.link.copy')} />
          <span className="quiet">{t('payments.card.pageHint')}</span>
        </p>
      ) : null}
      {mayWrite && payments.isProviderOn ? (
        <Button onClick={() => setSaving(true)}>{t('payments.card.save')}</Button>
      ) : null}
      {isSaving ? (
        <SaveCardDialog
          caseId={caseId}
          currency={currency}
          consent={payments.consent}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </section>
  );
}
