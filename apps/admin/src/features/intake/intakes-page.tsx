import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../shared/components/empty-state';
import { ErrorState } from '../../shared/components/error-state';
import { LoadMore } from '../../shared/lists/load-more';
import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';
import { intakesQuery, type IntakeListState } from './intake.queries';
import { WaitingIntake } from './waiting-intake';
import './intake.css';

const STATES: readonly IntakeListState[] = ['unreadable', 'declined'];

/** Enquiries that no rule could read: a person reads, fills in or declines them. */
export function IntakesPage() {
  const t = useT();
  const [state, setState] = useState<IntakeListState>('unreadable');
  const list = useInfiniteQuery(intakesQuery(state));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
    if (list.isError && items.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (items.length === 0) return <EmptyState title={t(`intake.none.${state}`)} />;
    return (
      <ul className="intakes" aria-label={t('intake.page')}>
        {items.map((intake) => (
          <WaitingIntake key={intake.id} intake={intake} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader title={t('intake.page')}>{t('intake.page.hint')}</PageHeader>
      <Segmented<IntakeListState>
        className="intake-states"
        aria-label={t('intake.page')}
        value={state}
        options={STATES.map((value) => ({ value, label: t(`intake.state.${value}`) }))}
        onChange={setState}
      />
      {content()}
      <LoadMore query={list} />
    </>
  );
}
