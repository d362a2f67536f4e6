import type { LedgerPageView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { CaseMoneyLink, useMoney } from '../../../shared/money/money-text';
import { ClientAndCase } from '../../../shared/money/client-and-case';
import { useCodeText } from '../../../shared/words/known-text';

/** Entries with their debits and credits; each leads to the case whose paper it comes from. */
export function LedgerTable({ rows }: { readonly rows: readonly LedgerPageView['items'][number][] }) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const codeText = useCodeText();
  return (
    <StackTable
      caption={t('finance.ledger.tab')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          title: t('finance.when'),
          cell: (one) => formatDay(`${one.occurredOn}T12:00:00Z`, locale, 'UTC'),
          isTabular: true,
        },
        {
          key: 'what',
          title: t('finance.what'),
          cell: (one) => (
            <span className="among-words">
              {codeText('finance.entry', one.kind)}{' '}
              <CaseMoneyLink
                caseId={one.caseId}
                paperId={one.creditNoteId ?? one.paymentId ?? one.depositReturnId ?? one.invoiceId}
              >
                {one.document ?? one.caseNumber}
              </CaseMoneyLink>
            </span>
          ),
        },
        {
          key: 'client',
          title: t('finance.client'),
          cell: (one) => <ClientAndCase of={one} />,
        },
        {
          key: 'postings',
          title: t('finance.ledger.postings'),
          cell: (one) => (
            <ul className="finance-postings">
              {one.postings.map((posting) => (
                <li key={`${posting.account} ${posting.currency}`}>
                  <span>
                    {t(posting.minor.startsWith('-') ? 'finance.ledger.credit' : 'finance.ledger.debit')}{' '}
                    {codeText('finance.account', posting.account)}
                  </span>
                  <span className="tabular">{money(posting.currency, posting.minor.replace('-', ''))}</span>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
