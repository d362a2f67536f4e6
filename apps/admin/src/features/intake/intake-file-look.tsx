import type { WaitingIntakeView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { api } from '../../shared/api';
import { BytesLook } from '../../shared/evidence/bytes-look';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { saveBytes } from '../../shared/save-bytes';
import { intakeLookQuery } from './intake.queries';

interface IntakeFileLookProps {
  readonly intakeId: string;
  readonly file: WaitingIntakeView['files'][number];
}

/** A file of an enquiry: what it looks like once it is out of quarantine; nothing in it acts. */
export function IntakeFileLook({ intakeId, file }: IntakeFileLookProps) {
  const t = useT();
  const report = useReport();
  const isUsable = file.scanState === 'clean' || file.scanState === 'unscanned';
  const query = useQuery({ ...intakeLookQuery(intakeId, file), enabled: isUsable });
  const save = () =>
    api
      .getIntakeFile({ params: { intakeId, fileId: file.id } })
      .then((bytes) => saveBytes(bytes, file.fileName), report.failure);
  const look = () => {
    if (!isUsable) return <Alert type="warning" showIcon title={t(`vocab.scanState.${file.scanState}`)} />;
    if (query.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
    if (query.data === undefined)
      return <Alert type="info" showIcon role="status" title={t('evidence.viewer.noPreview')} />;
    return <BytesLook bytes={query.data} mediaType={file.mediaType} title={file.fileName} />;
  };
  return (
    <section aria-label={file.fileName}>
      <p className="wrapping">
        <bdi>{file.fileName}</bdi>{' '}
        {isUsable ? (
          <Button size="small" onClick={() => void save()}>
            {t('evidence.viewer.save')}
          </Button>
        ) : null}
      </p>
      {file.photoState === null ? null : (
        <p className="quiet">
          {t(`intake.photo.${file.photoState}`, { percent: file.photoConfidence ?? 0 })}
        </p>
      )}
      {look()}
    </section>
  );
}
