import { CASE_VIEWS } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { useT } from '../../../shared/i18n';
import { caseSummaryQuery } from '../api/case.queries';
import { countText } from '../model/count-text';
import type { CaseSearch } from '../model/case-search';

interface CaseViewTabsProps {
  readonly search: CaseSearch;
  readonly onChange: (search: CaseSearch) => void;
}

/** Views that should be empty. */
const ALARMING: readonly string[] = ['overdue', 'unscheduled', 'stuck'];

/** The firm's views with their live counts. Changing the view keeps the filter. */
export function CaseViewTabs({ search, onChange }: CaseViewTabsProps) {
  const t = useT();
  const counts = useQuery(caseSummaryQuery).data?.views;
  const isAlarming = (view: (typeof CASE_VIEWS)[number]) =>
    ALARMING.includes(view) && (counts?.[view].count ?? 0) > 0;
  return (
    <nav className="case-views" aria-label={t('cases.views')}>
      {CASE_VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          className="case-view"
          aria-current={view === (search.view ?? 'open') ? 'page' : undefined}
          onClick={() => onChange({ ...search, view })}
        >
          {t(`cases.view.${view}`)}{' '}
          <span className="view-count" data-alarming={isAlarming(view)}>
            {counts ? countText(counts[view]) : '–'}
          </span>
        </button>
      ))}
    </nav>
  );
}
