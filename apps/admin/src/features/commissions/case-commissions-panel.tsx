import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../shared/components/loaded';
import { StackTable } from '../../shared/lists/stack-table';
import { useT } from '../../shared/i18n';
import { useMoney } from '../../shared/money/money-text';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { useCan } from '../../shared/session';
import { AgreementCard } from './agreement-card';
import { caseCommissionsQuery } from './commissions.queries';
import { ProposeDialog } from './propose-dialog';
import './commissions.css';

/** Who gets a share of a case's fee, version by version, and what each stands at. */
export function CaseCommissionsPanel({ current }: CasePanelProps) {
  const t = useT();
  const money = useMoney();
  const can = useCan();
  const query = useQuery(caseCommissionsQuery(current.id));
  const [isProposing, setProposing] = useState(false);
  return (
    <Loaded query={query}>
      {({ agreements, standings, payees, currency }) => (
        <div className="commissions">
          <p className="quiet">{t('commissions.caseHint')}</p>
          {agreements.length === 0 ? <p>{t('commissions.none')}</p> : null}
          {can('invoice:write') && currency !== null && agreements[0]?.state !== 'proposed' ? (
            <p>
              <Button onClick={() => setProposing(true)}>{t('commissions.propose')}</Button>
            </p>
          ) : null}
          {agreements.map((one) => (
            <AgreementCard key={one.id} agreement={one} />
          ))}
          {standings.length > 0 ? (
            <StackTable
              caption={t('commissions.standing')}
              rows={standings}
              rowKey={(one) => `${one.payeeId} ${one.currency}`}
              columns={[
                { key: 'payee', title: t('commissions.payee'), cell: ({ payee }) => payee },
                ...(['earned', 'paid', 'recorded', 'payable'] as const).map((name) => ({
                  key: name,
                  title: t(`commissions.${name}`),
                  cell: (one: (typeof standings)[number]) => money(one.currency, one[`${name}Minor`]),
                  isTabular: true,
                })),
              ]}
            />
          ) : null}
          {isProposing && currency !== null ? (
            <ProposeDialog
              caseId={current.id}
              currency={currency}
              payees={payees}
              onClose={() => setProposing(false)}
            />
          ) : null}
        </div>
      )}
    </Loaded>
  );
}
