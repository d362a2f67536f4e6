import { languageOf } from '@overturn/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { portalApi } from '../../shared/api';
import { BackToCase } from '../../shared/back-to-case';
import { useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { FapiaoSection } from './fapiao/fapiao-section';
import { InvoiceCard } from './invoice-card';
import { SavedCard } from './saved-card';
import { moneyTexts } from './texts';

const invoicesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'invoices', caseId],
    queryFn: ({ signal }) => portalApi.listInvoices({ params: { caseId } }, signal),
  });

/** What the client owes for a case, and on which clauses it rests. */
export function MoneyPage() {
  const t = useTexts(moneyTexts);
  const { locale } = useLanguage();
  const { caseId } = useParams({ from: '/app/cases/$caseId/money' });
  const query = useQuery(invoicesQuery(caseId));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="card hint">{t('none')}</p>
          ) : (
            <>
              {items.map((one) => (
                <InvoiceCard key={one.id} caseId={caseId} one={one} />
              ))}
              <p>
                <a
                  className="row-link"
                  href={`/api/v1/portal/open-statement?language=${languageOf(locale)}`}
                  download
                >
                  {t('statement')}
                </a>
              </p>
              <FapiaoSection caseId={caseId} invoices={items} />
              <SavedCard currency={items[0]?.currency ?? 'CNY'} />
            </>
          )
        }
      </Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}
