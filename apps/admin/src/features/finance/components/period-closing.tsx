import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useConfirm } from '../../../shared/components/use-confirm';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { agingQuery } from '../api/finance.queries';
import { lastDayBefore } from '../model/last-day-before';

interface PeriodClosingProps {
  readonly today: string;
  readonly closedThrough: string | null;
}

/** Closes the books up to a day that has ended; there is no way back. */
export function PeriodClosing({ today, closedThrough }: PeriodClosingProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const confirm = useConfirm();
  const client = useQueryClient();
  const [through, setThrough] = useState(lastDayBefore(today));
  const close = useMutation({
    mutationFn: () => api.closePeriod({ body: { through } }),
    onSuccess: (standing) => client.setQueryData(agingQuery.queryKey, standing),
  });
  if (!can('ledger:close')) return null;
  const ask = async () => {
    const isSure = await confirm({
      title: t('finance.period.title', { on: through }),
      content: t('finance.period.hint'),
      danger: true,
    });
    if (isSure)
      close.mutate(undefined, {
        onSuccess: () => report.success(t('shared.saved')),
        onError: report.failure,
      });
  };
  return (
    <div className="finance-filter">
      <Input
        type="date"
        className="finance-day"
        aria-label={t('finance.period.through')}
        max={today}
        min={closedThrough ?? undefined}
        value={through}
        onChange={({ target }) => setThrough(target.value)}
      />
      <Button loading={close.isPending} disabled={through === ''} onClick={() => void ask()}>
        {t('finance.period.close')}
      </Button>
    </div>
  );
}
