import type { CalendarEntry } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { countOfDay, dayName } from '../model/day-words';
import { isInMonth, weeksOf, type CalendarView, type Day } from '../model/calendar-range';
import { CalendarItem } from './calendar-item';

export interface ShownDay {
  readonly date: Day;
  readonly count: number;
  readonly isAtLeast: boolean;
  readonly items: readonly CalendarEntry[];
}

interface CalendarGridProps {
  readonly view: CalendarView;
  readonly month: Day;
  readonly today: Day;
  readonly days: readonly ShownDay[];
  readonly isStale: boolean;
  readonly onOpen: (day: Day) => void;
}

/** Days in weeks from Monday to Sunday, each with its first dates. */
export function CalendarGrid({ view, month, today, days, isStale, onOpen }: CalendarGridProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <table className="calendar-grid" data-view={view} aria-busy={isStale} aria-label={t('calendar.title')}>
      <thead>
        <tr>
          {days.slice(0, 7).map(({ date }) => (
            <th key={date} scope="col">
              {dayName(date, locale, 'weekday')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td
                key={day.date}
                data-beside={view === 'month' && !isInMonth(day.date, month)}
                aria-current={day.date === today ? 'date' : undefined}
              >
                <Button
                  type="text"
                  size="small"
                  className="calendar-day"
                  aria-label={t('calendar.openDay', {
                    day: dayName(day.date, locale, 'full'),
                    count: countOfDay(day),
                  })}
                  onClick={() => onOpen(day.date)}
                >
                  {Number(day.date.slice(8))}
                </Button>
                {day.items.map((entry) => (
                  <CalendarItem key={entry.id} entry={entry} />
                ))}
                {day.count > day.items.length ? (
                  <Button type="link" size="small" onClick={() => onOpen(day.date)}>
                    {t('calendar.more', { count: countOfDay(day, day.items.length) })}
                  </Button>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
