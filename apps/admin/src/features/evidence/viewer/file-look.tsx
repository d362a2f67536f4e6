import type { EvidenceView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { BytesLook } from '../../../shared/evidence/bytes-look';
import { useT } from '../../../shared/i18n';
import { lookQuery } from './viewer.queries';

/** What a file looks like; nothing in it acts. */
export function FileLook({ file }: { readonly file: EvidenceView }) {
  const t = useT();
  const query = useQuery(lookQuery(file));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (query.data === undefined)
    return <Alert type="info" showIcon role="status" title={t('evidence.viewer.noPreview')} />;
  return <BytesLook bytes={query.data} mediaType={file.mediaType} title={file.fileName} />;
}
