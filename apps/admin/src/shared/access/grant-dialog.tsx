import { GRANT_PERMISSIONS, type GrantPermission } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { useNow } from '../clock';
import { FormDialog } from '../dialogs/form-dialog';
import { EvidenceField } from '../evidence/evidence-field';
import { useFormProblem } from '../form-problem';
import { useT } from '../i18n';
import { useReport } from '../report';
import { useSession } from '../session';
import { wallTimeOf } from '../time/wall-time';
import { useChangeGrants, type Shop } from './access.queries';

interface GrantInput {
  readonly sellerAccountId: string;
  readonly permissions: GrantPermission[];
  readonly grantedOn: string;
  readonly expiresOn: string;
  readonly evidenceIds?: string[];
  readonly note?: string;
}

interface GrantDialogProps {
  readonly clientId: string;
  readonly caseId: string | null;
  readonly shops: readonly Shop[];
  readonly onClose: () => void;
}

const QUARTER_MS = 90 * 86_400_000;
const FIELD_OF_CODE = { 'CASES.GRANT_ENDS_BEFORE_IT_BEGINS': 'expiresOn' };

/** Registers access that a seller granted. There is no field for a login, and none is taken in the note. */
export function GrantDialog({ clientId, caseId, shops, onClose }: GrantDialogProps) {
  const t = useT();
  const report = useReport();
  const now = useNow();
  const { zone } = useSession().person;
  const [form] = Form.useForm<GrantInput>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const change = useChangeGrants(clientId);
  const day = (at: number) => wallTimeOf(new Date(at).toISOString(), zone).slice(0, 10);
  const required = [{ required: true, message: t('shared.required') }];
  const submit = ({ evidenceIds = [], note = '', ...input }: GrantInput) =>
    change.mutate(
      { act: 'register', body: { ...input, caseId, evidenceId: evidenceIds[0] ?? null, note } },
      {
        onSuccess: () => {
          report.success(t('shared.saved'));
          onClose();
        },
        onError: problem.show,
      },
    );
  return (
    <FormDialog
      form={form}
      title={t('shared.access.add')}
      hint={t('shared.access.addHint')}
      initialValues={{
        ...(shops[0] ? { sellerAccountId: shops[0].id } : {}),
        permissions: ['account_health', 'performance_notifications'],
        grantedOn: day(now),
        expiresOn: day(now + QUARTER_MS),
      }}
      isSaving={change.isPending}
      problem={problem.text}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="sellerAccountId" label={t('shared.access.account')} rules={required}>
        <Select options={shops.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="permissions" label={t('shared.access.permissions')} rules={required}>
        <Select
          mode="multiple"
          options={GRANT_PERMISSIONS.map((value) => ({ value, label: t(`vocab.grantPermission.${value}`) }))}
          optionFilterProp="label"
        />
      </Form.Item>
      <Form.Item name="grantedOn" label={t('shared.access.from')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="expiresOn" label={t('shared.access.until')} rules={required}>
        <Input type="date" />
      </Form.Item>
      {caseId === null ? null : (
        <Form.Item name="evidenceIds" label={t('shared.access.evidence')}>
          <EvidenceField caseId={caseId} initialKind="screenshot" />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('shared.access.note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
    </FormDialog>
  );
}
