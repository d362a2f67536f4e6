import type { DocumentRequestView } from '@overturn/contracts/admin';
import type { RequestStep } from '@overturn/kernel/vocabulary';
import { languageOf } from '@overturn/ui';
import { Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
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
  const report = useReport();
  const isChinese = languageOf(useLocale()) === 'zh';
  const [form] = Form.useForm<StepInput>();
  const problem = useFormProblem(form);
  const [suits] = request.kinds;
  const change = useChecklistChange(caseId, ({ reason = '', evidenceIds = [] }: StepInput) =>
    api.stepDocumentRequest({
      params: { caseId, requestId: request.id },
      body: { version: request.version, step, reason, evidenceIds },
    }),
  );
  return (
    <FormDialog<StepInput>
      form={form}
      title={t(`vocab.requestStep.${step}`)}
      hint={t('documents.step.hint', { title: isChinese ? request.titleZh : request.titleEn })}
      initialValues={{ reason: '', evidenceIds: [] }}
      isSaving={change.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        change.mutate(input, {
          onSuccess: () => {
            report.success(t('shared.saved'));
            onClose();
          },
          onError: problem.show,
        })
      }
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
    </FormDialog>
  );
}
