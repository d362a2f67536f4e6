import { DownloadOutlined } from '@ant-design/icons';
import type { NoticeView } from '@overturn/contracts/admin';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';

const ENDINGS: Readonly<Record<NoticeView['source'], string>> = { pasted: 'txt', eml: 'eml', txt: 'txt' };

/** Saves the notice's bytes as they came. */
export function OriginalButton({ notice }: { readonly notice: NoticeView }) {
  const t = useT();
  const report = useReport();
  const download = useMutation({
    mutationFn: () => api.getNoticeOriginal({ params: { noticeId: notice.id } }),
    onSuccess: (bytes) => {
      const url = URL.createObjectURL(bytes);
      const link = document.createElement('a');
      link.href = url;
      link.download = notice.fileName ?? `notice-${notice.sha256.slice(0, 12)}.${ENDINGS[notice.source]}`;
      link.click();
      URL.revokeObjectURL(url);
    },
    onError: report.failure,
  });
  return (
    <Button icon={<DownloadOutlined />} loading={download.isPending} onClick={() => download.mutate()}>
      {t('notices.original')}
    </Button>
  );
}
