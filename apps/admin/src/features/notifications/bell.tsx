import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Badge, Button } from 'antd';
import { useT } from '../../shared/i18n';
import { unreadQuery } from './queries';

/** The number of unread notifications, and the way to them. */
export function Bell() {
  const t = useT();
  const navigate = useNavigate();
  const { data: count = 0 } = useQuery(unreadQuery);
  const name = count > 0 ? t('shell.notificationsUnread', { count }) : t('shell.notifications');
  return (
    <Badge count={count} size="small" offset={[-6, 6]}>
      <Button
        type="text"
        icon={<BellOutlined />}
        aria-label={name}
        onClick={() => void navigate({ to: '/notifications' })}
      />
    </Badge>
  );
}
