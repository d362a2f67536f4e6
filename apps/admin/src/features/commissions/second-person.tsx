import { Button } from 'antd';
import { useState } from 'react';
import { ReasonDialog } from '../../shared/dialogs/reason-dialog';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCommissionChange } from './commissions.queries';

type Decision = { readonly decision: 'confirm' } | { readonly decision: 'reject'; readonly reason: string };

interface SecondPersonProps {
  /** Whoever looks made it, so somebody else decides. */
  readonly isOwn: boolean;
  readonly confirmText: string;
  readonly send: (decision: Decision) => Promise<unknown>;
}

/** The second person's two buttons. */
export function SecondPerson({ isOwn, confirmText, send }: SecondPersonProps) {
  const t = useT();
  const report = useReport();
  const [isRefusing, setRefusing] = useState(false);
  const confirm = useCommissionChange(() => send({ decision: 'confirm' }));
  const refuse = useCommissionChange(({ reason }: { readonly reason: string }) =>
    send({ decision: 'reject', reason }),
  );
  if (isOwn) return <span className="quiet">{t('commissions.waitsForColleague')}</span>;
  return (
    <div className="row-buttons">
      <Button
        size="small"
        type="primary"
        loading={confirm.isPending}
        onClick={() =>
          confirm.mutate(undefined, {
            onSuccess: () => report.success(t('shared.saved')),
            onError: report.failure,
          })
        }
      >
        {confirmText}
      </Button>
      <Button size="small" onClick={() => setRefusing(true)}>
        {t('commissions.refuse')}
      </Button>
      {isRefusing ? (
        <ReasonDialog
          title={t('commissions.refuse')}
          hint={t('commissions.refuseHint')}
          label={t('commissions.reason')}
          change={refuse}
          onClose={() => setRefusing(false)}
        />
      ) : null}
    </div>
  );
}
