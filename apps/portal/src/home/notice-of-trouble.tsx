import { useT } from '../shared/i18n';

/** The server was not reached; the page can be read all the same. */
export function NoticeOfTrouble({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT();
  return (
    <div className="trouble" role="status">
      <span>{t('portal.offline')}</span>
      <button type="button" onClick={onRetry}>
        {t('portal.retry')}
      </button>
    </div>
  );
}
