import type { EvidenceChecksView } from '@overturn/contracts/admin';
import { api } from '../../../shared/api';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useT } from '../../../shared/i18n';
import { useSuspicionChange } from './suspicions.queries';

interface SuspectDialogProps {
  readonly caseId: string;
  readonly file: EvidenceChecksView['files'][number];
  readonly onClose: () => void;
}

/** Somebody holds a file to be fabricated: everything stops until compliance has looked. */
export function SuspectDialog({ caseId, file, onClose }: SuspectDialogProps) {
  const t = useT();
  const raise = useSuspicionChange(caseId, ({ reason }: { reason: string }) =>
    api.raiseSuspicion({ params: { caseId }, body: { evidenceId: file.id, reason } }),
  );
  return (
    <ReasonDialog
      title={t('evidence.suspect')}
      hint={t('evidence.suspect.hint', { file: file.fileName })}
      label={t('evidence.reason')}
      change={raise}
      onClose={onClose}
    />
  );
}
