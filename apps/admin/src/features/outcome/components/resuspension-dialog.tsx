import type { CaseView, NoticeView } from '@overturn/contracts/admin';
import { CAUSES, SUSPENSION_TYPES, type Cause, type SuspensionType } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { useNow } from '../../../shared/clock';
import { ZonedTimeField, type ZonedTime } from '../../../shared/components/zoned-time-field';
import { useT } from '../../../shared/i18n';
import { effective } from '../../../shared/notice/model/reading-marks';
import { NoticeDrop } from '../../../shared/notice/notice-drop';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { instantOfWallTime, wallTimeOf } from '../../../shared/time/wall-time';
import { useCaseChange } from '../api/outcome.queries';
import { ChangeDialog } from './change-dialog';
import '../../../shared/notice/notice.css';

interface ResuspensionDialogProps {
  readonly current: CaseView;
  readonly onClose: () => void;
}

/** First the notice of the second suspension, then what it says: the new case is opened from it. */
export function ResuspensionDialog({ current, onClose }: ResuspensionDialogProps) {
  const t = useT();
  const [noticeId, setNoticeId] = useState<string | null>(null);
  const notice = useQuery({ ...noticeQuery(noticeId ?? ''), enabled: noticeId !== null }).data;
  if (notice) return <ResuspensionForm current={current} notice={notice} onClose={onClose} />;
  return (
    <Modal
      open
      title={t('outcome.resuspension.title')}
      footer={null}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <p className="quiet">{t('outcome.resuspension.bring')}</p>
      <NoticeDrop onRead={({ id }) => setNoticeId(id)} onHere={setNoticeId} />
    </Modal>
  );
}

interface ResuspensionInput {
  readonly suspensionType?: SuspensionType;
  readonly causes: Cause[];
  readonly received: ZonedTime;
}

function ResuspensionForm({
  current,
  notice,
  onClose,
}: ResuspensionDialogProps & { readonly notice: NoticeView }) {
  const t = useT();
  const report = useReport();
  const navigate = useNavigate();
  const now = useNow();
  const { zone } = useSession().person;
  const [form] = Form.useForm<ResuspensionInput>();
  const open = useCaseChange(({ suspensionType = 'deactivated', causes, received }: ResuspensionInput) =>
    api.reportResuspension({
      params: { caseId: current.id },
      body: {
        version: current.version,
        noticeId: notice.id,
        suspensionType,
        causes,
        noticeReceivedAt: instantOfWallTime(received.wall, received.zone) ?? '',
      },
    }),
  );
  const submit = (input: ResuspensionInput) =>
    open.mutate(input, {
      onSuccess: ({ id, number }) => {
        report.success(t('outcome.resuspension.done', { number }));
        void navigate({ to: '/cases/$caseId', params: { caseId: id } });
      },
    });
  const suspensionType = effective(notice.reading.suspensionType);
  return (
    <ChangeDialog<ResuspensionInput>
      title={t('outcome.resuspension.title')}
      hint={t('outcome.resuspension.hint')}
      okText={t('outcome.resuspension.open')}
      form={form}
      initial={{
        ...(suspensionType === null ? {} : { suspensionType }),
        causes: [...effective(notice.reading.causes)],
        received: { wall: wallTimeOf(notice.sentAt ?? new Date(now).toISOString(), zone), zone },
      }}
      isPending={open.isPending}
      error={open.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item
        name="suspensionType"
        label={t('cases.filter.type')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          options={SUSPENSION_TYPES.map((value) => ({ value, label: t(`vocab.suspensionType.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="causes"
        label={t('cases.filter.cause')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="received"
        label={t('cases.facts.received')}
        rules={[
          {
            validator: (_, { wall, zone: where }: ZonedTime) =>
              instantOfWallTime(wall, where) === null
                ? Promise.reject(new Error(t('shared.required')))
                : Promise.resolve(),
          },
        ]}
      >
        <ZonedTimeField label={t('cases.facts.received')} zones={[zone, 'UTC', current.zone]} />
      </Form.Item>
    </ChangeDialog>
  );
}
