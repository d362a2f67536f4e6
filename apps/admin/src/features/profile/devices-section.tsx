import { formatInstant } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { Pill } from '../../shared/components/pill';
import { StackTable, type StackColumn } from '../../shared/lists/stack-table';
import { useConfirm } from '../../shared/components/use-confirm';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSession } from '../../shared/session';
import { deviceOf } from './device-name';

type Device = Awaited<ReturnType<typeof api.listSessions>>['items'][number];

/** Where this person is signed in; any of it can be ended. */
export function DevicesSection() {
  const t = useT();
  const query = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => api.listSessions({}, signal) });
  const columns = useColumns();
  return (
    <section className="card">
      <h2>{t('profile.devices')}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <StackTable caption={t('profile.devices')} columns={columns} rows={items} rowKey={({ id }) => id} />
        )}
      </Loaded>
    </section>
  );
}

function useColumns(): StackColumn<Device>[] {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const name = (userAgent: string) => {
    const device = deviceOf(userAgent);
    return device ? t('profile.devices.browserOn', device) : userAgent || t('profile.devices.unknown');
  };
  return [
    { key: 'device', title: t('profile.devices.device'), cell: ({ userAgent }) => name(userAgent) },
    {
      key: 'address',
      title: t('profile.devices.address'),
      cell: ({ ipAddress }) => ipAddress,
      isTabular: true,
    },
    {
      key: 'seen',
      title: t('profile.devices.seen'),
      isTabular: true,
      cell: ({ lastSeenAt }) => <time dateTime={lastSeenAt}>{formatInstant(lastSeenAt, locale, zone)}</time>,
    },
    {
      key: 'actions',
      title: t('profile.devices.actions'),
      isTitleHidden: true,
      cell: (device) =>
        device.isCurrent ? (
          <Pill tone="success">{t('profile.devices.current')}</Pill>
        ) : (
          <Revoke id={device.id} />
        ),
    },
  ];
}

function Revoke({ id }: { readonly id: string }) {
  const t = useT();
  const confirm = useConfirm();
  const report = useReport();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => api.revokeSession({ params: { sessionId: id } }),
    onError: report.failure,
    onSettled: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const ask = async () => {
    if (await confirm({ title: t('profile.devices.revokeTitle'), danger: true })) mutate();
  };
  return (
    <Button size="small" loading={isPending} onClick={() => void ask()}>
      {t('profile.devices.revoke')}
    </Button>
  );
}
