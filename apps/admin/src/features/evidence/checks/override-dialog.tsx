import type { VerdictView } from '@overturn/contracts/admin';
import { api } from '../../../shared/api';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useT } from '../../../shared/i18n';
import { useChecksChange } from './checks.queries';
import { reasonText } from './verdict-words';

interface OverrideDialogProps {
  readonly caseId: string;
  readonly verdict: VerdictView;
  readonly onClose: () => void;
}

/** A second person lets a failing verdict pass. */
export function OverrideDialog({ caseId, verdict, onClose }: OverrideDialogProps) {
  const t = useT();
  const change = useChecksChange(caseId, ({ reason }: { reason: string }) =>
    api.overrideVerdict({ params: { caseId }, body: { hash: verdict.hash, reason } }),
  );
  return (
    <ReasonDialog
      title={t('evidence.override.title')}
      hint={`${t(`vocab.evidenceRule.${verdict.rule}`)}：${reasonText(t, verdict)} ${t('evidence.override.hint')}`}
      label={t('evidence.reason')}
      change={change}
      onClose={onClose}
    />
  );
}
