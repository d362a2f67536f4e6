import { LockOutlined } from '@ant-design/icons';
import type { WorksheetView } from '@overturn/contracts/admin';
import { INTENTS, type Cause, type Intent } from '@overturn/kernel/vocabulary';
import { formatInstant } from '@overturn/ui';
import { Alert, Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useFormProblem } from '../../../shared/form-problem';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { useRecordIntent } from '../worksheet.queries';

interface IntentLineProps {
  readonly caseId: string;
  readonly cause: Cause;
  readonly intent: WorksheetView['intent'];
  readonly mayWrite: boolean;
}

/** Whether the cause was meant. Whoever may not review plans sees only that somebody has said it. */
export function IntentLine({ caseId, cause, intent, mayWrite }: IntentLineProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [isOpen, setOpen] = useState(false);
  const said = intent.statements?.find((one) => one.cause === cause);
  return (
    <div className="worksheet-intent">
      <span className="internal-badge">
        <LockOutlined aria-hidden /> {t('worksheet.intent')}
      </span>
      <span>
        {said
          ? `${t(`vocab.intent.${said.intent}`)} · ${said.note} (${said.by}, ${formatInstant(said.at, locale, zone)})`
          : t(intent.recordedFor.includes(cause) ? 'worksheet.intent.recorded' : 'worksheet.intent.none')}
      </span>
      {mayWrite ? (
        <Button size="small" type="link" onClick={() => setOpen(true)}>
          {t('worksheet.intent.record')}
        </Button>
      ) : null}
      {isOpen ? <IntentDialog caseId={caseId} cause={cause} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

interface IntentDialogProps {
  readonly caseId: string;
  readonly cause: Cause;
  readonly onClose: () => void;
}

function IntentDialog({ caseId, cause, onClose }: IntentDialogProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<{ intent: Intent; note: string }>();
  const problem = useFormProblem(form);
  const record = useRecordIntent(caseId);
  const rules = [{ required: true, message: t('shared.required') }];
  return (
    <Modal
      open
      title={`${t('worksheet.intent')} · ${t(`vocab.cause.${cause}`)}`}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={record.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(input) =>
          record.mutate(
            { cause, ...input },
            {
              onSuccess: () => {
                report.success(t('shared.saved'));
                onClose();
              },
              onError: problem.show,
            },
          )
        }
      >
        <p className="quiet">{t('worksheet.intent.hint')}</p>
        {problem.text ? <Alert type="error" showIcon role="alert" title={problem.text} /> : null}
        <Form.Item name="intent" label={t('worksheet.intent.which')} rules={rules}>
          <Radio.Group options={INTENTS.map((value) => ({ value, label: t(`vocab.intent.${value}`) }))} />
        </Form.Item>
        <Form.Item name="note" label={t('worksheet.intent.note')} rules={[{ ...rules[0], whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
