import { clientName } from '@overturn/ui';
import { CheckSquareOutlined, ClockCircleOutlined, UnlockOutlined } from '@ant-design/icons';
import type { CalendarEntry } from '@overturn/contracts/admin';
import { Link } from '@tanstack/react-router';
import { useNow } from '../../../shared/clock';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { wallTimeOf } from '../../../shared/time/wall-time';
import { useDeadlineName } from '../../../shared/words/deadline-name';

interface CalendarItemProps {
  readonly entry: CalendarEntry;
  /** In a list there is room for client, shop and person. */
  readonly isFull?: boolean;
}

const ICONS = {
  deadline: <ClockCircleOutlined />,
  opening: <UnlockOutlined />,
  task: <CheckSquareOutlined />,
};

/** One date of a case, as a link to it. */
export function CalendarItem({ entry, isFull = false }: CalendarItemProps) {
  const t = useT();
  const locale = useLocale();
  const deadlineName = useDeadlineName();
  const { zone } = useSession().person;
  const isPast = Date.parse(entry.dueAt) < useNow() && entry.kind === 'latest_by';
  const what = entry.what === 'deadline' && entry.kind === 'opens_at' ? 'opening' : entry.what;
  const title = locale === 'zh-CN' ? entry.title.zh : entry.title.en;
  const name = entry.what === 'deadline' ? deadlineName(title) : title;
  const time = wallTimeOf(entry.dueAt, zone).slice(11);
  const isDayEnd = time === '00:00' && entry.kind === 'latest_by';
  const about = [
    clientName(entry.client, locale),
    entry.sellerAccount.name,
    t(`vocab.marketplace.${entry.marketplace}`),
    entry.assignee?.name ?? t('cases.assignee.none'),
  ];
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: entry.case.id }}
      className="calendar-item"
      data-what={what}
      data-past={isPast}
      title={[entry.case.number, name, ...about].join(' · ')}
    >
      <span aria-hidden="true">{ICONS[what]}</span>
      <span className="sr-only">{t(`calendar.what.${what}`)}</span>
      <span className="calendar-time">{isDayEnd ? '24:00' : time}</span>
      <span className="calendar-title">
        {name} <span className="calendar-number">{entry.case.number}</span>
        {isPast ? <span className="calendar-past"> {t('calendar.overdue')}</span> : null}
      </span>
      {isFull ? <span className="quiet calendar-about">{about.join(' · ')}</span> : null}
    </Link>
  );
}
