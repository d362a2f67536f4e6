import {
  FILING_CHANNELS,
  type CaseView,
  type SubmissionForm,
  type SubmissionsView,
} from '@overturn/contracts/admin';
import { FORBIDDEN_CHANNELS } from '@overturn/kernel/vocabulary';
import { Alert, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { CopyButton } from '../../../shared/components/copy-button';
import { RefusalAlert } from '../../../shared/components/refusal-alert';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { detailsOf, isFormType, type FormType, type SubmissionInput } from '../model/submission-form';
import { useFileSubmission, usePreviewSubmission } from '../queries';
import { SubmissionFields } from './submission-fields';

type AnyChannel = (typeof FILING_CHANNELS)[number] | (typeof FORBIDDEN_CHANNELS)[number];

interface Input extends SubmissionInput {
  readonly type: FormType;
  readonly channel: AnyChannel;
  readonly evidenceIds?: readonly string[];
  readonly overrideId?: string | null;
}

interface FileSubmissionDialogProps {
  readonly current: CaseView;
  readonly page: SubmissionsView;
  /** Of the newest version of the running round; empty where there is none. */
  readonly planVersionHash: string;
  /** A shut gate or the contact lock: the filing needs the approval of a second person. */
  readonly needsOverride: boolean;
  readonly onClose: () => void;
}

/**
 * Two steps: fill in the form, then see word for word what is sent, copy it to Amazon and record it. What was typed
 * stays through every refusal.
 */
export function FileSubmissionDialog({
  current,
  page,
  planVersionHash,
  needsOverride,
  onClose,
}: FileSubmissionDialogProps) {
  const t = useT();
  const report = useReport();
  const me = useSession().staff.id;
  const [form] = Form.useForm<Input>();
  const [shown, setShown] = useState<{ readonly input: Input; readonly details: SubmissionForm } | null>(
    null,
  );
  const preview = usePreviewSubmission(current.id);
  const file = useFileSubmission(current);
  const types = page.types.filter(isFormType);
  const type = Form.useWatch('type', form) ?? types[0] ?? 'documents';
  const overrides = page.overrides.filter(({ by }) => by.id !== me);

  const look = (input: Input) => {
    const details = detailsOf(input.type, input, planVersionHash);
    preview.mutate(details, { onSuccess: () => setShown({ input, details }) });
  };
  const record = () => {
    if (!shown) return;
    const { channel, evidenceIds = [], overrideId = null } = shown.input;
    file.mutate(
      { channel, details: shown.details, evidenceIds: [...evidenceIds], overrideId },
      {
        onSuccess: () => {
          report.success(t('submissions.filed'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      width={760}
      title={t('submissions.file')}
      okText={t(shown ? 'submissions.record' : 'submissions.preview')}
      cancelText={t(shown ? 'shared.back' : 'shared.cancel')}
      confirmLoading={preview.isPending || file.isPending}
      mask={{ closable: false }}
      onOk={() => (shown ? record() : form.submit())}
      onCancel={() => {
        if (!shown) return onClose();
        setShown(null);
        file.reset();
      }}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        hidden={shown !== null}
        initialValues={{
          type: types[0],
          channel: 'account_health_appeal',
          overrideId: needsOverride ? (overrides[0]?.id ?? null) : null,
        }}
        onFinish={look}
      >
        <Form.Item name="type" label={t('submissions.field.type')}>
          <Select options={types.map((value) => ({ value, label: t(`vocab.submissionType.${value}`) }))} />
        </Form.Item>
        <Form.Item name="channel" label={t('submissions.field.channel')}>
          <Select
            options={[
              ...FILING_CHANNELS.map((value) => ({ value, label: t(`vocab.channel.${value}`) })),
              ...FORBIDDEN_CHANNELS.map((value) => ({
                value,
                label: `${t(`vocab.forbiddenChannel.${value}`)} · ${t('submissions.forbidden')}`,
              })),
            ]}
          />
        </Form.Item>
        <SubmissionFields type={type} />
        <Form.Item name="evidenceIds" label={t('submissions.field.evidence')}>
          <EvidenceField caseId={current.id} />
        </Form.Item>
        {needsOverride ? (
          <Form.Item
            name="overrideId"
            label={t('submissions.field.override')}
            extra={overrides.length === 0 ? t('submissions.override.none') : undefined}
          >
            <Select
              allowClear
              disabled={overrides.length === 0}
              options={overrides.map(({ id, by, reason }) => ({ value: id, label: `${by.name}: ${reason}` }))}
            />
          </Form.Item>
        ) : null}
        <RefusalAlert error={preview.error} />
      </Form>
      {shown && preview.data ? (
        <section aria-label={t('submissions.preview')}>
          <p>{t('submissions.preview.hint')}</p>
          {preview.data.wasFiledBefore ? (
            <Alert type="warning" showIcon className="form-alert" title={t('submissions.filedBefore')} />
          ) : null}
          {!preview.data.wasFiledBefore && preview.data.wrongChannels.length > 0 ? (
            <Alert
              type="info"
              showIcon
              className="form-alert"
              title={t('submissions.wrongChannel', {
                channels: preview.data.wrongChannels.map((one) => t(`vocab.channel.${one}`)).join(', '),
              })}
            />
          ) : null}
          <CopyButton text={preview.data.payload} />
          <pre className="plan-text">{preview.data.payload}</pre>
          <p className="quiet wrapping">SHA-256 {preview.data.payloadHash}</p>
          <RefusalAlert error={file.error} />
        </section>
      ) : null}
    </Modal>
  );
}
