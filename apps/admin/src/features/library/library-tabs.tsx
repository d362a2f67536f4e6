import { Link } from '@tanstack/react-router';
import { useT } from '../../shared/i18n';

/** The rooms of the library. */
export function LibraryTabs() {
  const t = useT();
  const exact = { activeOptions: { exact: true }, activeProps: { 'aria-current': 'page' as const } };
  return (
    <nav className="library-tabs" aria-label={t('library.rooms')}>
      <Link to="/library" {...exact}>
        {t('library.passages')}
      </Link>
      <Link to="/library/precedents" {...exact}>
        {t('library.precedents')}
      </Link>
      <Link to="/library/help" {...exact}>
        {t('library.help')}
      </Link>
      <Link to="/library/questions" {...exact}>
        {t('library.questions')}
      </Link>
    </nav>
  );
}
