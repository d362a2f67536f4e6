import { clientName, ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Skeleton, Tag } from 'antd';
import { Suspense } from 'react';
import { GrantList } from '../../../shared/access/grant-list';
import { useClientSections } from '../../../shared/parts/client-sections';
import { ErrorState } from '../../../shared/components/error-state';
import { PageHeader } from '../../../shared/components/page-header';
import { useLocale, useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { clientQuery } from '../api/client.queries';
import { ClientFacts } from '../components/client-facts';
import { ContactList } from '../components/contact-list';
import { RetireButton } from '../components/retire-button';
import { SellerAccountList } from '../components/seller-account-list';
import '../clients.css';

/** One client: names, contacts, shops, and the way to its cases. */
export function ClientPage() {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const sections = useClientSections();
  const { clientId = '' } = useParams({ strict: false });
  const query = useQuery(clientQuery(clientId));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (query.data === undefined)
    return (
      <>
        <h1 className="sr-only">{t('clients.page.title')}</h1>
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      </>
    );
  const client = query.data;
  const name = clientName(client, locale);
  const mayChange = can('client:write');
  return (
    <>
      <PageHeader
        title={
          <>
            {name} {client.retiredAt ? <Tag>{t('clients.state.retired')}</Tag> : null}
          </>
        }
        extra={mayChange ? <RetireButton client={client} /> : null}
      >
        <Link to="/cases" search={{ q: name }}>
          {t('clients.cases')}
        </Link>
      </PageHeader>
      <div className="client-columns">
        <ClientFacts client={client} mayChange={mayChange && client.retiredAt === null} />
        <ContactList client={client} mayChange={mayChange && client.retiredAt === null} />
        <SellerAccountList client={client} mayChange={mayChange && client.retiredAt === null} />
      </div>
      <div className="card client-grants">
        <GrantList
          clientId={client.id}
          caseId={null}
          shops={client.sellerAccounts.filter(({ retiredAt }) => retiredAt === null)}
        />
      </div>
      {sections
        .filter(({ needs }) => can(needs))
        .map(({ key, Section }) => (
          <Suspense key={key} fallback={<Skeleton active />}>
            <Section clientId={client.id} mayChange={mayChange && client.retiredAt === null} />
          </Suspense>
        ))}
    </>
  );
}
