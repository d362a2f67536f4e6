import type { BoardColumn, CaseListItem } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../../../shared/i18n';
import { useReport } from '../../../../shared/report';
import { nextCards } from '../../api/desk.queries';
import type { CaseSearch } from '../../model/case-search';
import { countText } from '../../model/count-text';
import { BoardCard } from './board-card';

interface BoardLaneProps {
  readonly column: BoardColumn;
  readonly search: CaseSearch;
}

/** The cases of one status, nearest deadline first; more are loaded below. */
export function BoardLane({ column, search }: BoardLaneProps) {
  const t = useT();
  const report = useReport();
  const [more, setMore] = useState<readonly CaseListItem[]>([]);
  const [cursor, setCursor] = useState(column.nextCursor);
  const [isLoading, setLoading] = useState(false);
  const name = t(`vocab.caseStatus.${column.status}`);
  const known = new Set(column.items.map(({ id }) => id));
  const rows = [...column.items, ...more.filter(({ id }) => !known.has(id))];
  const load = async () => {
    if (cursor === null) return;
    setLoading(true);
    try {
      const page = await nextCards(search, column, cursor);
      setMore([...more, ...page.items]);
      setCursor(page.nextCursor);
    } catch (error) {
      report.failure(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <section className="board-lane" aria-label={name}>
      <h2>
        {name} <span className="view-count">{countText(column)}</span>
      </h2>
      <ul className="board-cards">
        {rows.map((row) => (
          <BoardCard key={row.id} row={row} />
        ))}
      </ul>
      {rows.length === 0 ? <p className="quiet">{t('desk.board.empty')}</p> : null}
      {cursor === null ? null : (
        <Button size="small" loading={isLoading} onClick={() => void load()}>
          {t('shared.loadMore')}
        </Button>
      )}
    </section>
  );
}
