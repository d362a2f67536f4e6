import type { GuaranteeView } from '@overturn/contracts/admin';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { Pill } from '../../../shared/components/pill';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { formatMoney } from '../../../shared/words/money';
import { useGuaranteeChange } from '../api/money.queries';

const TONE = { requested: 'warning', granted: 'success', refused: 'normal' } as const;

interface GuaranteeClaimCardProps {
  readonly claim: GuaranteeView['claims'][number];
  readonly caseId: string;
}

/** What one person found of a new suspension, for another to grant or refuse. */
export function GuaranteeClaimCard({ claim, caseId }: GuaranteeClaimCardProps) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const [decision, setDecision] = useState<'grant' | 'refuse' | null>(null);
  return (
    <article className="money-card">
      <div className="money-head">
        <strong>{t(`money.guarantee.verdict.${claim.verdict}`)}</strong>
        <Pill tone={TONE[claim.state]}>{t(`money.guarantee.state.${claim.state}`)}</Pill>
        {claim.amountMinor === '0' ? null : (
          <span className="money-amount">
            {formatMoney({ currency: claim.currency, minor: claim.amountMinor }, locale)}
          </span>
        )}
      </div>
      <p>{claim.reason}</p>
      <p className="quiet">
        {t('money.guarantee.by', { by: claim.requestedBy, decider: claim.decidedBy ?? '–' })}{' '}
        {claim.decisionNote ?? ''}
      </p>
      {claim.state === 'requested' && can('invoice:approve') ? (
        <div className="money-buttons">
          <Button type="primary" disabled={claim.isOwn} onClick={() => setDecision('grant')}>
            {t('money.guarantee.grant')}
          </Button>
          <Button disabled={claim.isOwn} onClick={() => setDecision('refuse')}>
            {t('money.guarantee.refuse')}
          </Button>
        </div>
      ) : null}
      {decision ? (
        <DecideDialog
          claimId={claim.id}
          caseId={caseId}
          decision={decision}
          onClose={() => setDecision(null)}
        />
      ) : null}
    </article>
  );
}

interface DecideDialogProps {
  readonly claimId: string;
  readonly caseId: string;
  readonly decision: 'grant' | 'refuse';
  readonly onClose: () => void;
}

function DecideDialog({ claimId, caseId, decision, onClose }: DecideDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ readonly note?: string }>();
  const problem = useFormProblem(form);
  const decide = useGuaranteeChange(caseId, (note: string) =>
    api.decideGuarantee({ params: { claimId }, body: { decision, note } }),
  );
  return (
    <FormDialog
      form={form}
      title={t(`money.guarantee.${decision}`)}
      hint={t('money.guarantee.decideHint')}
      initialValues={{}}
      isSaving={decide.isPending}
      problem={problem.text}
      onSubmit={({ note = '' }) =>
        decide.mutate(note, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <Form.Item
        name="note"
        label={t('money.guarantee.note')}
        rules={[{ required: decision === 'refuse', whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea maxLength={1_000} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
