import type { NotificationView } from '@overturn/contracts/admin';
import { REMINDER_RUNGS, type ReminderRung } from '@overturn/kernel/vocabulary';
import { formatInstant, zoneName } from '@overturn/ui';
import { useCallback } from 'react';
import { useDeadlineName } from '../../shared/words/deadline-name';
import { useCodeText } from '../../shared/words/known-text';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';

export interface NotificationWords {
  readonly title: string;
  readonly detail: string | null;
}

type Params = NotificationView['params'];
const text = (params: Params, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};

const DAY_MS = 86_400_000;

/** Days left when it was said: a case opened late is told at once, not at a rung's own time. */
function timeLeft(
  t: ReturnType<typeof useT>,
  rung: ReminderRung,
  dueAt: string,
  createdAt: string,
): string | null {
  if (!/^t-\d+d$/.test(rung) || dueAt === '') return null;
  const left = (Date.parse(dueAt) - Date.parse(createdAt)) / DAY_MS;
  const own = Number.parseInt(rung.slice(2), 10);
  return Math.abs(left - (own + 0.5)) <= 1 ? null : t('notifications.daysLeft', { count: Math.floor(left) });
}

/** What a notification says, from its kind and parameters. */
export function useNotificationWords(): (notification: NotificationView) => NotificationWords {
  const t = useT();
  const locale = useLocale();
  const own = useSession().person.zone;
  const deadlineName = useDeadlineName();
  const checkName = useCodeText();
  return useCallback(
    ({ kind, params, createdAt }) => {
      const caseNumber = text(params, 'caseNumber');
      if (kind === 'case_assigned')
        return { title: t('notifications.assigned', { caseNumber }), detail: null };
      if (kind === 'message_received')
        return { title: t('notifications.message', { caseNumber }), detail: null };
      if (kind === 'documents_due')
        return {
          title: t('notifications.documents', { caseNumber, count: Number(params['count'] ?? 0) }),
          detail: null,
        };
      if (kind === 'checks_found')
        return {
          title: t('notifications.checks', { count: Number(params['count'] ?? 0) }),
          detail: text(params, 'codes')
            .split(',')
            .map((code) => checkName('notifications.check', code))
            .join(' · '),
        };
      if (kind === 'file_infected')
        return {
          title: t('notifications.infected', { caseNumber }),
          detail: `${text(params, 'fileName')} · ${text(params, 'finding')}`,
        };
      if (kind === 'charge_stopped')
        return {
          title: t('notifications.charge', { caseNumber }),
          detail: checkName('payments.why', text(params, 'reason')),
        };
      if (kind === 'robot_failed')
        return {
          title: t('notifications.robot', { name: text(params, 'robotName') }),
          detail: text(params, 'words'),
        };
      if (kind !== 'deadline_reminder') return { title: t('notifications.other'), detail: null };
      const rung = REMINDER_RUNGS.find((one) => one === params['rung']) ?? 'due';
      const words = {
        rung: timeLeft(t, rung, text(params, 'dueAt'), createdAt) ?? t(`vocab.rung.${rung}`),
        deadline: deadlineName(text(params, 'deadlineCode')),
        caseNumber,
      };
      const dueAt = text(params, 'dueAt');
      const key = params['kind'] === 'opens_at' ? 'notifications.opens' : 'notifications.due';
      return {
        title: t(caseNumber ? 'notifications.deadlineOf' : 'notifications.deadline', words),
        detail: dueAt
          ? t(key, { date: formatInstant(dueAt, locale, own), zone: zoneName(own, locale) })
          : null,
      };
    },
    [t, locale, own, deadlineName, checkName],
  );
}
