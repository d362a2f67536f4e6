import { useQuery } from '@tanstack/react-query';
import { formatDay, formatInstant } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { useLocale, useT } from '../../../shared/i18n';
import { useMoney } from '../../../shared/money/money-text';
import { transferClaimsQuery } from '../../../shared/money/transfer-claims.query';
import { useSession } from '../../../shared/session';
import { inLanguage } from '../../../shared/words/bilingual';
import { waitingMoneyQuery } from '../api/finance.queries';
import { InvoiceTable } from '../components/invoice-table';
import { Queue, QueueTable } from '../components/queue';

/** What is to be verified, calculated, approved, issued and confirmed, in the order in which money comes about. */
export function WaitingPanel() {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const { zone } = useSession().person;
  const query = useQuery(waitingMoneyQuery);
  const transfers = useQuery(transferClaimsQuery).data?.items ?? [];
  const day = (on: string) => formatDay(`${on}T12:00:00Z`, locale, 'UTC');
  return (
    <Loaded query={query}>
      {(waiting) =>
        Object.values(waiting).every((rows: readonly unknown[]) => rows.length === 0) &&
        transfers.length === 0 ? (
          <EmptyState title={t('finance.waiting.none')} />
        ) : (
          <div className="finance-queues">
            <QueueTable
              title={t('finance.waiting.claims')}
              tab="outcome"
              rows={waiting.claims.map((one) => ({
                ...one,
                what: `${inLanguage(one.clientName, locale)} · ${t(`vocab.outcomeKind.${one.kind}`)}`,
                when: formatInstant(one.claimedAt, locale, zone),
                by: one.claimedBy,
              }))}
            />
            <QueueTable
              title={t('finance.waiting.releases')}
              rows={waiting.releases.map((one) => ({
                ...one,
                what: `${inLanguage(one.clientName, locale)} · ${money(one.currency, one.amountMinor)}`,
                when: day(one.releasedOn),
                by: one.recordedBy ?? '',
              }))}
            />
            <QueueTable
              title={t('finance.waiting.calculate')}
              rows={waiting.toCalculate.map((one) => ({
                ...one,
                what: t('finance.waiting.calculateHint'),
                when: formatInstant(one.since, locale, zone),
                by: '',
                isOwn: false,
              }))}
            />
            <QueueTable
              title={t('transfers.queue')}
              rows={transfers.map((one) => ({
                ...one,
                what: `${money(one.currency, one.amountMinor)} · ${one.invoiceNumber} · ${one.remarkCode}`,
                when: day(one.paidOn),
                by: one.toldBy,
                isOwn: false,
              }))}
            />
            {transfers.length > 0 ? (
              <p>
                <Link to="/finance/$tab" params={{ tab: 'transfers' }}>
                  {t('transfers.record')}
                </Link>
              </p>
            ) : null}
            <Queue title={t('finance.waiting.approve')} count={waiting.drafts.length}>
              <InvoiceTable caption={t('finance.waiting.approve')} rows={waiting.drafts} />
            </Queue>
            <Queue title={t('finance.waiting.issue')} count={waiting.approved.length}>
              <InvoiceTable caption={t('finance.waiting.issue')} rows={waiting.approved} />
            </Queue>
            <QueueTable
              title={t('finance.waiting.confirm')}
              rows={waiting.payments.map((one) => ({
                ...one,
                what: `${money(one.currency, one.amountMinor)} · ${t(`money.method.${one.method}`)} · ${one.reference}`,
                when: day(one.receivedOn),
                by: one.recordedBy ?? '',
              }))}
            />
            <QueueTable
              title={t('finance.waiting.returns')}
              rows={waiting.depositReturns.map((one) => ({
                ...one,
                what: `${money(one.currency, one.amountMinor)} · ${t(`money.method.${one.method}`)} · ${one.reference}`,
                when: day(one.paidOn),
                by: one.recordedBy ?? '',
              }))}
            />
            <QueueTable
              title={t('finance.waiting.credits')}
              rows={waiting.creditNotes.map((one) => ({
                ...one,
                what: `${money(one.currency, one.amountMinor)} · ${one.reason}`,
                when: formatInstant(one.requestedAt, locale, zone),
                by: one.requestedBy,
              }))}
            />
            <QueueTable
              title={t('finance.waiting.guarantee')}
              rows={waiting.guaranteeClaims.map((one) => ({
                ...one,
                what:
                  one.remedy === null
                    ? t('finance.waiting.anotherCause')
                    : `${t(`finance.waiting.remedy.${one.remedy}`)} · ${money(one.currency, one.amountMinor)}`,
                when: formatInstant(one.requestedAt, locale, zone),
                by: one.requestedBy,
              }))}
            />
            <QueueTable
              title={t('finance.waiting.parked')}
              tab="payments"
              rows={waiting.parkedCharges.map((one) => ({
                ...one,
                what: money(one.currency, one.amountMinor),
                when: formatInstant(one.requestedAt, locale, zone),
                by: one.requestedBy,
              }))}
            />
            <QueueTable
              title={t('finance.waiting.surplus')}
              tab="payments"
              rows={waiting.surplus.map((one) => ({
                ...one,
                what: money(one.currency, one.amountMinor),
                when: day(one.receivedOn),
                by: '',
                isOwn: false,
              }))}
            />
            <QueueTable
              title={t('fapiao.toIssue')}
              to={{ tab: 'fapiao', text: t('fapiao.openRegister') }}
              rows={waiting.fapiaos.map((one) => ({
                ...one,
                what: `${one.invoiceNumber} · ${t(`fapiao.form.${one.form}`)} · ${t(`fapiao.state.${one.state}`)}`,
                when: formatInstant(one.requestedAt, locale, zone),
                by: one.requestedBy ?? t('fapiao.byClient'),
                isOwn: false,
              }))}
            />
            <QueueTable
              title={t('fapiao.redsToIssue')}
              to={{ tab: 'fapiao', text: t('fapiao.openRegister') }}
              rows={waiting.redFapiaos.map((one) => ({
                ...one,
                what: `${one.invoiceNumber} · ${t('fapiao.excess', { amount: money(one.currency, one.excessMinor) })}`,
                when: formatInstant(one.since, locale, zone),
                by: '',
                isOwn: false,
              }))}
            />
          </div>
        )
      }
    </Loaded>
  );
}
