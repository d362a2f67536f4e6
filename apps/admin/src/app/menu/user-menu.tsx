import {
  LogoutOutlined,
  QuestionCircleOutlined,
  SettingOutlined,
  SkinOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { SessionView } from '@overturn/contracts/admin';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, type MenuProps } from 'antd';
import { api } from '../../shared/api';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { leaveTo } from '../../shared/leave';
import { setThemeMode, THEME_MODES, useThemeMode } from '../theme/theme-mode';

interface UserMenuProps {
  readonly person: SessionView['person'];
  readonly onHelp: () => void;
}

/** The person's own things: profile, appearance, shortcuts and signing out. */
export function UserMenu({ person, onHelp }: UserMenuProps) {
  const t = useT();
  const report = useReport();
  const navigate = useNavigate();
  const mode = useThemeMode();
  const { mutate: signOut } = useMutation({
    mutationFn: () => api.signOut(),
    onSuccess: () => leaveTo('/login'),
    onError: report.failure,
  });
  const items: NonNullable<MenuProps['items']> = [
    {
      key: 'profile',
      icon: <SettingOutlined />,
      label: t('shell.profile'),
      onClick: () => void navigate({ to: '/profile' }),
    },
    {
      key: 'appearance',
      icon: <SkinOutlined />,
      label: t('shell.appearance'),
      children: THEME_MODES.map((one) => ({
        key: one,
        label: t(`shell.theme.${one}`),
        onClick: () => setThemeMode(one),
      })),
    },
    { key: 'shortcuts', icon: <QuestionCircleOutlined />, label: t('keyboard.title'), onClick: onHelp },
    { type: 'divider' },
    { key: 'signOut', icon: <LogoutOutlined />, label: t('shell.signOut'), onClick: () => signOut() },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [mode] }}>
      <Button type="text" icon={<UserOutlined />} aria-label={t('shell.userMenu', { name: person.name })}>
        <span className="wide-only">{person.name}</span>
      </Button>
    </Dropdown>
  );
}
