import type { DeadlineProposalView } from '@overturn/contracts/admin';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../../shared/components/empty-state';
import { Loaded } from '../../../shared/components/loaded';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { DateChangeLine } from '../../../shared/deadlines/date-change-list';
import { DecideDialog } from '../../../shared/deadlines/decide-dialog';
import {
  proposalListQuery,
  type Decision,
  type ProposalFilter,
} from '../../../shared/deadlines/proposal.queries';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import '../deadline-rules.css';

const FILTERS = ['proposed', 'accepted', 'rejected'] as const satisfies ProposalFilter[];

/** How many one answer of the server decides. */
const AT_ONCE = 100;

/** Changes of dates that wait for a person, of the whole firm. */
export function ProposalListPage() {
  const t = useT();
  const mayDecide = useCan()('deadline:write');
  const [filter, setFilter] = useState<ProposalFilter>('proposed');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [decision, setDecision] = useState<Decision['decision'] | null>(null);
  const list = useInfiniteQuery(proposalListQuery(filter));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = mayDecide && filter === 'proposed';
  const known = chosen.filter((id) => rows.some((row) => row.id === id)).slice(0, AT_ONCE);
  const toggle = (id: string, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)));
  const all = rows.slice(0, AT_ONCE).map(({ id }) => id);
  return (
    <>
      <PageHeader title={t('rules.proposals')}>{t('rules.proposalsText')}</PageHeader>
      <Segmented
        className="list-filter"
        aria-label={t('rules.filter')}
        value={filter}
        options={FILTERS.map((value) => ({ value, label: t(`vocab.proposalState.${value}`) }))}
        onChange={(value) => {
          setChosen([]);
          setFilter(value);
        }}
      />
      {open && rows.length > 0 ? (
        <div className="proposal-bar">
          <Checkbox
            checked={known.length > 0 && known.length === all.length}
            indeterminate={known.length > 0 && known.length < all.length}
            onChange={({ target }) => setChosen(target.checked ? all : [])}
          >
            {t('rules.chosen', { count: known.length })}
          </Checkbox>
          <Button type="primary" disabled={known.length === 0} onClick={() => setDecision('accept')}>
            {t('deadlines.accept')}
          </Button>
          <Button disabled={known.length === 0} onClick={() => setDecision('reject')}>
            {t('deadlines.reject')}
          </Button>
        </div>
      ) : null}
      <Loaded query={list}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('rules.noProposals')} />
          ) : (
            <div className="card">
              {rows.map((row) => (
                <ProposalRow
                  key={row.id}
                  row={row}
                  isChosen={open ? known.includes(row.id) : null}
                  onChoose={(isChosen) => toggle(row.id, isChosen)}
                />
              ))}
            </div>
          )
        }
      </Loaded>
      <LoadMore query={list} />
      {decision ? (
        <DecideDialog
          ids={known}
          decision={decision}
          onClose={() => {
            setDecision(null);
            setChosen([]);
          }}
        />
      ) : null}
    </>
  );
}

interface ProposalRowProps {
  readonly row: DeadlineProposalView;
  /** Null where there is nothing to choose. */
  readonly isChosen: boolean | null;
  readonly onChoose: (isChosen: boolean) => void;
}

function ProposalRow({ row, isChosen, onChoose }: ProposalRowProps) {
  const t = useT();
  return (
    <article className="proposal">
      {isChosen === null ? null : (
        <Checkbox
          checked={isChosen}
          aria-label={t('rules.choose', { number: row.caseNumber })}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
      <div className="proposal-body">
        <DateChangeLine change={row} zone={row.zone} />
        <span className="quiet">
          <Link to="/cases/$caseId" params={{ caseId: row.caseId }}>
            {row.caseNumber}
          </Link>
          {` · ${t(`vocab.proposalCause.${row.cause}`)} · ${row.reason}`}
          {row.decidedBy === null ? '' : ` · ${row.decidedBy}: ${row.decision ?? ''}`}
        </span>
      </div>
    </article>
  );
}
