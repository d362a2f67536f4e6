import type { CalendarView } from '@overturn/contracts/admin';
import { useLocale, useT } from '../../../shared/i18n';
import { calendarYear, type YearDay } from '../model/calendar-year';

interface YearGridProps {
  readonly calendar: CalendarView;
  readonly year: number;
  /** Absent where the calendar can only be read. */
  readonly onChoose?: ((day: string) => void) | undefined;
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The twelve months of a year; days that are off or worked in exchange stand out by colour and by name. */
export function YearGrid({ calendar, year, onChoose }: YearGridProps) {
  const t = useT();
  return (
    <div className="year-grid">
      {calendarYear(calendar, year).map(({ month, weeks }) => (
        <table key={month} className="month">
          <caption>{t('rules.month', { year, month })}</caption>
          <thead>
            <tr>
              {WEEKDAYS.map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`rules.weekday.${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, index) => (
              <tr key={index}>
                {week.map((day, place) => (
                  <td key={place}>{day ? <DayCell day={day} onChoose={onChoose} /> : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function DayCell({ day, onChoose }: { readonly day: YearDay; readonly onChoose: YearGridProps['onChoose'] }) {
  const t = useT();
  const name = useLocale() === 'en' ? day.nameEn : day.nameZh;
  const label = [day.day, day.state === 'work' ? '' : t(`rules.day.${day.state}`), name]
    .filter((part) => part !== '')
    .join(' ');
  const number = Number(day.day.slice(8));
  return onChoose ? (
    <button
      type="button"
      className="calendar-day"
      data-state={day.state}
      aria-label={label}
      title={label}
      onClick={() => onChoose(day.day)}
    >
      {number}
    </button>
  ) : (
    <span className="calendar-day" data-state={day.state} title={label}>
      {number}
    </span>
  );
}
