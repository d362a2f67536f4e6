import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { api } from '../../../shared/api';
import { ErrorState } from '../../../shared/components/error-state';
import { useT } from '../../../shared/i18n';

/** Nothing in a foreign mail may load or run: no scripts, forms, frames or remote images. */
const NOTHING_REMOTE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;

/** The mail's own look, in a frame without rights or an origin. */
export function HtmlFrame({ noticeId }: { readonly noticeId: string }) {
  const t = useT();
  const query = useQuery({
    queryKey: ['notices', 'html', noticeId],
    queryFn: async ({ signal }) => {
      const html = await api.getNoticeHtml({ params: { noticeId } }, signal);
      return html.text();
    },
    staleTime: Infinity,
  });
  if (query.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (query.data === undefined)
    return <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <>
      <iframe
        className="html-frame"
        sandbox=""
        referrerPolicy="no-referrer"
        title={t('notices.look.html')}
        srcDoc={`${NOTHING_REMOTE}${query.data}`}
      />
      <p className="quiet">{t('notices.look.noImages')}</p>
    </>
  );
}
