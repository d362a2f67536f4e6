import { useSyncExternalStore } from 'react';
import { useT } from '../shared/i18n';
import { useIsSignedOut } from '../shared/signed-out';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the network or the session is gone, for as long as it is. */
export function OfflineBar() {
  const t = useT();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const isSignedOut = useIsSignedOut();
  if (!isOnline) {
    return (
      <div className="offline-bar" role="status">
        {t('shell.offline')}
      </div>
    );
  }
  if (!isSignedOut) return null;
  const returnTo = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <div className="offline-bar" role="alert">
      {t('shell.signedOut')} <a href={`/login?returnTo=${returnTo}`}>{t('shell.signInAgain')}</a>
    </div>
  );
}
