import { useEffect } from 'react';
import { useTexts } from '../../shared/language';
import { PublicFrame } from '../../shared/public-frame';
import { HowToEnter } from './how-to-enter';
import { MeanwhileDont } from '../../shared/advice/meanwhile-dont';
import { PortalStatus } from './portal-status';
import { Questions } from './questions';
import { ToHaveReady } from './to-have-ready';
import { welcomeTexts } from './texts';

/** The portal's first page: what it is, how to get in, and what not to do meanwhile. */
export function WelcomePage() {
  const t = useTexts(welcomeTexts);
  const title = t('documentTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <PublicFrame>
        <div className="hero">
          <h1>{t('title')}</h1>
          <p>{t('lead')}</p>
        </div>
        <HowToEnter />
        <MeanwhileDont />
        <ToHaveReady />
        <Questions />
      </PublicFrame>
      <footer className="footer">
        <PortalStatus />
        <p>{t('footer.by')}</p>
      </footer>
    </>
  );
}
