import type { PortalInvoiceView } from '@overturn/contracts/portal';
import { formatDay, formatMoney, languageOf } from '@overturn/ui';
import { useLanguage, useTexts } from '../../shared/language';
import { PaidByTransfer } from './paid-by-transfer';
import { PayNow } from './pay-now';
import { moneyTexts } from './texts';

interface InvoiceCardProps {
  readonly caseId: string;
  readonly one: PortalInvoiceView;
}

/** An invoice: what is open, what it is for, what was paid already, and how to pay. */
export function InvoiceCard({ caseId, one }: InvoiceCardProps) {
  const t = useTexts(moneyTexts);
  const { locale } = useLanguage();
  const amount = (minor: string) => formatMoney({ currency: one.currency, minor }, locale);
  const isOpen = one.openMinor !== '0';
  const less = [
    ['paid', one.paidMinor],
    ['credited', one.creditedMinor],
    ['deposit', one.depositAppliedMinor],
  ] as const;
  return (
    <section className={isOpen ? 'card card-turn' : 'card'} aria-labelledby={`invoice-${one.id}`}>
      <h2 id={`invoice-${one.id}`}>
        {t('invoice', { number: one.number })} · {t(`state.${one.state}`)}
      </h2>
      <p className="amount">{amount(isOpen ? one.openMinor : one.totalMinor)}</p>
      <p className="hint">
        {t('issued', { day: formatDay(one.issuedAt, locale, 'Asia/Shanghai') })}
        {isOpen && one.dueOn
          ? ` · ${t('due', { day: formatDay(`${one.dueOn}T12:00:00Z`, locale, 'UTC') })}`
          : null}
      </p>
      <ul className="rows">
        {one.lines.map((line) => (
          <li key={`${line.kind} ${line.amountMinor}`} className="row">
            <div>
              <b>{t(`line.${line.kind}`)}</b>
              <p className="hint">{locale === 'en' ? line.clauseEn : line.clauseZh}</p>
            </div>
            <span>{amount(line.amountMinor)}</span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        {one.taxMinor === '0' ? null : (
          <div className="fact">
            <dt>{t('tax')}</dt>
            <dd>{amount(one.taxMinor)}</dd>
          </div>
        )}
        <div className="fact">
          <dt>{t('total')}</dt>
          <dd>{amount(one.totalMinor)}</dd>
        </div>
        {less
          .filter(([, minor]) => minor !== '0')
          .map(([name, minor]) => (
            <div key={name} className="fact">
              <dt>{t(name)}</dt>
              <dd>{amount(`-${minor}`)}</dd>
            </div>
          ))}
      </dl>
      <p className="actions">
        <a
          className="button"
          download
          aria-label={`${t('paper')}：${one.number}`}
          href={`/api/v1/portal/cases/${caseId}/invoices/${one.id}/paper?language=${languageOf(locale)}`}
        >
          {t('paper')}
        </a>
      </p>
      {isOpen ? <PayNow invoiceId={one.id} /> : null}
      <PaidByTransfer caseId={caseId} one={one} />
    </section>
  );
}
