import type { DocumentRequestView } from '@overturn/contracts/admin';
import type { RequestStep } from '@overturn/kernel/vocabulary';
import { languageOf } from '@overturn/ui';
import { Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useLocale, useT } from '../../../shared/i18n';
import { useChecklistChange } from './documents.queries';

interface StepInput {
  readonly reason?: string;
  readonly evidenceIds?: string[];
}

interface StepDialogProps {
  readonly caseId: string;
  readonly request: DocumentRequestView;
  readonly step: RequestStep;
  readonly onClose: () => void;
}

/** What a step needs to be told: files, or why. */
export function StepDialog({ caseId, request, step, onClose }: StepDialogProps) {
  const t = useT();
  const isChinese = languageOf(useLocale()) === 'zh';
  const [suits] = request.kinds;
  const change = useChecklistChange(caseId, ({ reason = '', evidenceIds = [] }: StepInput) =>
    api.stepDocumentRequest({
      params: { caseId, requestId: request.id },
      body: { version: request.version, step, reason, evidenceIds },
    }),
  );
  return (
    <SavingDialog<StepInput, unknown>
      title={t(`vocab.requestStep.${step}`)}
      hint={t('documents.step.hint', { title: isChinese ? request.titleZh : request.titleEn })}
      initialValues={{ reason: '', evidenceIds: [] }}
      change={change}
      onClose={onClose}
    >
      {step === 'offer' ? (
        <Form.Item
          name="evidenceIds"
          label={t('documents.files')}
          rules={[{ required: true, message: t('shared.required') }]}
        >
          <EvidenceField caseId={caseId} {...(suits === undefined ? {} : { initialKind: suits })} />
        </Form.Item>
      ) : (
        <Form.Item
          name="reason"
          label={t('documents.step.reason')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} autoFocus />
        </Form.Item>
      )}
    </SavingDialog>
  );
}
