import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '@overturn/ui';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { useConfirm } from '../../shared/components/use-confirm';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';

const feedQuery = {
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.getCalendarFeed({}, signal),
};

/** The secret address at which a calendar program reads the person's dates: shown once, replaced or revoked any time. */
export function CalendarSection() {
  const t = useT();
  const can = useCan();
  const query = useQuery(feedQuery);
  if (!can('case:read')) return null;
  return (
    <section className="card">
      <h2>{t('profile.calendar')}</h2>
      <p className="section-hint">{t('profile.calendar.text')}</p>
      <Loaded query={query}>{({ since }) => <Feed since={since} />}</Loaded>
    </section>
  );
}

function Feed({ since }: { readonly since: string | null }) {
  const t = useT();
  const locale = useLocale();
  const confirm = useConfirm();
  const report = useReport();
  const client = useQueryClient();
  const { zone } = useSession().person;
  const [address, setAddress] = useState<string | null>(null);
  const renew = () => client.invalidateQueries({ queryKey: feedQuery.queryKey });
  const rotate = useMutation({
    mutationFn: () => api.rotateCalendarFeed({}),
    onSuccess: ({ path }) => setAddress(`${window.location.origin}${path}`),
    onError: report.failure,
    onSettled: renew,
  });
  const revoke = useMutation({
    mutationFn: () => api.revokeCalendarFeed({}),
    onSuccess: () => {
      setAddress(null);
      report.success(t('profile.calendar.revoked'));
    },
    onError: report.failure,
    onSettled: renew,
  });
  const askToRotate = async () => {
    const isSure =
      since === null ||
      (await confirm({
        title: t('profile.calendar.rotateTitle'),
        content: t('profile.calendar.rotateText'),
        danger: true,
      }));
    if (isSure) rotate.mutate();
  };
  const askToRevoke = async () => {
    if (await confirm({ title: t('profile.calendar.revokeTitle'), danger: true })) revoke.mutate();
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    report.success(t('shared.copied'));
  };
  return (
    <>
      <p>
        {since === null
          ? t('profile.calendar.off')
          : t('profile.calendar.on', { since: formatInstant(since, locale, zone) })}
      </p>
      {address ? (
        <Alert
          type="warning"
          showIcon
          className="form-alert"
          title={t('profile.calendar.once')}
          description={
            <>
              <Input readOnly aria-label={t('profile.calendar.address')} value={address} />
              <Button size="small" onClick={() => void copy(address).catch(report.failure)}>
                {t('shared.copy')}
              </Button>
            </>
          }
        />
      ) : null}
      <div className="calendar-buttons">
        <Button loading={rotate.isPending} onClick={() => void askToRotate()}>
          {t(since === null ? 'profile.calendar.make' : 'profile.calendar.rotate')}
        </Button>
        {since === null ? null : (
          <Button danger loading={revoke.isPending} onClick={() => void askToRevoke()}>
            {t('profile.calendar.revoke')}
          </Button>
        )}
      </div>
    </>
  );
}
