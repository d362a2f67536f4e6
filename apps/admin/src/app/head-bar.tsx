import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../shared/i18n';
import { useSession } from '../shared/session';
import { Bell } from '../features/notifications/bell';
import { JobTray } from '../features/jobs/components/job-tray';
import { ClockButton } from '../features/clock/clock-button';
import { FirmSwitch } from './firm-switch';
import { LanguageSwitch } from './language-switch';
import { UserMenu } from './menu/user-menu';

interface HeadBarProps {
  readonly onOpenMenu: () => void;
  readonly onHelp: () => void;
}

/** Firm, clock, language and person, at the top of every page. */
export function HeadBar({ onOpenMenu, onHelp }: HeadBarProps) {
  const t = useT();
  const session = useSession();
  return (
    <header className="shell-head">
      <Button
        type="text"
        className="shell-menu-button"
        icon={<MenuOutlined />}
        aria-label={t('shell.openMenu')}
        onClick={onOpenMenu}
      />
      <FirmSwitch session={session} />
      {session.clock.canAdvance ? <ClockButton /> : null}
      <JobTray />
      <LanguageSwitch />
      <Bell />
      <UserMenu person={session.person} onHelp={onHelp} />
    </header>
  );
}
