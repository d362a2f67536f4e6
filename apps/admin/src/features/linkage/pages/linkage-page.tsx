import { ApiProblem } from '@overturn/ui';
import { FINDING_STATES, type FindingState } from '@overturn/kernel/vocabulary';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented, Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { findingsQuery } from '../api/linkage.queries';
import { FindingCard } from '../components/finding-card';
import { parseLinkageSearch } from '../model/linkage-search';
import '../linkage.css';

/** All findings of the firm, open ones first. */
export function LinkagePage() {
  const t = useT();
  const navigate = useNavigate();
  const { state = 'all' } = parseLinkageSearch(useSearch({ strict: false }));
  const list = useInfiniteQuery(findingsQuery(state));
  const findings = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (next: FindingState | 'all') =>
    void navigate({ to: '/linkage', search: parseLinkageSearch({ state: next }) });
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
    if (list.isError && findings.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (findings.length === 0)
      return state === 'all' ? (
        <EmptyState title={t('linkage.empty.all')} />
      ) : (
        <EmptyState
          title={t('linkage.empty.filtered')}
          action={<Button onClick={() => change('all')}>{t('linkage.showAll')}</Button>}
        />
      );
    return (
      <div className="linkage" aria-busy={list.isPlaceholderData}>
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </div>
    );
  };
  return (
    <>
      <PageHeader title={t('linkage.page.title')}>{t('linkage.page.hint')}</PageHeader>
      <div className="linkage-filter">
        <Segmented
          aria-label={t('linkage.filter')}
          value={state}
          options={(['all', ...FINDING_STATES] as const).map((value) => ({
            value,
            label: value === 'all' ? t('linkage.filter.all') : t(`vocab.findingState.${value}`),
          }))}
          onChange={change}
        />
      </div>
      {content()}
      <LoadMore query={list} />
    </>
  );
}
