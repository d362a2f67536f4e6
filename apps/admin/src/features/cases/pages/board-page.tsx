import type { CaseStatus } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Grid, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { ScrollBox } from '../../../shared/lists/scroll-box';
import { useT } from '../../../shared/i18n';
import { boardQuery } from '../api/desk.queries';
import { CaseFilterBar } from '../components/case-filter-bar';
import { CaseViewTabs } from '../components/case-view-tabs';
import { BoardLane } from '../components/desk/board-lane';
import { filterOf, parseCaseSearch, type CaseSearch } from '../model/case-search';
import { countText } from '../model/count-text';
import '../cases.css';
import '../desk.css';

/** Cases by status, under the same filter as the list. A case moves by its commands; on a phone one status is shown. */
export function BoardPage() {
  const t = useT();
  const navigate = useNavigate();
  const search = parseCaseSearch(useSearch({ strict: false }));
  const query = useQuery(boardQuery(search));
  const isWide = Grid.useBreakpoint().md !== false;
  const [chosen, setChosen] = useState<CaseStatus | null>(null);
  const change = (next: CaseSearch) =>
    void navigate({ to: '/cases/board', search: parseCaseSearch({ ...next }) });
  return (
    <>
      <PageHeader
        title={t('desk.board')}
        extra={
          <Segmented
            aria-label={t('desk.layout')}
            value="board"
            options={[
              { value: 'list', label: t('desk.layout.list') },
              { value: 'board', label: t('desk.layout.board') },
            ]}
            onChange={() => void navigate({ to: '/cases', search })}
          />
        }
      />
      <CaseViewTabs search={search} onChange={change} />
      <CaseFilterBar search={search} onChange={change} />
      <Loaded query={query}>
        {({ columns }) => {
          const first = columns.find(({ count }) => count > 0) ?? columns[0];
          const one = columns.find(({ status }) => status === chosen) ?? first;
          const shown = isWide ? columns : one ? [one] : [];
          const lanes = shown.map((column) => (
            <BoardLane
              // A lane begins anew when its filter or its first cards change.
              key={`${column.status} ${JSON.stringify(filterOf(search))} ${column.nextCursor}`}
              column={column}
              search={search}
            />
          ));
          if (isWide)
            return (
              <ScrollBox label={t('desk.board')}>
                <div className="board">{lanes}</div>
              </ScrollBox>
            );
          return (
            <>
              <Select
                className="board-choice"
                aria-label={t('cases.filter.status')}
                value={one?.status ?? null}
                options={columns.map((column) => ({
                  value: column.status,
                  label: `${t(`vocab.caseStatus.${column.status}`)} · ${countText(column)}`,
                }))}
                onChange={setChosen}
              />
              {lanes}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
