import type { TaskListItem, TaskView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useNow } from '../../../shared/clock';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { ZonedTimeField, type ZonedTime } from '../../../shared/components/zoned-time-field';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { instantOfWallTime, wallTimeOf } from '../../../shared/time/wall-time';
import { inLanguage } from '../../../shared/words/bilingual';
import { Workload } from '../../../shared/workload/workload';
import { staffQuery } from '../api/task.queries';
import { useTaskAct, type TaskAct } from '../api/task.commands';

export type AnyTask = TaskView | TaskListItem;
export type DialogAct = TaskAct['act'];

interface TaskInput {
  readonly text?: string;
  readonly assigneeId?: string | null;
  readonly due: ZonedTime;
}

interface TaskDialogProps {
  readonly task: AnyTask;
  readonly act: DialogAct;
  readonly onClose: () => void;
}

const DAY = 86_400_000;

/** Asks for what an act on a task needs. What was typed stays until it has worked. */
export function TaskDialog({ task, act, onClose }: TaskDialogProps) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const now = useNow();
  const session = useSession();
  const { zone } = session.person;
  const staff = useQuery(staffQuery).data?.items ?? [];
  const [form] = Form.useForm<TaskInput>();
  const due = Form.useWatch('due', form);
  const give = useTaskAct();
  const dueAt = task.dueAt ?? new Date(now + DAY).toISOString();
  const person = task.assignee ?? { id: session.staff.id, name: session.person.name };
  const submit = (input: TaskInput) => {
    const wanted = actOf(act, task, input);
    if (wanted)
      give.mutate(wanted, {
        onSuccess: () => {
          report.success(t(`tasks.${act}.done`));
          onClose();
        },
      });
  };
  const needsReason = act === 'waive' || act === 'reopen' || act === 'due';
  return (
    <Modal
      open
      title={`${t(`tasks.${act}`)} · ${inLanguage(task.title, locale)}`}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={give.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          text: '',
          assigneeId: task.assignee?.id ?? null,
          due: { wall: wallTimeOf(dueAt, zone), zone },
        }}
        onFinish={submit}
      >
        <p className="quiet">{t(`tasks.${act}.hint`)}</p>
        {act === 'assign' ? (
          <Form.Item name="assigneeId" label={t('tasks.assignee')}>
            <Select
              allowClear
              placeholder={t('tasks.nobody')}
              showSearch={{ optionFilterProp: 'label' }}
              options={staff
                .filter(({ state }) => state === 'active')
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        ) : null}
        {act === 'due' ? (
          <>
            <Form.Item
              name="due"
              label={t('tasks.due.label')}
              rules={[
                {
                  validator: (_, value: ZonedTime) =>
                    instantOfWallTime(value.wall, value.zone)
                      ? Promise.resolve()
                      : Promise.reject(new Error()),
                  message: t('shared.required'),
                },
              ]}
            >
              <ZonedTimeField label={t('tasks.due.label')} zones={[zone, 'UTC']} />
            </Form.Item>
            <Workload
              staffId={person.id}
              name={person.name}
              chosen={due?.wall.slice(0, 10) ?? ''}
              onChoose={(date) =>
                form.setFieldValue('due', {
                  zone: due?.zone ?? zone,
                  wall: `${date}T${due?.wall.slice(11) || '18:00'}`,
                })
              }
            />
          </>
        ) : null}
        {act === 'assign' ? null : (
          <Form.Item
            name="text"
            label={t(needsReason ? 'tasks.reason' : 'tasks.note')}
            rules={needsReason ? [{ required: true, whitespace: true, message: t('shared.required') }] : []}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} showCount autoFocus />
          </Form.Item>
        )}
        {give.isError ? <ProblemAlert problem={ApiProblem.of(give.error)} /> : null}
      </Form>
    </Modal>
  );
}

function actOf(act: DialogAct, task: AnyTask, input: TaskInput): TaskAct | null {
  const text = input.text?.trim() ?? '';
  switch (act) {
    case 'complete':
      return { act, task, note: text };
    case 'waive':
    case 'reopen':
      return { act, task, reason: text };
    case 'assign':
      return { act, task, assigneeId: input.assigneeId ?? null };
    case 'due': {
      const dueAt = instantOfWallTime(input.due.wall, input.due.zone);
      return dueAt === null ? null : { act, task, dueAt, reason: text };
    }
  }
}
