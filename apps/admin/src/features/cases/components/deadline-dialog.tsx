import type { CaseView, DeadlineView } from '@overturn/contracts/admin';
import { DEADLINE_KINDS } from '@overturn/kernel/vocabulary';
import { Form, Input, Modal, Segmented } from 'antd';
import { useNow } from '../../../shared/clock';
import { ZonedTimeField, type ZonedTime } from '../../../shared/components/zoned-time-field';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useSession } from '../../../shared/session';
import { instantOfWallTime, wallTimeOf } from '../../../shared/time/wall-time';
import { useChangeDeadline, type DeadlineChange } from '../api/case.commands';
import { CommandProblem } from './command-problem';
import { PinDependents } from './pin-dependents';

export type DeadlineAct =
  | { readonly act: 'add' }
  | { readonly act: 'pin'; readonly deadline: DeadlineView }
  | { readonly act: 'satisfy'; readonly deadline: DeadlineView };

interface DeadlineInput {
  readonly title: string;
  readonly kind: DeadlineView['kind'];
  readonly due: ZonedTime;
  readonly reason: string;
  /** Absent where nothing hangs on the date. */
  readonly dependents?: 'move' | 'propose';
}

interface DeadlineDialogProps {
  readonly act: DeadlineAct;
  readonly current: CaseView;
  readonly onClose: () => void;
}

const DAY = 86_400_000;

/** Adds a date, moves one by hand, or records that one was met; each needs a reason. */
export function DeadlineDialog({ act, current, onClose }: DeadlineDialogProps) {
  const t = useT();
  const report = useReport();
  const deadlineName = useDeadlineName();
  const now = useNow();
  const { zone } = useSession().person;
  const [form] = Form.useForm<DeadlineInput>();
  const change = useChangeDeadline(current.id);
  const due = Form.useWatch('due', form);
  const target = act.act === 'add' ? null : latest(act.deadline, current);
  const dueAt = target?.dueAt ?? new Date(now + DAY).toISOString();
  const submit = (input: DeadlineInput) => {
    const wanted = changeOf(act.act, target, input);
    if (wanted)
      change.mutate(wanted, {
        onSuccess: () => {
          report.success(t(`cases.deadlines.${act.act}.done`));
          onClose();
        },
      });
  };
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <Modal
      open
      title={
        target
          ? `${t(`cases.deadlines.${act.act}`)} · ${deadlineName(target.code)}`
          : t('cases.deadlines.add')
      }
      okText={t('shared.save')}
      cancelText={t('shared.cancel')}
      confirmLoading={change.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'latest_by', due: { wall: wallTimeOf(dueAt, zone), zone } }}
        onFinish={submit}
      >
        <p className="quiet">{t(`cases.deadlines.${act.act}.hint`)}</p>
        {act.act === 'add' ? (
          <>
            <Form.Item name="title" label={t('cases.deadlines.name')} rules={required}>
              <Input maxLength={120} autoFocus />
            </Form.Item>
            <Form.Item name="kind" label={t('cases.deadlines.kind')}>
              <Segmented
                options={DEADLINE_KINDS.map((value) => ({ value, label: t(`vocab.deadlineKind.${value}`) }))}
              />
            </Form.Item>
          </>
        ) : null}
        {act.act === 'satisfy' ? null : (
          <Form.Item
            name="due"
            label={t('cases.deadlines.due')}
            rules={[
              {
                validator: (_, due: ZonedTime) =>
                  instantOfWallTime(due.wall, due.zone) ? Promise.resolve() : Promise.reject(new Error()),
                message: t('shared.required'),
              },
            ]}
          >
            <ZonedTimeField label={t('cases.deadlines.due')} zones={[zone, current.zone, 'UTC']} />
          </Form.Item>
        )}
        {act.act === 'pin' && target ? (
          <PinDependents
            caseId={current.id}
            deadline={target}
            dueAt={due ? instantOfWallTime(due.wall, due.zone) : null}
          />
        ) : null}
        <Form.Item name="reason" label={t('cases.field.reason')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} showCount />
        </Form.Item>
        {change.isError ? <CommandProblem error={change.error} current={current} /> : null}
      </Form>
    </Modal>
  );
}

/** The deadline in the version that the page has now, after a reload. */
const latest = (deadline: DeadlineView, current: CaseView): DeadlineView =>
  current.deadlines.find(({ id }) => id === deadline.id) ?? deadline;

function changeOf(
  act: DeadlineAct['act'],
  target: DeadlineView | null,
  input: DeadlineInput,
): DeadlineChange | null {
  const reason = input.reason.trim();
  if (act === 'satisfy') return target && { act, deadline: target, reason };
  const dueAt = instantOfWallTime(input.due.wall, input.due.zone);
  if (dueAt === null) return null;
  if (act === 'pin')
    return target && { act, deadline: target, dueAt, reason, dependents: input.dependents ?? 'propose' };
  return { act, body: { title: input.title.trim(), kind: input.kind, dueAt, reason } };
}
