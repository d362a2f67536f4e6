import { Link } from '@tanstack/react-router';
import { useT } from '../../shared/i18n';
import { PublicFrame } from './public-frame';

/** A mailed link that does not work any more, and how to get a new one. */
export function DeadLink({ kind }: { readonly kind: 'reset' | 'invitation' }) {
  const t = useT();
  return (
    <PublicFrame title={t('signIn.link.title')} subtitle={t('signIn.link.text')}>
      {kind === 'invitation' ? <p className="public-subtitle">{t('signIn.accept.ask')}</p> : null}
      <div className="public-links">
        {kind === 'reset' ? <Link to="/forgotten-password">{t('signIn.link.again')}</Link> : null}
        <Link to="/login">{t('signIn.toSignIn')}</Link>
      </div>
    </PublicFrame>
  );
}
