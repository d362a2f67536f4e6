import type { CaseListItem } from '@overturn/contracts/admin';
import { useNow } from '../../../shared/clock';
import { useT } from '../../../shared/i18n';
import { daysInStatus } from '../model/days-in-status';
import { StatusTag } from './status-tag';

interface StatusCellProps {
  readonly row: Pick<CaseListItem, 'status' | 'statusSince'>;
  /** Told where it matters: in the list of cases that stand still. */
  readonly showsDays: boolean;
}

/** A case's status, and for how long it has stood there. */
export function StatusCell({ row, showsDays }: StatusCellProps) {
  const t = useT();
  const now = useNow();
  return (
    <div className="cell-stack">
      <StatusTag status={row.status} />
      {showsDays ? (
        <span className="quiet">{t('cases.stands', { count: daysInStatus(row.statusSince, now) })}</span>
      ) : null}
    </div>
  );
}
