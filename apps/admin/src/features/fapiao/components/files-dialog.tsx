import type { FapiaoView } from '@overturn/contracts/admin';
import { Form } from 'antd';
import { api } from '../../../shared/api';
import { FormDialog } from '../../../shared/dialogs/form-dialog';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useFapiaoChange } from '../api/fapiao.queries';

interface FilesInput {
  readonly evidenceIds: string[];
}

/** Files of an issued fapiao, as the platform gave them; they stay. */
export function FilesDialog({ one, onClose }: { readonly one: FapiaoView; readonly onClose: () => void }) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<FilesInput>();
  const problem = useFormProblem(form);
  const attach = useFapiaoChange((body: FilesInput) =>
    api.attachFapiaoFiles({ params: { fapiaoId: one.id }, body }),
  );
  return (
    <FormDialog<FilesInput>
      form={form}
      title={t('fapiao.files.add')}
      hint={t('fapiao.filesHint')}
      initialValues={{}}
      isSaving={attach.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        attach.mutate(input, {
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
        name="evidenceIds"
        label={t('fapiao.files')}
        rules={[{ required: true, type: 'array', min: 1, message: t('shared.required') }]}
      >
        <EvidenceField caseId={one.caseId} initialKind="invoice" />
      </Form.Item>
    </FormDialog>
  );
}
