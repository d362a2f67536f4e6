import { formatInstant } from '@overturn/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Problem } from '../../shared/problem';
import { deviceName } from './device-name';
import { meTexts } from './texts';

const KEY = ['devices'];

/** Where I am signed in, and the way to end that, one by one or all at once. */
export function Devices() {
  const t = useTexts(meTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const query = useQuery({ queryKey: KEY, queryFn: ({ signal }) => portalApi.listDevices({}, signal) });
  const end = useMutation({
    mutationFn: (sessionId: string) => portalApi.signOutDevice({ params: { sessionId } }),
    onSettled: () => cache.invalidateQueries({ queryKey: KEY }),
  });
  const endAll = useMutation({
    mutationFn: () => portalApi.signOutEverywhere(),
    onSuccess: () => {
      cache.clear();
      location.assign('/sign-in');
    },
  });
  return (
    <section className="card" aria-labelledby="me-devices">
      <h2 id="me-devices">{t('me.devices')}</h2>
      <p className="hint">{t('me.devices.hint')}</p>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="rows">
            {items.map((device) => (
              <li key={device.id} className="row">
                <div>
                  <b>{deviceName(device.userAgent) ?? t('device.unknown')}</b>
                  <p className="hint">
                    {t('me.device.seen', {
                      at: formatInstant(device.lastSeenAt, locale, 'Asia/Shanghai'),
                      address: device.ipAddress,
                    })}
                  </p>
                </div>
                {device.isCurrent ? (
                  <span className="badge">{t('me.device.current')}</span>
                ) : (
                  <button
                    type="button"
                    className="button"
                    disabled={end.isPending}
                    onClick={() => end.mutate(device.id)}
                  >
                    {t('me.device.out')}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Problem error={end.error ?? endAll.error} />
      <p className="hint">{t('me.signOutEverywhere.hint')}</p>
      <p className="actions">
        <button
          type="button"
          className="button button-danger"
          disabled={endAll.isPending}
          onClick={() => endAll.mutate()}
        >
          {t('me.signOutEverywhere')}
        </button>
      </p>
    </section>
  );
}
