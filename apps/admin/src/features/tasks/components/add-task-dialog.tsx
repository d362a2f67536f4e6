import { DEFAULT_ROLES, type DefaultRole } from '@overturn/kernel/vocabulary';
import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useNow } from '../../../shared/clock';
import { ProblemAlert } from '../../../shared/components/problem-alert';
import { ZonedTimeField, type ZonedTime } from '../../../shared/components/zoned-time-field';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { instantOfWallTime, wallTimeOf } from '../../../shared/time/wall-time';
import { Workload } from '../../../shared/workload/workload';
import { useAddTask } from '../api/task.commands';
import { staffQuery } from '../api/task.queries';

interface Fields {
  readonly title: string;
  readonly hint: string;
  readonly ownerRole: DefaultRole;
  readonly assigneeId: string | null;
  readonly due: ZonedTime;
}

interface AddTaskDialogProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

const DAY = 86_400_000;

/** A task of the case's own, with how busy its person is on the day. */
export function AddTaskDialog({ caseId, onClose }: AddTaskDialogProps) {
  const t = useT();
  const report = useReport();
  const now = useNow();
  const session = useSession();
  const { zone } = session.person;
  const staff = useQuery(staffQuery).data?.items ?? [];
  const add = useAddTask(caseId);
  const [form] = Form.useForm<Fields>();
  const due = Form.useWatch('due', form);
  const assigneeId = Form.useWatch('assigneeId', form);
  const person = staff.find(({ id }) => id === assigneeId);
  const submit = ({ due: at, ...input }: Fields) => {
    const dueAt = instantOfWallTime(at.wall, at.zone);
    if (dueAt !== null)
      add.mutate(
        { ...input, assigneeId: input.assigneeId ?? null, dueAt },
        {
          onSuccess: () => {
            report.success(t('tasks.add.done'));
            onClose();
          },
        },
      );
  };
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <Modal
      open
      title={t('tasks.add')}
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={add.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          title: '',
          hint: '',
          ownerRole: 'case_manager',
          assigneeId: session.staff.id,
          due: { wall: `${wallTimeOf(new Date(now + DAY).toISOString(), zone).slice(0, 10)}T18:00`, zone },
        }}
        onFinish={submit}
      >
        <Form.Item name="title" label={t('tasks.title')} rules={required}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="hint" label={t('tasks.how')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="ownerRole" label={t('tasks.role')}>
          <Select options={DEFAULT_ROLES.map((value) => ({ value, label: t(`vocab.role.${value}`) }))} />
        </Form.Item>
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
        <Form.Item
          name="due"
          label={t('tasks.due.label')}
          rules={[
            {
              validator: (_, value: ZonedTime) =>
                instantOfWallTime(value.wall, value.zone) ? Promise.resolve() : Promise.reject(new Error()),
              message: t('shared.required'),
            },
          ]}
        >
          <ZonedTimeField label={t('tasks.due.label')} zones={[zone, 'UTC']} />
        </Form.Item>
        {person ? (
          <Workload
            staffId={person.id}
            name={person.name}
            chosen={due?.wall.slice(0, 10) ?? ''}
            onChoose={(date) => form.setFieldValue('due', { zone: due?.zone ?? zone, wall: `${date}T18:00` })}
          />
        ) : null}
        {add.isError ? <ProblemAlert problem={ApiProblem.of(add.error)} /> : null}
      </Form>
    </Modal>
  );
}
