import type { PolicyView } from '@overturn/contracts/admin';
import { CAUSES } from '@overturn/kernel/vocabulary';
import { Alert, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useSavePolicy, type PolicyFields } from './policies.queries';

type Fields = Omit<PolicyFields, 'url'> & { readonly url: string; readonly isRetired: boolean };

const EMPTY: Fields = {
  titleZh: '',
  titleEn: '',
  summaryZh: '',
  summaryEn: '',
  url: '',
  causes: [],
  isRetired: false,
};

/** Adds a policy, or changes, retires and brings back one. */
export function PolicyDialog({
  policy,
  onClose,
}: {
  readonly policy: PolicyView | null;
  readonly onClose: () => void;
}) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useSavePolicy();
  const needed = [{ required: true, whitespace: true, message: t('shared.required') }];
  const save = ({ isRetired, url, ...fields }: Fields) => {
    problem.clear();
    mutate(
      { policy, isRetired, fields: { ...fields, url: url.trim() || null } },
      {
        onSuccess: () => {
          report.success(t('shared.saved'));
          onClose();
        },
        onError: problem.show,
      },
    );
  };
  return (
    <Modal
      open
      width={680}
      title={t(policy ? 'policies.edit' : 'policies.add')}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={isPending}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={policy ? { ...policy, url: policy.url ?? '' } : EMPTY}
        onFinish={save}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item name="titleZh" label={t('policies.titleZh')} rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="titleEn" label={t('policies.titleEn')} rules={needed}>
          <Input maxLength={200} lang="en" />
        </Form.Item>
        <Form.Item name="summaryZh" label={t('policies.summaryZh')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
        <Form.Item name="summaryEn" label={t('policies.summaryEn')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} lang="en" />
        </Form.Item>
        <Form.Item name="url" label={t('policies.url')} extra={t('policies.urlHint')}>
          <Input type="url" maxLength={500} placeholder="https://" />
        </Form.Item>
        <Form.Item name="causes" label={t('policies.causes')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="isRetired" valuePropName="checked" hidden={policy === null}>
          <Checkbox>{t('policies.retired')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
