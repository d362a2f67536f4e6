import { formatInstant } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, InputNumber } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { sessionQuery, useSession } from '../../shared/session';
import './clock.css';

const STEPS_IN_HOURS = [1, 6, 24, 3 * 24, 7 * 24, 30 * 24] as const;
const MAX_DAYS = 3660;

interface ClockDrawerProps {
  readonly isOpen: boolean;
  readonly now: string;
  readonly onClose: () => void;
}

/** Moves the product's clock forward, for development and demonstration. */
export function ClockDrawer({ isOpen, now, onClose }: ClockDrawerProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const client = useQueryClient();
  const { clock, person } = useSession();
  const [days, setDays] = useState(1);
  const { mutate, isPending } = useMutation({
    mutationFn: (hours: number) => api.advanceClock({ body: { hours } }),
    onSuccess: async (moved) => {
      client.setQueryData(sessionQuery.queryKey, (session) => session && { ...session, clock: moved });
      report.success(t('clock.done', { now: formatInstant(moved.now, locale, person.zone) }));
      await client.invalidateQueries();
    },
    onError: report.failure,
  });
  const hoursAhead = Math.floor(clock.offsetSeconds / 3600);
  const offset = t('clock.offsetWords', { days: Math.floor(hoursAhead / 24), hours: hoursAhead % 24 });
  return (
    <Drawer open={isOpen} onClose={onClose} title={t('clock.title')} size={360}>
      <p className="section-hint">{t('clock.text')}</p>
      <dl className="clock-facts">
        <dt>{t('clock.now')}</dt>
        <dd>
          <time>{now}</time>
        </dd>
        <dt>{t('clock.offset')}</dt>
        <dd>{hoursAhead > 0 ? offset : t('clock.noOffset')}</dd>
      </dl>
      <div className="clock-steps">
        {STEPS_IN_HOURS.map((hours) => (
          <Button key={hours} disabled={isPending} onClick={() => mutate(hours)}>
            {hours < 24
              ? t('clock.advanceHours', { count: hours })
              : t('clock.advanceDays', { count: hours / 24 })}
          </Button>
        ))}
      </div>
      <div className="clock-custom">
        <InputNumber
          aria-label={t('clock.custom')}
          suffix={t('clock.custom')}
          min={1}
          max={MAX_DAYS}
          precision={0}
          value={days}
          onChange={(value) => setDays(value ?? 1)}
        />
        <Button type="primary" loading={isPending} onClick={() => mutate(days * 24)}>
          {t('clock.advance')}
        </Button>
      </div>
    </Drawer>
  );
}
