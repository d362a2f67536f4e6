import { useQuery } from '@tanstack/react-query';
import { Badge } from 'antd';
import { useT } from '../../shared/i18n';
import { openFindingsQuery } from './api/linkage.queries';

/** The menu's words for findings, with how many are open. */
export function OpenFindings() {
  const t = useT();
  const { data } = useQuery(openFindingsQuery);
  const count = data?.count ?? 0;
  if (count === 0) return <>{t('linkage.menu')}</>;
  return (
    <span aria-label={t('linkage.menuOpen', { count })}>
      {t('linkage.menu')} <Badge count={count} size="small" overflowCount={999} />
    </span>
  );
}
