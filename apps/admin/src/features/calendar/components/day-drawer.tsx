import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Drawer, Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { useLocale, useT } from '../../../shared/i18n';
import { calendarDayQuery } from '../api/calendar.queries';
import type { Day } from '../model/calendar-range';
import type { Whose } from '../model/calendar-search';
import { dayName } from '../model/day-words';
import { CalendarItem } from './calendar-item';

interface DayDrawerProps {
  readonly day: Day;
  readonly whose: Whose;
  readonly onClose: () => void;
}

/** Everything of one day. */
export function DayDrawer({ day, whose, onClose }: DayDrawerProps) {
  const t = useT();
  const locale = useLocale();
  const query = useInfiniteQuery(calendarDayQuery(day, whose));
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Drawer open title={dayName(day, locale, 'full')} size={420} onClose={onClose}>
      {query.isPending ? <Skeleton active /> : null}
      {query.isError && entries.length === 0 ? (
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      {query.isSuccess && entries.length === 0 ? <EmptyState title={t('calendar.emptyDay')} /> : null}
      <div className="calendar-agenda">
        {entries.map((entry) => (
          <CalendarItem key={entry.id} entry={entry} isFull />
        ))}
      </div>
      <LoadMore query={query} />
    </Drawer>
  );
}
