import { Outlet, useRouterState } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useState } from 'react';
import { Shortcuts } from '../features/keyboard/shortcuts';
import { useT } from '../shared/i18n';
import { Brand } from './brand';
import { HeadBar } from './head-bar';
import { OfflineBar } from './offline-bar';
import { SideMenu } from './menu/side-menu';
import { usePersonsLocale } from './persons-locale';

/** The frame of the signed-in pages: menu, head bar and the page itself. */
export function AppLayout() {
  const t = useT();
  // the page on which the menu was opened: going to another one closes it
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  usePersonsLocale();
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <nav className="shell-side" aria-label={t('shell.menu')}>
        <Brand />
        <SideMenu />
      </nav>
      <Drawer
        open={menuOpenAt === path}
        onClose={() => setMenuOpenAt(null)}
        placement="left"
        size={260}
        title={<Brand />}
        rootClassName="shell-drawer"
        styles={{ header: { padding: '0 12px' }, body: { padding: 0 } }}
      >
        <nav aria-label={t('shell.menu')}>
          <SideMenu />
        </nav>
      </Drawer>
      <HeadBar onOpenMenu={() => setMenuOpenAt(path)} onHelp={() => setHelpOpen(true)} />
      <main className="shell-body" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <OfflineBar />
      <Shortcuts isHelpOpen={isHelpOpen} onHelp={setHelpOpen} />
    </div>
  );
}
