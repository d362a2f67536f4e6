import {
  ApartmentOutlined,
  AuditOutlined,
  FolderOpenOutlined,
  MailOutlined,
  SafetyCertificateOutlined,
  ShopOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Permission } from '@overturn/kernel/vocabulary';
import { Link, useRouterState } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import type { ReactNode } from 'react';
import { OpenFindings } from '../features/linkage/open-findings';
import { useT } from '../shared/i18n';
import { useCan } from '../shared/session';

interface Entry {
  readonly to:
    | '/cases'
    | '/notices'
    | '/clients'
    | '/linkage'
    | '/settings/staff'
    | '/settings/roles'
    | '/settings/audit';
  readonly text:
    | 'shell.cases'
    | 'shell.notices'
    | 'shell.clients'
    | 'linkage.menu'
    | 'shell.staff'
    | 'shell.roles'
    | 'shell.audit';
  readonly icon: ReactNode;
  readonly needs: Permission;
  /** In the place of the text, where it says more. */
  readonly words?: ReactNode;
}

const WORK: readonly Entry[] = [
  { to: '/cases', text: 'shell.cases', icon: <FolderOpenOutlined />, needs: 'case:read' },
  { to: '/notices', text: 'shell.notices', icon: <MailOutlined />, needs: 'notice:read' },
  { to: '/clients', text: 'shell.clients', icon: <ShopOutlined />, needs: 'client:read' },
  {
    to: '/linkage',
    text: 'linkage.menu',
    icon: <ApartmentOutlined />,
    needs: 'client:read',
    words: <OpenFindings />,
  },
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
      .map(({ to, text, icon, words }) => ({
        key: to,
        icon,
        label: <Link to={to}>{words ?? t(text)}</Link>,
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
