import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useT } from '../shared/i18n';
import { useSession } from '../shared/session';
import { FirmSwitch } from './firm-switch';
import { LanguageSwitch } from './language-switch';
import { UserMenu } from './user-menu';

/** Firm, language and person, at the top of every page. */
export function HeadBar({ onOpenMenu }: { readonly onOpenMenu: () => void }) {
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
      <LanguageSwitch />
      <UserMenu person={session.person} />
    </header>
  );
}
