import type { CaseView } from '@overturn/contracts/admin';
import { Form } from 'antd';
import { api } from '../../../shared/api';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCaseChange } from '../api/outcome.queries';
import { ChangeDialog } from './change-dialog';

interface ProofInput {
  readonly evidenceIds: string[];
}

interface ProofDialogProps {
  readonly current: CaseView;
  readonly claimId: string;
  readonly onClose: () => void;
}

/** Adds files to the claim that waits for a second person. */
export function ProofDialog({ current, claimId, onClose }: ProofDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<ProofInput>();
  const add = useCaseChange(({ evidenceIds }: ProofInput) =>
    api.addOutcomeEvidence({ params: { caseId: current.id, claimId }, body: { evidenceIds } }),
  );
  const submit = (input: ProofInput) =>
    add.mutate(input, {
      onSuccess: () => {
        report.success(t('outcome.proof.done'));
        onClose();
      },
    });
  return (
    <ChangeDialog<ProofInput>
      title={t('outcome.proof.title')}
      hint={t('outcome.evidence.hint')}
      okText={t('outcome.proof.title')}
      form={form}
      initial={{ evidenceIds: [] }}
      isPending={add.isPending}
      error={add.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item
        name="evidenceIds"
        label={t('outcome.field.evidence')}
        rules={[{ required: true, message: t('outcome.proof.chooseOne') }]}
      >
        <EvidenceField caseId={current.id} initialKind="account_state" />
      </Form.Item>
    </ChangeDialog>
  );
}
