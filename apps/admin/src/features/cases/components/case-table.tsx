import { clientName } from '@overturn/ui';
import type { CaseListItem } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { Table, type TableColumnType } from 'antd';
import { Countdown } from '../../../shared/components/countdown';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { useSession } from '../../../shared/session';
import { ScrollBox } from '../../../shared/lists/scroll-box';
import { wallTimeOf } from '../../../shared/time/wall-time';
import type { CaseSearch } from '../model/case-search';
import { StatusCell } from './status-cell';
import { TagList } from './desk/tag-list';

interface CaseTableProps {
  readonly rows: readonly CaseListItem[];
  readonly search: CaseSearch;
  /** The row that J and K have reached, -1 for none. */
  readonly chosen: number;
  /** Rows of the filter before, while the new ones come. */
  readonly isStale: boolean;
  readonly onChange: (search: CaseSearch) => void;
  /** Ticked rows; absent where nobody may do anything to many. */
  readonly ticked?: readonly string[] | undefined;
  readonly onTick: (ids: string[]) => void;
}

const SORTED = { due: 'due', openedAt: 'opened', updatedAt: 'updated' } as const;

/** Cases in rows; a row's number links to its case, and the nearest deadline comes first. */
export function CaseTable({ rows, search, chosen, isStale, onChange, ticked, onTick }: CaseTableProps) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { zone } = useSession().person;
  const sortable = (key: keyof typeof SORTED) => ({
    key,
    sorter: true,
    sortOrder:
      (search.sort ?? 'due') === SORTED[key]
        ? search.dir === 'desc'
          ? ('descend' as const)
          : ('ascend' as const)
        : null,
    sortDirections: ['ascend' as const, 'descend' as const, 'ascend' as const],
  });
  const columns: TableColumnType<CaseListItem>[] = [
    {
      ...sortable('due'),
      title: t('cases.column.due'),
      width: 194,
      render: (_, { nextDeadline }) =>
        nextDeadline === null ? (
          <span className="quiet">{t('cases.noDeadline')}</span>
        ) : (
          <div className="cell-stack">
            <Countdown dueAt={nextDeadline.dueAt} kind={nextDeadline.kind} />
            <span className="quiet">{codeText('vocab.deadline', nextDeadline.code)}</span>
          </div>
        ),
    },
    {
      key: 'case',
      title: t('cases.column.case'),
      render: (_, row) => (
        <div className="cell-stack">
          <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-number">
            {row.number}
          </Link>
          <span className="clipped">{clientName(row.client, locale)}</span>
          <TagList tags={row.tags} />
        </div>
      ),
    },
    {
      key: 'shop',
      title: t('cases.column.shop'),
      width: 120,
      render: (_, row) => (
        <div className="cell-stack">
          <span className="clipped">{row.sellerAccount.name}</span>
          <span className="quiet">{t(`vocab.marketplace.${row.marketplace}`)}</span>
        </div>
      ),
    },
    {
      key: 'status',
      title: t('cases.column.status'),
      width: 98,
      render: (_, row) => <StatusCell row={row} showsDays={search.view === 'stuck'} />,
    },
    {
      key: 'causes',
      title: t('cases.column.causes'),
      width: 140,
      render: (_, row) => (
        <div className="cell-stack">
          <span>{t(`vocab.suspensionType.${row.suspensionType}`)}</span>
          <span className="quiet clipped">
            {row.causes.map((cause) => t(`vocab.cause.${cause}`)).join(' · ')}
          </span>
        </div>
      ),
    },
    {
      key: 'assignee',
      title: t('cases.column.assignee'),
      width: 92,
      render: (_, { assignee }) =>
        assignee?.name ?? <span className="quiet">{t('cases.assignee.none')}</span>,
    },
    {
      ...sortable('openedAt'),
      title: t('cases.column.opened'),
      width: 98,
      render: (_, { openedAt }) => (
        <span className="cell-day">{wallTimeOf(openedAt, zone).slice(0, 10)}</span>
      ),
    },
    {
      ...sortable('updatedAt'),
      title: t('cases.column.updated'),
      width: 98,
      render: (_, { updatedAt }) => (
        <span className="cell-day">{wallTimeOf(updatedAt, zone).slice(0, 10)}</span>
      ),
    },
  ];
  return (
    <ScrollBox label={t('cases.list.table')}>
      <Table<CaseListItem>
        rowKey="id"
        size="small"
        className="case-table"
        columns={columns}
        dataSource={rows}
        pagination={false}
        {...(ticked === undefined
          ? {}
          : {
              rowSelection: {
                selectedRowKeys: [...ticked],
                columnWidth: 40,
                getCheckboxProps: (row) => ({ 'aria-label': t('desk.bulk.tick', { number: row.number }) }),
                onChange: (keys) => onTick(keys.map(String)),
              },
            })}
        tableLayout="fixed"
        loading={{ spinning: isStale, delay: 150 }}
        rowClassName={(_, index) => (index === chosen ? 'row-chosen' : '')}
        onChange={(_, __, sorter) => {
          const { columnKey, order } = Array.isArray(sorter) ? {} : sorter;
          const sort = SORTED[columnKey as keyof typeof SORTED];
          if (sort) onChange({ ...search, sort, dir: order === 'descend' ? 'desc' : 'asc' });
        }}
      />
    </ScrollBox>
  );
}
