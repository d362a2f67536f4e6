import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { DateChangeLine } from '../../../shared/deadlines/date-change-list';
import { DecideDialog } from '../../../shared/deadlines/decide-dialog';
import { proposalListQuery, type Decision } from '../../../shared/deadlines/proposal.queries';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';

/** Changes of this case's dates that wait for a person. */
export function CaseProposals({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const mayDecide = useCan()('deadline:write');
  const [deciding, setDeciding] = useState<Pick<Decision, 'ids' | 'decision'> | null>(null);
  const list = useInfiniteQuery(proposalListQuery('proposed', caseId));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  const button = (decision: Decision['decision'], id: string, name: string) => (
    <Button
      size="small"
      type={decision === 'accept' ? 'primary' : 'default'}
      aria-label={`${t(`deadlines.${decision}`)} ${name}`}
      onClick={() => setDeciding({ ids: [id], decision })}
    >
      {t(`deadlines.${decision}`)}
    </Button>
  );
  return (
    <>
      <Alert
        type="warning"
        title={`${t('deadlines.ofCase')} · ${rows.length}`}
        description={rows.map((row) => (
          <div key={row.id} className="proposal">
            <div className="proposal-body">
              <DateChangeLine change={row} zone={row.zone} />
              <span className="quiet">{`${t(`vocab.proposalCause.${row.cause}`)} · ${row.reason}`}</span>
              {mayDecide ? (
                <span className="proposal-buttons">
                  {button('accept', row.id, row.code)}
                  {button('reject', row.id, row.code)}
                </span>
              ) : null}
            </div>
          </div>
        ))}
      />
      {deciding ? <DecideDialog {...deciding} onClose={() => setDeciding(null)} /> : null}
    </>
  );
}
