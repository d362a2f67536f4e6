import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { api } from '../../shared/api';
import { EmptyState } from '../../shared/components/empty-state';
import { LoadMore } from '../../shared/lists/load-more';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { NotificationItem } from './notification-item';
import { NOTIFICATIONS_KEY, notificationsQuery, unreadQuery } from './queries';
import './notifications.css';

type Marked = { ids: string[] } | { all: true };

/** What the person was told, newest first. */
export function NotificationsPage() {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/app/notifications' }).filter ?? 'all';
  const query = useInfiniteQuery(notificationsQuery(filter));
  const { data: unread } = useQuery(unreadQuery);
  const { mutate: mark, isPending } = useMutation({
    mutationFn: (body: Marked) => api.markNotificationsRead({ body }),
    onError: report.failure,
    onSettled: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS_KEY] }),
  });
  const readAll = (
    <Button disabled={unread === 0} loading={isPending} onClick={() => mark({ all: true })}>
      {t('notifications.readAll')}
    </Button>
  );
  const choose = (next: 'all' | 'unread') =>
    void navigate({ to: '/notifications', search: next === 'unread' ? { filter: next } : {} });
  return (
    <div className="notifications">
      <PageHeader title={t('notifications.title')} extra={readAll} />
      <Segmented
        aria-label={t('notifications.filter')}
        value={filter}
        onChange={choose}
        options={[
          { value: 'all' as const, label: t('notifications.all') },
          {
            value: 'unread' as const,
            label: unread ? t('notifications.unreadCount', { count: unread }) : t('notifications.unread'),
          },
        ]}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return (
              <EmptyState title={t(filter === 'all' ? 'notifications.empty' : 'notifications.emptyUnread')} />
            );
          }
          return (
            <ul className="notification-list">
              {items.map((item) => (
                <NotificationItem key={item.id} notification={item} onRead={(id) => mark({ ids: [id] })} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <LoadMore query={query} />
    </div>
  );
}
