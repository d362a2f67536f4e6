import { CloseOutlined } from '@ant-design/icons';
import { ApiProblem, problemText } from '@overturn/ui';
import { Alert, Button, Progress } from 'antd';
import { useLocale, useT } from '../i18n';
import type { UploadItem } from './use-uploads';

interface UploadListProps {
  readonly items: readonly UploadItem[];
  readonly onRetry: (key: number) => void;
  readonly onRemove: (key: number) => void;
}

/** How far each file is, what went wrong with it, and the way to try again. */
export function UploadList({ items, onRetry, onRemove }: UploadListProps) {
  const t = useT();
  return (
    <ul className="upload-list" aria-label={t('shared.evidence.uploads')}>
      {items.map((item) => (
        <li key={item.key}>
          <bdi className="upload-name">{item.file.name}</bdi>
          <UploadState item={item} onRetry={onRetry} />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={t(item.state === 'sending' ? 'shared.evidence.stop' : 'shared.evidence.hide', {
              name: item.file.name,
            })}
            onClick={() => onRemove(item.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function UploadState({
  item,
  onRetry,
}: {
  readonly item: UploadItem;
  readonly onRetry: (key: number) => void;
}) {
  const t = useT();
  const locale = useLocale();
  switch (item.state) {
    case 'waiting':
      return <span className="quiet">{t('shared.evidence.waiting')}</span>;
    case 'sending':
      return (
        <Progress
          size="small"
          percent={Math.floor((item.sentBytes / Math.max(1, item.file.size)) * 100)}
          aria-label={item.file.name}
        />
      );
    case 'done':
      return <span className="quiet">{t('shared.evidence.uploaded')}</span>;
    case 'failed':
      return (
        <Alert
          type="error"
          role="alert"
          title={problemText(ApiProblem.of(item.error), locale)}
          action={
            <Button size="small" onClick={() => onRetry(item.key)}>
              {t('shared.evidence.retry')}
            </Button>
          }
        />
      );
  }
}
