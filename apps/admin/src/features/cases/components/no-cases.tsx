import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { caseSummaryQuery } from '../api/case.queries';
import { countOfNarrowing, withoutNarrowing, type CaseSearch } from '../model/case-search';

interface NoCasesProps {
  readonly search: CaseSearch;
  readonly onChange: (search: CaseSearch) => void;
}

/** Why the list is empty: the filter, a first day, or all is done. */
export function NoCases({ search, onChange }: NoCasesProps) {
  const t = useT();
  const can = useCan();
  const navigate = useNavigate();
  const views = useQuery(caseSummaryQuery).data?.views;
  if (countOfNarrowing(search) > 0)
    return (
      <EmptyState
        title={t('cases.empty.filtered')}
        action={<Button onClick={() => onChange(withoutNarrowing(search))}>{t('cases.filter.clear')}</Button>}
      />
    );
  const isFirstDay = views !== undefined && views.open.count === 0 && views.closed.count === 0;
  if (!isFirstDay) return <EmptyState title={t(`cases.empty.${search.view ?? 'open'}`)} />;
  const paste = (
    <Button type="primary" onClick={() => void navigate({ to: '/cases/new' })}>
      {t('cases.empty.paste')}
    </Button>
  );
  return <EmptyState title={t('cases.empty.first')} action={can('case:write') ? paste : null} />;
}
