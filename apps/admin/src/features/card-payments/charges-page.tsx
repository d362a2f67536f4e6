import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';
import { ChargePolicyForm } from './charge-policy-form';
import { chargePolicyQuery } from './payments.queries';
import './payments.css';

/** What the firm lets be charged to saved cards. */
export function ChargesPage() {
  const t = useT();
  const query = useQuery(chargePolicyQuery);
  return (
    <>
      <PageHeader title={t('payments.policy.title')}>{t('payments.policy.hint')}</PageHeader>
      <Loaded query={query}>{(policy) => <ChargePolicyForm key={policy.version} policy={policy} />}</Loaded>
    </>
  );
}
