import type { EvidenceView } from '@overturn/contracts/admin';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { Loaded } from '../../../shared/components/loaded';
import { useSaveEvidence } from '../../../shared/evidence/evidence.queries';
import { ScanPill } from '../../../shared/evidence/scan-pill';
import { useT } from '../../../shared/i18n';
import { useCan } from '../../../shared/session';
import { FileCopies } from './file-copies';
import { FileLook } from './file-look';
import { FileNotes } from './file-notes';
import { detailsQuery } from './viewer.queries';
import './viewer.css';

interface FileDrawerProps {
  readonly caseId: string;
  readonly file: EvidenceView;
  readonly onClose: () => void;
}

/** A file as it looks, with everything that stands beside it. */
export function FileDrawer({ caseId, file, onClose }: FileDrawerProps) {
  const t = useT();
  const mayWrite = useCan()('evidence:write');
  const query = useQuery(detailsQuery(file.id));
  const save = useSaveEvidence();
  const isPicture = file.mediaType.startsWith('image/') && file.previewState === 'made';
  return (
    <Drawer
      open
      title={<bdi>{file.fileName}</bdi>}
      size="large"
      onClose={onClose}
      extra={<Button onClick={() => save.mutate(file)}>{t('evidence.viewer.save')}</Button>}
    >
      <p>
        <ScanPill file={file} />
      </p>
      <p className="quiet evidence-hash">SHA-256 {file.sha256}</p>
      <FileLook file={file} />
      <Loaded query={query}>
        {(details) => (
          <>
            {isPicture ? <FileCopies caseId={caseId} details={details} mayWrite={mayWrite} /> : null}
            <FileNotes caseId={caseId} details={details} mayWrite={mayWrite} />
          </>
        )}
      </Loaded>
    </Drawer>
  );
}
