import { EVIDENCE_KINDS, type EvidenceKind } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { useT } from '../../../shared/i18n';
import { useChecklistChange } from './documents.queries';

interface AskInput {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly hint?: string;
  readonly kinds?: EvidenceKind[];
}

/** Asks for a document of one's own. */
export function AskDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const t = useT();
  const ask = useChecklistChange(caseId, (body: AskInput) =>
    api.askForDocument({ params: { caseId }, body }),
  );
  const required = { required: true, whitespace: true, message: t('shared.required') };
  return (
    <SavingDialog<AskInput, unknown>
      title={t('documents.add')}
      hint={t('documents.add.hint')}
      initialValues={{}}
      change={ask}
      onClose={onClose}
    >
      <Form.Item name="titleZh" label={t('documents.titleZh')} rules={[required]}>
        <Input maxLength={200} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="titleEn" label={t('documents.titleEn')} rules={[required]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="hint" label={t('documents.hint')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
      </Form.Item>
      <Form.Item name="kinds" label={t('documents.kinds')}>
        <Select
          mode="multiple"
          options={EVIDENCE_KINDS.map((value) => ({ value, label: t(`vocab.evidenceKind.${value}`) }))}
        />
      </Form.Item>
      <button type="submit" hidden />
    </SavingDialog>
  );
}
