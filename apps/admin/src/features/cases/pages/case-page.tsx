import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Skeleton, Tabs } from 'antd';
import { Suspense } from 'react';
import { ErrorState } from '../../../shared/components/error-state';
import { useCaseTabs, type CaseTab } from '../../../shared/case-tabs';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { caseQuery } from '../api/case.queries';
import { CaseFacts } from '../components/case-facts';
import { CaseHeader } from '../components/case-header';
import { CaseNotices } from '../components/case-notices';
import { CaseTimeline } from '../components/case-timeline';
import { CaseOverview } from '../components/desk/case-overview';
import { DeadlineList } from '../components/deadline-list';
import { OWN_CASE_TABS, parseCasePageSearch } from '../model/page-search';
import '../cases.css';
import '../desk.css';

/** One case: what is next and until when, its dates and facts, what happened, what Amazon wrote. */
export function CasePage() {
  const t = useT();
  const navigate = useNavigate();
  const { caseId = '' } = useParams({ strict: false });
  const { tab: asked = 'overview' } = parseCasePageSearch(useSearch({ strict: false }));
  const can = useCan();
  const moreTabs: readonly CaseTab[] = useCaseTabs();
  const query = useQuery(caseQuery(caseId));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (query.data === undefined)
    return (
      <>
        <h1 className="sr-only">{t('cases.page.title')}</h1>
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      </>
    );
  const current = query.data;
  const shown = moreTabs.filter(({ needs }) => can(needs));
  const known: readonly string[] = [...OWN_CASE_TABS, ...shown.map(({ key }) => key)];
  const tab = known.includes(asked) ? asked : 'overview';
  return (
    <>
      <CaseHeader current={current} />
      <div className="case-columns">
        <div className="case-aside">
          <DeadlineList current={current} />
          <CaseFacts current={current} />
        </div>
        <section className="card case-main" aria-label={t('cases.page.parts')}>
          <Tabs
            activeKey={tab}
            onChange={(key) =>
              void navigate({
                to: '/cases/$caseId',
                params: { caseId },
                search: parseCasePageSearch({ tab: key }),
              })
            }
            items={[
              {
                key: 'overview',
                label: t('desk.overview'),
                children: <CaseOverview current={current} />,
              },
              {
                key: 'timeline',
                label: t('cases.tab.timeline'),
                children: <CaseTimeline current={current} />,
              },
              {
                key: 'notices',
                label: `${t('cases.tab.notices')} · ${current.notices.length}`,
                children: <CaseNotices noticeIds={current.notices} />,
              },
              ...shown.map(({ key, label, Panel }) => ({
                key,
                label: t(label),
                children: (
                  <Suspense fallback={<Skeleton active />}>
                    <Panel current={current} />
                  </Suspense>
                ),
              })),
            ]}
            destroyOnHidden
          />
        </section>
      </div>
    </>
  );
}
