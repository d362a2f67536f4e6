import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { CALENDAR_WHOSE } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Grid, Segmented } from 'antd';
import { useToday } from '../../../shared/clock';
import { Loaded } from '../../../shared/components/loaded';
import { PageHeader } from '../../../shared/components/page-header';
import { useLocale, useT } from '../../../shared/i18n';
import { usePageKeys } from '../../../shared/use-page-keys';
import { calendarQuery } from '../api/calendar.queries';
import { CalendarAgenda } from '../components/calendar-agenda';
import { CalendarGrid } from '../components/calendar-grid';
import { DayDrawer } from '../components/day-drawer';
import { addDays, rangeOf, stepOf, type CalendarView } from '../model/calendar-range';
import { parseCalendarSearch, type CalendarSearch } from '../model/calendar-search';
import { dayName } from '../model/day-words';
import '../calendar.css';

const VIEWS = ['month', 'week'] as const satisfies readonly CalendarView[];

/** Open deadlines and tasks by day in the viewer's zone; month, week, people and day are in the address. */
export function CalendarPage() {
  const t = useT();
  const locale = useLocale();
  const navigate = useNavigate();
  const search = parseCalendarSearch(useSearch({ strict: false }));
  const today = useToday();
  const { view = 'month', whose = 'mine', day = today, open } = search;
  const isWide = Grid.useBreakpoint().md !== false;
  const range = rangeOf(view, day);
  const query = useQuery(calendarQuery(range, whose));
  const change = (next: Partial<Record<keyof CalendarSearch, string | undefined>>) =>
    void navigate({ to: '/calendar', search: parseCalendarSearch({ ...search, ...next }) });
  const go = (step: -1 | 1) => change({ day: stepOf(view, day, step) });
  usePageKeys({
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    t: () => change({ day: undefined }),
    m: () => change({ view: 'month' }),
    w: () => change({ view: 'week' }),
  });
  const last = addDays(range.from, range.days - 1);
  const title = view === 'month' ? dayName(day, locale, 'month') : `${range.from} – ${last}`;
  return (
    <>
      <PageHeader title={t('calendar.title')} extra={<Link to="/profile">{t('calendar.subscribe')}</Link>} />
      <div className="calendar-bar">
        <div className="calendar-steps">
          <Button
            icon={<LeftOutlined />}
            aria-label={t(`calendar.previous.${view}`)}
            onClick={() => go(-1)}
          />
          <Button onClick={() => change({ day: undefined })}>{t('calendar.today')}</Button>
          <Button icon={<RightOutlined />} aria-label={t(`calendar.next.${view}`)} onClick={() => go(1)} />
          <strong role="status">{title}</strong>
        </div>
        <div className="calendar-choices">
          <Segmented
            aria-label={t('calendar.whose')}
            value={whose}
            options={CALENDAR_WHOSE.map((value) => ({ value, label: t(`calendar.whose.${value}`) }))}
            onChange={(value) => change({ whose: value })}
          />
          <Segmented
            aria-label={t('calendar.view')}
            value={view}
            options={VIEWS.map((value) => ({ value, label: t(`calendar.view.${value}`) }))}
            onChange={(value) => change({ view: value })}
          />
        </div>
      </div>
      {isWide ? <p className="quiet calendar-keys">{t('calendar.keys')}</p> : null}
      <Loaded query={query}>
        {({ days }) =>
          isWide ? (
            <CalendarGrid
              view={view}
              month={day}
              today={today}
              days={days}
              isStale={query.isPlaceholderData}
              onOpen={(date) => change({ open: date })}
            />
          ) : (
            <CalendarAgenda today={today} days={days} onOpen={(date) => change({ open: date })} />
          )
        }
      </Loaded>
      {open ? <DayDrawer day={open} whose={whose} onClose={() => change({ open: undefined })} /> : null}
    </>
  );
}
