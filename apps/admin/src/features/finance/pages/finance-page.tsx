import { useNavigate, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { Suspense } from 'react';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useFinanceTabs } from '../../../shared/parts/finance-tabs';
import { useCan } from '../../../shared/session';
import { ViewTabs } from '../../../shared/views/view-tabs';
import '../finance.css';

/** The firm's money, in the views that the person may see; an unknown address shows the first. */
export function FinancePage() {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const { tab } = useParams({ strict: false });
  const tabs = useFinanceTabs().filter(({ needs }) => can(needs));
  const active = tabs.find(({ key }) => key === tab) ?? tabs[0];
  return (
    <>
      <PageHeader title={t('finance.title')} />
      <ViewTabs
        label={t('finance.title')}
        tabs={tabs.map(({ key, label }) => ({ key, text: t(label) }))}
        current={active?.key ?? ''}
        onChange={(key) => void navigate({ to: '/finance/$tab', params: { tab: key } })}
      />
      {active ? (
        <Suspense fallback={<Skeleton active />}>
          <active.Panel key={active.key} />
        </Suspense>
      ) : null}
    </>
  );
}
