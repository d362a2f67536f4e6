import { useQuery } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { CopyButton } from '../../../shared/components/copy-button';
import { useT } from '../../../shared/i18n';
import { PortalCodes } from './portal-codes';

/** Where strangers send their enquiries: to be put on a website, a card or into WeChat. */
export function PublicPageLine() {
  const t = useT();
  const { data } = useQuery({
    queryKey: ['public-page'],
    queryFn: ({ signal }) => api.getPublicPage({}, signal),
    staleTime: Infinity,
  });
  if (!data) return null;
  return (
    <p className="quiet wrapping">
      {t('clients.publicPage')}{' '}
      <a href={data.url} target="_blank" rel="noreferrer">
        {data.url}
      </a>{' '}
      <CopyButton text={data.url} /> <PortalCodes publicPage={data.url} />
    </p>
  );
}
