import type { CommissionDeskView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { EmptyState } from '../../shared/components/empty-state';
import { Loaded } from '../../shared/components/loaded';
import { StackTable } from '../../shared/lists/stack-table';
import { useLocale, useT } from '../../shared/i18n';
import { useMoney } from '../../shared/money/money-text';
import { useReport } from '../../shared/report';
import { saveBytes } from '../../shared/save-bytes';
import { useCan } from '../../shared/session';
import { commissionDeskQuery } from './commissions.queries';
import { OutsiderDialog, PayoutDialog } from './desk-dialogs';
import { SecondPerson } from './second-person';
import './commissions.css';

type Standing = CommissionDeskView['standings'][number];

const CaseLink = ({ caseId, caseNumber }: { readonly caseId: string; readonly caseNumber: string }) => (
  <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: 'commissions' }}>
    {caseNumber}
  </Link>
);

/** What is earned, payable and paid of commissions, and what waits for a second person. */
export function CommissionsPanel() {
  const t = useT();
  const can = useCan();
  const query = useQuery(commissionDeskQuery);
  const [isAdding, setAdding] = useState(false);
  return (
    <Loaded query={query}>
      {(desk) => (
        <div className="finance-queues">
          {can('invoice:write') ? (
            <div>
              <Button onClick={() => setAdding(true)}>{t('commissions.addOutsider')}</Button>
            </div>
          ) : null}
          <Proposed rows={desk.proposed} />
          <Unconfirmed rows={desk.unconfirmed} />
          {desk.standings.length === 0 ? (
            <EmptyState title={t('commissions.deskNone')} />
          ) : (
            <Standings rows={desk.standings} />
          )}
          {isAdding ? <OutsiderDialog onClose={() => setAdding(false)} /> : null}
        </div>
      )}
    </Loaded>
  );
}

function Proposed({ rows }: { readonly rows: CommissionDeskView['proposed'] }) {
  const t = useT();
  const can = useCan();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>
        {t('commissions.proposed')} · {rows.length}
      </h2>
      <StackTable
        caption={t('commissions.proposed')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'case', title: t('commissions.case'), cell: (one) => <CaseLink {...one} /> },
          {
            key: 'payees',
            title: t('commissions.payee'),
            cell: ({ parts }) => parts.map(({ payee }) => payee).join(t('money.separator')),
          },
          { key: 'by', title: t('finance.recordedBy'), cell: ({ setBy }) => setBy },
          {
            key: 'act',
            title: t('commissions.approve'),
            isTitleHidden: true,
            cell: ({ id, isOwn }) =>
              can('invoice:approve') ? (
                <SecondPerson
                  isOwn={isOwn}
                  confirmText={t('commissions.approve')}
                  send={(body) => api.decideCommissions({ params: { agreementId: id }, body })}
                />
              ) : null,
          },
        ]}
      />
    </section>
  );
}

function Unconfirmed({ rows }: { readonly rows: CommissionDeskView['unconfirmed'] }) {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const can = useCan();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>
        {t('commissions.unconfirmed')} · {rows.length}
      </h2>
      <StackTable
        caption={t('commissions.unconfirmed')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'case', title: t('commissions.case'), cell: (one) => <CaseLink {...one} /> },
          { key: 'payee', title: t('commissions.payee'), cell: ({ payee }) => payee },
          {
            key: 'what',
            title: t('finance.what'),
            cell: (one) =>
              `${money(one.currency, one.amountMinor)} · ${t(`money.method.${one.method}`)} · ${one.reference}`,
          },
          {
            key: 'day',
            title: t('commissions.paidOn'),
            cell: ({ paidOn }) => formatDay(`${paidOn}T12:00:00Z`, locale, 'UTC'),
            isTabular: true,
          },
          { key: 'by', title: t('finance.recordedBy'), cell: ({ recordedBy }) => recordedBy },
          {
            key: 'act',
            title: t('commissions.confirm'),
            isTitleHidden: true,
            cell: ({ id, isOwn }) =>
              can('invoice:approve') ? (
                <SecondPerson
                  isOwn={isOwn}
                  confirmText={t('commissions.confirm')}
                  send={(body) => api.decideCommissionPayout({ params: { payoutId: id }, body })}
                />
              ) : null,
          },
        ]}
      />
    </section>
  );
}

function Standings({ rows }: { readonly rows: readonly Standing[] }) {
  const t = useT();
  const money = useMoney();
  const can = useCan();
  const [paying, setPaying] = useState<Standing | null>(null);
  return (
    <section>
      <h2>{t('commissions.standing')}</h2>
      <StackTable
        caption={t('commissions.standing')}
        rows={rows}
        rowKey={(one) => `${one.payeeId} ${one.caseId} ${one.currency}`}
        columns={[
          { key: 'payee', title: t('commissions.payee'), cell: ({ payee }) => payee },
          { key: 'case', title: t('commissions.case'), cell: (one) => <CaseLink {...one} /> },
          ...(['earned', 'paid', 'recorded'] as const).map((name) => ({
            key: name,
            title: t(`commissions.${name}`),
            cell: (one: Standing) => money(one.currency, one[`${name}Minor`]),
            isTabular: true,
          })),
          {
            key: 'payable',
            title: t('commissions.payable'),
            cell: (one) => (
              <>
                <strong>{money(one.currency, one.payableMinor)}</strong>
                {one.payableMinor.startsWith('-') ? (
                  <div className="quiet">{t('commissions.overpaid')}</div>
                ) : null}
                {one.heldBackMinor === '0' ? null : (
                  <div className="quiet">
                    {t('commissions.heldBack', { amount: money(one.currency, one.heldBackMinor) })}
                  </div>
                )}
              </>
            ),
            isTabular: true,
          },
          {
            key: 'act',
            title: t('commissions.pay'),
            isTitleHidden: true,
            cell: (one) => (
              <div className="row-buttons">
                {can('invoice:write') && /^[1-9]/.test(one.payableMinor) ? (
                  <Button size="small" onClick={() => setPaying(one)}>
                    {t('commissions.pay')}
                  </Button>
                ) : null}
                <StatementButton payeeId={one.payeeId} payee={one.payee} />
              </div>
            ),
          },
        ]}
      />
      {paying ? <PayoutDialog standing={paying} onClose={() => setPaying(null)} /> : null}
    </section>
  );
}

function StatementButton({ payeeId, payee }: { readonly payeeId: string; readonly payee: string }) {
  const t = useT();
  const report = useReport();
  const language = useLocale() === 'zh-CN' ? 'zh' : 'en';
  const download = useMutation({
    mutationFn: async () =>
      saveBytes(
        await api.exportCommissions({ params: { payeeId }, query: { language } }),
        `commissions-${payee}.csv`,
      ),
    onError: report.failure,
  });
  return (
    <Button size="small" loading={download.isPending} onClick={() => download.mutate()}>
      {t('commissions.statement')}
    </Button>
  );
}
