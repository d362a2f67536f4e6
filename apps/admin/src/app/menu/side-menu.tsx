import { Link, useRouterState } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import { useT } from '../../shared/i18n';
import { useCan } from '../../shared/session';
import { SETTINGS, WORK, type MenuEntry } from './menu-entries';

/** The main menu, with the entries that the person may open. */
export function SideMenu() {
  const t = useT();
  const can = useCan();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const items = (entries: readonly MenuEntry[]): NonNullable<MenuProps['items']> =>
    entries
      .filter(({ needs }) => can(needs))
      .map(({ to, text, icon, badge, words, extra }) => ({
        key: to,
        icon,
        label: (
          <Link to={to}>
            {words ?? t(text)} {badge}
          </Link>
        ),
        ...(extra ? { extra } : {}),
      }));
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
