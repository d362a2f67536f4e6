import type { CaseView } from '@overturn/contracts/admin';
import { OUTCOME_CHECKS, type OutcomeCheck } from '@overturn/kernel/vocabulary';
import { Checkbox, Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCaseChange } from '../api/outcome.queries';
import { ChangeDialog } from './change-dialog';

interface JudgeDialogProps {
  readonly current: CaseView;
  readonly onClose: () => void;
}

interface VerifyInput {
  readonly checked: OutcomeCheck[];
  readonly note: string;
}

/** The second person says what they looked at and what they saw. */
export function VerifyDialog({ current, onClose }: JudgeDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<VerifyInput>();
  const verify = useCaseChange((payload: VerifyInput) =>
    api.commandCase({
      params: { caseId: current.id },
      body: { command: 'VerifyOutcome', version: current.version, payload },
    }),
  );
  const submit = (input: VerifyInput) =>
    verify.mutate(input, {
      onSuccess: () => {
        report.success(t('outcome.verify.done'));
        onClose();
      },
    });
  return (
    <ChangeDialog<VerifyInput>
      title={t('outcome.verify.title')}
      hint={t('outcome.verify.hint')}
      okText={t('outcome.verify.title')}
      form={form}
      initial={{ checked: [] }}
      isPending={verify.isPending}
      error={verify.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item
        name="checked"
        label={t('outcome.field.checked')}
        rules={[{ required: true, message: t('outcome.verify.checkOne') }]}
      >
        <Checkbox.Group
          className="outcome-checks"
          options={OUTCOME_CHECKS.map((value) => ({ value, label: t(`vocab.outcomeCheck.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('outcome.field.seen')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </ChangeDialog>
  );
}

interface RefuteInput {
  readonly reason: string;
}

/** The second person says why it is not so; the case goes back to where it stood. */
export function RefuteDialog({ current, onClose }: JudgeDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<RefuteInput>();
  const refute = useCaseChange((payload: RefuteInput) =>
    api.commandCase({
      params: { caseId: current.id },
      body: { command: 'RefuteOutcome', version: current.version, payload },
    }),
  );
  const submit = (input: RefuteInput) =>
    refute.mutate(input, {
      onSuccess: () => {
        report.success(t('outcome.refute.done'));
        onClose();
      },
    });
  return (
    <ChangeDialog<RefuteInput>
      title={t('outcome.refute.title')}
      hint={t('outcome.refute.hint')}
      okText={t('outcome.refute.title')}
      isDangerous
      form={form}
      initial={{}}
      isPending={refute.isPending}
      error={refute.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('outcome.field.reason')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
      </Form.Item>
    </ChangeDialog>
  );
}
