import type { CaseMoneyView } from '@overturn/contracts/admin';
import { Button } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useMoneyChange } from '../api/money.queries';
import { MoneyReasonDialog } from './money-reason-dialog';

interface DecisionButtonsProps {
  readonly caseId: string;
  /** Whoever looks recorded it, so somebody else decides. */
  readonly isOwn: boolean;
  readonly confirmText: string;
  readonly confirm: () => Promise<CaseMoneyView>;
  /** The reason is said where one is kept. */
  readonly reject: (reason: string) => Promise<CaseMoneyView>;
}

/** The second person's two buttons. */
export function DecisionButtons({ caseId, isOwn, confirmText, confirm, reject }: DecisionButtonsProps) {
  const t = useT();
  const report = useReport();
  const [isRejecting, setRejecting] = useState(false);
  const change = useMoneyChange(caseId, confirm);
  if (isOwn) return <span className="quiet">{t('money.ownDecision')}</span>;
  const take = () =>
    change.mutate(undefined, {
      onSuccess: () => report.success(t('shared.saved')),
      onError: report.failure,
    });
  return (
    <div className="money-buttons">
      <Button size="small" type="primary" loading={change.isPending} onClick={take}>
        {confirmText}
      </Button>
      <Button size="small" onClick={() => setRejecting(true)}>
        {t('money.reject')}
      </Button>
      {isRejecting ? (
        <MoneyReasonDialog
          caseId={caseId}
          title={t('money.reject')}
          hint={t('money.rejectHint')}
          send={reject}
          onClose={() => setRejecting(false)}
        />
      ) : null}
    </div>
  );
}
