import type { StaffView } from '@overturn/contracts/admin';
import { LANGUAGES, type Language } from '@overturn/kernel/vocabulary';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Form, InputNumber, Modal, Select } from 'antd';
import { api } from '../../../shared/api';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { staffQuery } from '../queries';

interface Fields {
  languages: Language[];
  capacity: number;
}

interface CapacityDialogProps {
  readonly person: StaffView;
  readonly onClose: () => void;
}

/** In which languages a person works, and how many open cases they can look after. */
export function CapacityDialog({ person, onClose }: CapacityDialogProps) {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const problem = useFormProblem(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (fields: Fields) =>
      api.updateStaff({ params: { staffId: person.id }, body: { version: person.version, ...fields } }),
    onMutate: problem.clear,
    onSuccess: () => {
      report.success(t('shared.saved'));
      onClose();
    },
    onError: problem.show,
    onSettled: () => client.invalidateQueries({ queryKey: staffQuery.queryKey }),
  });
  const required = [{ required: true, message: t('shared.required') }];
  return (
    <Modal
      open
      title={`${t('settings.staff.capacity')} · ${person.name}`}
      okText={t('shared.save')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ languages: person.languages, capacity: person.capacity }}
        onFinish={(fields) => mutate(fields)}
      >
        {problem.text ? <Alert type="error" showIcon className="form-alert" title={problem.text} /> : null}
        <Form.Item name="languages" label={t('settings.staff.languages')} rules={required}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={LANGUAGES.map((value) => ({ value, label: t(`vocab.language.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="capacity"
          label={t('settings.staff.maxCases')}
          extra={t('settings.staff.maxCasesHint')}
          rules={required}
        >
          <InputNumber min={0} max={1000} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
