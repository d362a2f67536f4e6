import type { CaseView } from '@overturn/contracts/admin';
import { FUNDS_CHANNELS } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCaseChange } from '../api/outcome.queries';
import { ChangeDialog } from './change-dialog';

interface RequestInput {
  readonly channel: (typeof FUNDS_CHANNELS)[number];
  readonly text: string;
  readonly evidenceIds: string[];
}

interface FundsRequestDialogProps {
  readonly current: CaseView;
  readonly onClose: () => void;
}

/** Records the request that was sent to Amazon, word for word. */
export function FundsRequestDialog({ current, onClose }: FundsRequestDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<RequestInput>();
  const file = useCaseChange((input: RequestInput) =>
    api.fileFundsRequest({
      params: { caseId: current.id },
      body: { version: current.version, ...input },
    }),
  );
  const submit = (input: RequestInput) =>
    file.mutate(input, {
      onSuccess: () => {
        report.success(t('outcome.request.done'));
        onClose();
      },
    });
  return (
    <ChangeDialog<RequestInput>
      title={t('outcome.request.title')}
      hint={t('outcome.request.hint')}
      okText={t('outcome.request.submit')}
      form={form}
      initial={{ channel: 'funds_team', evidenceIds: [] }}
      isPending={file.isPending}
      error={file.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item name="channel" label={t('outcome.field.channel')}>
        <Select options={FUNDS_CHANNELS.map((value) => ({ value, label: t(`vocab.channel.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('outcome.field.requestText')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 16 }} maxLength={20_000} autoFocus />
      </Form.Item>
      <Form.Item name="evidenceIds" label={t('outcome.field.attachments')}>
        <EvidenceField caseId={current.id} />
      </Form.Item>
    </ChangeDialog>
  );
}
