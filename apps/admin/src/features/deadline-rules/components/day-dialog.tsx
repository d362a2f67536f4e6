import type { CalendarView, DayChange } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal, Radio } from 'antd';
import { useCallback, useMemo } from 'react';
import { api } from '../../../shared/api';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { calendarsQuery } from '../api/rule.queries';
import type { PreviewStep } from '../api/use-change-preview';
import { ChangePreview } from './change-preview';

interface DayDialogProps {
  readonly calendar: CalendarView;
  readonly day: string;
  readonly onClose: () => void;
}

interface Fields {
  readonly day: string;
  readonly kind: DayChange['kind'];
  readonly nameZh: string;
  readonly nameEn: string;
  readonly reason: string;
}

const KINDS = ['off', 'worked', 'plain'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Makes a day off, worked or plain; what that would change is shown before it is saved. */
export function DayDialog({ calendar, day, onClose }: DayDialogProps) {
  const t = useT();
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const known = calendar.days.find((one) => one.day === day);
  const initial: Omit<Fields, 'reason'> = {
    day,
    kind: known?.kind ?? 'off',
    nameZh: known?.nameZh ?? '',
    nameEn: known?.nameEn ?? '',
  };
  const chosenDay = Form.useWatch('day', form) ?? initial.day;
  const chosenKind = Form.useWatch('kind', form) ?? initial.kind;
  const save = useMutation({
    mutationFn: ({ reason, ...change }: Fields) =>
      api.changeCalendar({
        params: { code: calendar.code },
        body: { version: calendar.version, changes: [change], reason },
      }),
    onSuccess: () => {
      report.success(t('rules.daySaved'));
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: calendarsQuery.queryKey }),
  });
  const needed = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <Modal
      open
      width={640}
      title={t('rules.dayTitle', { day })}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={save.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={(fields) => save.mutate(fields)}
      >
        <ProblemAlert problem={save.isError ? ApiProblem.of(save.error) : null} />
        <Form.Item name="day" label={t('rules.date')} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="kind" label={t('rules.dayKind')}>
          <Radio.Group options={KINDS.map((value) => ({ value, label: t(`rules.day.${value}`) }))} />
        </Form.Item>
        <div className="rule-row">
          <Form.Item name="nameZh" label={t('rules.nameZh')} rules={needed}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('rules.nameEn')} rules={needed}>
            <Input maxLength={60} />
          </Form.Item>
        </div>
        <Form.Item name="reason" label={t('deadlines.reason')} rules={needed}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
      {DAY.test(chosenDay) ? (
        <DayPreview
          key={`${chosenDay}/${chosenKind}`}
          code={calendar.code}
          day={chosenDay}
          kind={chosenKind}
        />
      ) : null}
    </Modal>
  );
}

interface DayPreviewProps {
  readonly code: CalendarView['code'];
  readonly day: string;
  readonly kind: DayChange['kind'];
}

/** Its names change no date: the preview asks with the day itself in their place. */
function DayPreview({ code, day, kind }: DayPreviewProps) {
  const change = useMemo(() => ({ day, kind, nameZh: day, nameEn: day }), [day, kind]);
  const step = useCallback<PreviewStep>(
    (after, signal) => api.previewCalendar({ params: { code }, body: { changes: [change], after } }, signal),
    [code, change],
  );
  return <ChangePreview step={step} />;
}
