import { Button } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { useLocale, useT } from '../../../shared/i18n';
import type { Day } from '../model/calendar-range';
import { countOfDay, dayName } from '../model/day-words';
import type { ShownDay } from './calendar-grid';
import { CalendarItem } from './calendar-item';

interface CalendarAgendaProps {
  readonly today: Day;
  readonly days: readonly ShownDay[];
  readonly onOpen: (day: Day) => void;
}

/** The days that have something, below each other, for a small screen. */
export function CalendarAgenda({ today, days, onOpen }: CalendarAgendaProps) {
  const t = useT();
  const locale = useLocale();
  const busy = days.filter(({ count }) => count > 0);
  if (busy.length === 0) return <EmptyState title={t('calendar.empty')} />;
  return busy.map((day) => (
    <section key={day.date} className="card calendar-agenda" aria-labelledby={`day-${day.date}`}>
      <h2 id={`day-${day.date}`}>
        {dayName(day.date, locale, 'full')}
        {day.date === today ? ` · ${t('calendar.today')}` : ''}
      </h2>
      {day.items.map((entry) => (
        <CalendarItem key={entry.id} entry={entry} isFull />
      ))}
      {day.count > day.items.length ? (
        <Button type="link" size="small" onClick={() => onOpen(day.date)}>
          {t('calendar.more', { count: countOfDay(day, day.items.length) })}
        </Button>
      ) : null}
    </section>
  ));
}
