import {
  ApartmentOutlined,
  AuditOutlined,
  CommentOutlined,
  FolderOpenOutlined,
  MailOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  ShopOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Permission } from '@overturn/kernel/vocabulary';
import { Link, useRouterState } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { ForgottenBadge } from '../features/cases/components/forgotten-badge';
import { useT } from '../shared/i18n';
import { useCan } from '../shared/session';

interface Entry {
  readonly to:
    | '/cases'
    | '/notices'
    | '/clients'
    | '/settings/staff'
    | '/settings/roles'
    | '/settings/audit'
    | '/settings/policies';
  readonly text:
    | 'shell.cases'
    | 'shell.notices'
    | 'shell.clients'
    | 'shell.staff'
    | 'shell.roles'
    | 'shell.audit'
    | 'policies.title';
  readonly icon: ReactNode;
  readonly needs: Permission;
  /** How much waits there. */
  readonly badge?: ReactNode;
}

const WORK: readonly Entry[] = [
  { to: '/cases', text: 'shell.cases', icon: <FolderOpenOutlined />, needs: 'case:read' },
  { to: '/tasks', text: 'shell.tasks', icon: <CheckSquareOutlined />, needs: 'case:read' },
  { to: '/notices', text: 'shell.notices', icon: <MailOutlined />, needs: 'notice:read' },
  {
    to: '/answers',
    text: 'shell.answers',
    icon: <CommentOutlined />,
    needs: 'notice:read',
    badge: <AnswerCount />,
  },
  { to: '/clients', text: 'shell.clients', icon: <ShopOutlined />, needs: 'client:read' },
  { to: '/deadline-proposals', text: 'shell.proposals', icon: <FieldTimeOutlined />, needs: 'case:read' },
];
const SETTINGS: readonly Entry[] = [
  {
    to: '/settings/deadline-rules',
    text: 'shell.deadlineRules',
    icon: <ScheduleOutlined />,
    needs: 'case:read',
  },
  { to: '/settings/calendars', text: 'shell.calendars', icon: <CalendarOutlined />, needs: 'case:read' },
  { to: '/settings/staff', text: 'shell.staff', icon: <TeamOutlined />, needs: 'staff:read' },
  { to: '/settings/roles', text: 'shell.roles', icon: <SafetyCertificateOutlined />, needs: 'staff:read' },
  { to: '/settings/policies', text: 'policies.title', icon: <ReadOutlined />, needs: 'case:read' },
  { to: '/settings/audit', text: 'shell.audit', icon: <AuditOutlined />, needs: 'audit:read' },
];

/** The main menu, with the entries that the person may open. */
export function SideMenu() {
  const t = useT();
  const can = useCan();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const items = (entries: readonly Entry[]): NonNullable<MenuProps['items']> =>
    entries
      .filter(({ needs }) => can(needs))
      .map(({ to, text, icon }) => ({
        key: to,
        icon,
        label: <Link to={to}>{t(text)}</Link>,
        ...(to === '/cases' ? { extra: <ForgottenBadge /> } : {}),
      }));
  const settings = items(SETTINGS);
  const selected = [...WORK, ...SETTINGS].find(({ to }) => path === to || path.startsWith(`${to}/`));
  return (
    <Menu
      mode="inline"
      selectedKeys={selected ? [selected.to] : []}
      items={[
        ...items(WORK),
        ...(settings.length > 0
          ? [{ type: 'group' as const, key: 'settings', label: t('shell.settings'), children: settings }]
          : []),
      ]}
    />
  );
}
