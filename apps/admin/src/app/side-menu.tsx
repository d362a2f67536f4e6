import {
  AppstoreOutlined,
  AuditOutlined,
  CalendarOutlined,
  FolderOpenOutlined,
  MailOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
  TeamOutlined,
  ThunderboltOutlined,
} from '@ant-design/icons';
import type { Permission } from '@overturn/kernel/vocabulary';
import { Link, useRouterState } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../shared/i18n';
import { useCan } from '../shared/session';

interface Entry {
  readonly to:
    | '/cases'
    | '/cases/board'
    | '/calendar'
    | '/jobs'
    | '/notices'
    | '/clients'
    | '/settings/staff'
    | '/settings/roles'
    | '/settings/audit';
  readonly text:
    | 'shell.cases'
    | 'shell.board'
    | 'shell.calendar'
    | 'shell.jobs'
    | 'shell.notices'
    | 'shell.clients'
    | 'shell.staff'
    | 'shell.roles'
    | 'shell.audit';
  readonly icon: ReactNode;
  readonly needs: Permission;
}

const WORK: readonly Entry[] = [
  { to: '/cases', text: 'shell.cases', icon: <FolderOpenOutlined />, needs: 'case:read' },
  { to: '/cases/board', text: 'shell.board', icon: <AppstoreOutlined />, needs: 'case:read' },
  { to: '/calendar', text: 'shell.calendar', icon: <CalendarOutlined />, needs: 'case:read' },
  { to: '/notices', text: 'shell.notices', icon: <MailOutlined />, needs: 'notice:read' },
  { to: '/clients', text: 'shell.clients', icon: <ShopOutlined />, needs: 'client:read' },
  { to: '/jobs', text: 'shell.jobs', icon: <ThunderboltOutlined />, needs: 'case:read' },
];
const SETTINGS: readonly Entry[] = [
  { to: '/settings/staff', text: 'shell.staff', icon: <TeamOutlined />, needs: 'staff:read' },
  { to: '/settings/roles', text: 'shell.roles', icon: <SafetyCertificateOutlined />, needs: 'staff:read' },
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
      .map(({ to, text, icon }) => ({ key: to, icon, label: <Link to={to}>{t(text)}</Link> }));
  const settings = items(SETTINGS);
  // The board lies below the case list: the longest address that fits is meant.
  const selected = [...WORK, ...SETTINGS]
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length)[0];
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
