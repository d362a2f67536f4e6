import type { FapiaoView } from '@overturn/contracts/admin';
import { Form } from 'antd';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { useFapiaoChange } from '../api/fapiao.queries';

interface FilesInput {
  readonly evidenceIds: string[];
}

/** Files of an issued fapiao, as the platform gave them; they stay. */
export function FilesDialog({ one, onClose }: { readonly one: FapiaoView; readonly onClose: () => void }) {
  const t = useT();
  const attach = useFapiaoChange((body: FilesInput) =>
    api.attachFapiaoFiles({ params: { fapiaoId: one.id }, body }),
  );
  return (
    <SavingDialog<FilesInput, unknown>
      title={t('fapiao.files.add')}
      hint={t('fapiao.filesHint')}
      initialValues={{}}
      change={attach}
      onClose={onClose}
    >
      <Form.Item
        name="evidenceIds"
        label={t('fapiao.files')}
        rules={[{ required: true, type: 'array', min: 1, message: t('shared.required') }]}
      >
        <EvidenceField caseId={one.caseId} initialKind="invoice" />
      </Form.Item>
    </SavingDialog>
  );
}
