import type { DeadlineSettings } from '@overturn/contracts/admin';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { api } from '../../../shared/api';
import { Loaded } from '../../../shared/components/loaded';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { deadlineSettingsQuery, staffQuery } from '../api/rule.queries';

/** Who is paged when hours count. */
export function OnCallCard() {
  const t = useT();
  const settings = useQuery(deadlineSettingsQuery);
  return (
    <section className="card" aria-labelledby="on-call">
      <h2 id="on-call">{t('rules.onCall')}</h2>
      <p className="quiet">{t('rules.onCallHint')}</p>
      <Loaded query={settings}>{(current) => <OnCallSelect current={current} />}</Loaded>
    </section>
  );
}

function OnCallSelect({ current }: { readonly current: DeadlineSettings }) {
  const t = useT();
  const report = useReport();
  const mayManage = useCan()('deadline:manage_rules');
  const client = useQueryClient();
  const staff = useQuery(staffQuery);
  const set = useMutation({
    mutationFn: (onCallStaffId: string | null) =>
      api.setDeadlineSettings({ body: { onCallStaffId, version: current.version } }),
    onSuccess: () => report.success(t('shared.saved')),
    onError: report.failure,
    onSettled: () => client.invalidateQueries({ queryKey: deadlineSettingsQuery.queryKey }),
  });
  const people = (staff.data?.items ?? []).filter(
    ({ id, state }) => state === 'active' || id === current.onCallStaffId,
  );
  return (
    <Select
      className="on-call-select"
      aria-labelledby="on-call"
      value={current.onCallStaffId ?? ''}
      disabled={!mayManage}
      loading={set.isPending || staff.isPending}
      options={[
        { value: '', label: t('rules.nobodyOnCall') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => set.mutate(id === '' ? null : id)}
    />
  );
}
