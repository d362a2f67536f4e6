import type { CaseMoneyView } from '@overturn/contracts/admin';
import { ReasonDialog } from '../../../shared/dialogs/reason-dialog';
import { useT } from '../../../shared/i18n';
import { useMoneyChange } from '../api/money.queries';

interface MoneyReasonDialogProps {
  readonly caseId: string;
  readonly title: string;
  readonly hint: string;
  readonly send: (reason: string) => Promise<CaseMoneyView>;
  readonly onClose: () => void;
}

/** Asks why, before something is refused or made void. */
export function MoneyReasonDialog({ caseId, send, ...dialog }: MoneyReasonDialogProps) {
  const t = useT();
  const change = useMoneyChange(caseId, ({ reason }: { reason: string }) => send(reason));
  return <ReasonDialog {...dialog} label={t('money.reason')} change={change} />;
}
