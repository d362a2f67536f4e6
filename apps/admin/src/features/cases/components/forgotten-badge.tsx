import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../../../shared/i18n';
import { caseSummaryQuery } from '../api/case.queries';
import { countText } from '../model/count-text';

/** How many open cases have no next action; nothing while there are none. */
export function ForgottenBadge() {
  const t = useT();
  const unscheduled = useQuery(caseSummaryQuery).data?.views.unscheduled;
  if (!unscheduled || unscheduled.count === 0) return null;
  const label = t('cases.forgotten', { count: countText(unscheduled) });
  return (
    <Link
      to="/cases"
      search={{ view: 'unscheduled' }}
      className="forgotten-badge"
      title={label}
      aria-label={label}
    >
      {countText(unscheduled)}
    </Link>
  );
}
