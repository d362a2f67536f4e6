import type { CaseView, DeclarationsView } from '@overturn/contracts/admin';
import type { DeclarationCode } from '@overturn/kernel/vocabulary';
import { Checkbox, Form, Input } from 'antd';
import { useToday } from '../../shared/clock';
import { FormDialog } from '../../shared/dialogs/form-dialog';
import { EvidenceField } from '../../shared/evidence/evidence-field';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSignDeclarations } from './engagement.queries';

interface SigningInput {
  readonly codes: DeclarationCode[];
  readonly signedBy: string;
  readonly signedOn: string;
  readonly disclosure?: string;
  readonly evidenceIds?: string[];
}

interface SignDialogProps {
  readonly current: CaseView;
  readonly view: DeclarationsView;
  readonly onClose: () => void;
}

const FIELD_OF_CODE = {
  'CASES.SIGNED_IN_FUTURE': 'signedOn',
  'CASES.ACCOUNTS_NOT_NAMED': 'disclosure',
  'CASES.DECLARATION_SIGNED': 'codes',
};

/** Records what the client has signed: who, when, which accounts were disclosed. */
export function SignDialog({ current, view, onClose }: SignDialogProps) {
  const t = useT();
  const report = useReport();
  const today = useToday();
  const [form] = Form.useForm<SigningInput>();
  const problem = useFormProblem(form, FIELD_OF_CODE);
  const sign = useSignDeclarations(current.id);
  const required = [{ required: true, message: t('shared.required') }];
  const codes = Form.useWatch('codes', form);
  const asksAccounts = codes?.includes('accounts_disclosed') ?? true;
  const submit = ({ disclosure = '', evidenceIds = [], ...input }: SigningInput) =>
    sign.mutate(
      { ...input, disclosure, evidenceId: evidenceIds[0] ?? null },
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
      title={t('engagement.sign')}
      hint={t('engagement.sign.hint')}
      initialValues={{
        codes: view.texts.filter(({ isSigned }) => !isSigned).map(({ code }) => code),
        signedOn: today,
      }}
      isSaving={sign.isPending}
      problem={problem.text}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="codes" label={t('engagement.sign.which')} rules={required}>
        <Checkbox.Group
          className="declaration-codes"
          options={view.texts.map(({ code }) => ({ value: code, label: t(`vocab.declaration.${code}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="signedBy"
        label={t('engagement.sign.by')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="signedOn" label={t('engagement.sign.on')} rules={required}>
        <Input type="date" />
      </Form.Item>
      {asksAccounts ? (
        <Form.Item
          name="disclosure"
          label={t('engagement.sign.accounts')}
          extra={t('engagement.sign.accountsHint')}
          rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
      ) : null}
      <Form.Item name="evidenceIds" label={t('engagement.sign.scan')}>
        <EvidenceField caseId={current.id} initialKind="signed_paper" />
      </Form.Item>
    </FormDialog>
  );
}
