import type { OverdueView } from '@overturn/contracts/admin';
import { formatDay, formatInstant } from '@overturn/ui';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { EmptyState } from '../../shared/components/empty-state';
import { Pages } from '../../shared/lists/pages';
import { Pill } from '../../shared/components/pill';
import { StackTable } from '../../shared/lists/stack-table';
import { useLocale, useT } from '../../shared/i18n';
import { CaseMoneyLink, useMoney } from '../../shared/money/money-text';
import { useReport } from '../../shared/report';
import { saveBytes } from '../../shared/save-bytes';
import { useCan, useSession } from '../../shared/session';
import { ClientAndCase } from '../../shared/money/client-and-case';
import { overdueQuery, useDunningChange } from './dunning.queries';
import { PauseDialog } from './pause-dialog';
import { useLevelName } from '../../shared/money/use-level-name';

type Overdue = OverdueView['items'][number];

/** Who is overdue and for how long, which reminders went out, and what is paused. */
export function OverduePanel() {
  const t = useT();
  const locale = useLocale();
  const money = useMoney();
  const can = useCan();
  const list = useInfiniteQuery(overdueQuery);
  const [paused, setPaused] = useState<Overdue | null>(null);
  return (
    <>
      <p className="quiet">{t('dunning.overdue.hint')}</p>
      <Pages query={list} none={<EmptyState title={t('dunning.overdue.none')} />}>
        {(rows) => (
          <StackTable
            caption={t('dunning.tab')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'invoice',
                title: t('finance.invoice'),
                cell: (one) => (
                  <>
                    <CaseMoneyLink caseId={one.caseId}>{one.number}</CaseMoneyLink>
                    <br />
                    <span className="quiet">
                      <ClientAndCase of={one} />
                    </span>
                  </>
                ),
              },
              {
                key: 'open',
                title: t('finance.open'),
                cell: (one) => money(one.currency, one.openMinor),
                isTabular: true,
              },
              {
                key: 'due',
                title: t('finance.due'),
                cell: (one) => (
                  <>
                    {formatDay(`${one.dueOn}T12:00:00Z`, locale, 'UTC')}
                    <br />
                    <span className="quiet">{t('dunning.late', { days: one.lateDays })}</span>
                  </>
                ),
                isTabular: true,
              },
              { key: 'reminded', title: t('dunning.reminded'), cell: (one) => <Reminded one={one} /> },
              {
                key: 'act',
                title: t('dunning.actions'),
                isTitleHidden: true,
                cell: (one) => (
                  <div className="tag-row">
                    {can('invoice:write') ? (
                      <Button size="small" onClick={() => setPaused(one)}>
                        {t('dunning.pause')}
                      </Button>
                    ) : null}
                    <StatementButtons one={one} />
                  </div>
                ),
              },
            ]}
          />
        )}
      </Pages>
      {paused ? <PauseDialog one={paused} onClose={() => setPaused(null)} /> : null}
    </>
  );
}

function Reminded({ one }: { readonly one: Overdue }) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const nameOf = useLevelName();
  const { zone } = useSession().person;
  const lift = useDunningChange((pauseId: string) => api.liftDunningPause({ params: { pauseId } }));
  return (
    <>
      {one.isDisputed ? <Pill tone="danger">{t('dunning.disputed')}</Pill> : null}
      {one.hasNobody ? <Pill tone="warning">{t('dunning.nobody')}</Pill> : null}
      {one.reminders.length === 0 ? <span className="quiet">{t('dunning.never')}</span> : null}
      <ul className="part-list">
        {one.reminders.map(({ days, plannedAt }) => (
          <li key={plannedAt}>
            <span>
              {nameOf(days)} <span className="quiet">{formatInstant(plannedAt, locale, zone)}</span>
            </span>
          </li>
        ))}
        {one.pauses.map((pause) => (
          <li key={pause.id}>
            <span>
              <Pill>
                {pause.untilDay === null
                  ? t('dunning.paused')
                  : t('dunning.pausedUntil', {
                      day: formatDay(`${pause.untilDay}T12:00:00Z`, locale, 'UTC'),
                    })}
              </Pill>{' '}
              <span className="quiet wrapping">
                {[pause.isOfClient ? t('dunning.pausedClient') : '', pause.reason, pause.pausedBy]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {can('invoice:write') ? (
              <Button
                size="small"
                loading={lift.isPending}
                onClick={() => lift.mutate(pause.id, { onError: report.failure })}
              >
                {t('dunning.lift')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function StatementButtons({ one }: { readonly one: Overdue }) {
  const t = useT();
  const report = useReport();
  const save = useMutation({
    mutationFn: async (language: 'zh' | 'en') =>
      saveBytes(
        await api.getOpenStatement({ params: { clientId: one.clientId }, query: { language } }),
        `statement-${one.number}-${language}.pdf`,
      ),
    onError: report.failure,
  });
  return (['zh', 'en'] as const).map((language) => (
    <Button
      key={language}
      size="small"
      loading={save.isPending && save.variables === language}
      onClick={() => save.mutate(language)}
    >
      {t(`dunning.statement.${language}`)}
    </Button>
  ));
}
