import { useNavigate, useParams } from '@tanstack/react-router';
import { Skeleton, Tabs } from 'antd';
import { Suspense } from 'react';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { useFinanceTabs } from '../../../shared/parts/finance-tabs';
import { useCan } from '../../../shared/session';
import '../finance.css';

/** The firm's money, in the tabs that the person may see; an unknown address shows the first. */
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
      <Tabs
        activeKey={active?.key ?? ''}
        onChange={(key) => void navigate({ to: '/finance/$tab', params: { tab: key } })}
        items={tabs.map(({ key, label, Panel }) => ({
          key,
          label: t(label),
          children: (
            <Suspense fallback={<Skeleton active />}>
              <Panel />
            </Suspense>
          ),
        }))}
        destroyOnHidden
      />
    </>
  );
}
