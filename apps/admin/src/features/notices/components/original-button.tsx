import { DownloadOutlined } from '@ant-design/icons';
import type { NoticeView } from '@overturn/contracts/admin';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { saveBytes } from '../../../shared/save-bytes';

const ENDINGS: Readonly<Record<NoticeView['source'], string>> = { pasted: 'txt', eml: 'eml', txt: 'txt' };

/** Saves the notice's bytes as they came. */
export function OriginalButton({ notice }: { readonly notice: NoticeView }) {
  const t = useT();
  const report = useReport();
  const download = useMutation({
    mutationFn: () => api.getNoticeOriginal({ params: { noticeId: notice.id } }),
    onSuccess: (bytes) =>
      saveBytes(bytes, notice.fileName ?? `notice-${notice.sha256.slice(0, 12)}.${ENDINGS[notice.source]}`),
    onError: report.failure,
  });
  return (
    <Button icon={<DownloadOutlined />} loading={download.isPending} onClick={() => download.mutate()}>
      {t('notices.original')}
    </Button>
  );
}
