import { CASE_STATUSES, DEADLINE_MATTERS, DEFAULT_ROLES, EVIDENCE_KINDS } from '@overturn/kernel/vocabulary';
import { Form, Input, InputNumber, Modal, Segmented, Select, Space } from 'antd';
import { useT } from '../../../shared/i18n';
import type { AnyEntry, EntryOf, Part } from '../model/sheet-entries';

interface EntryDialogProps {
  readonly part: Part;
  readonly entry: AnyEntry;
  readonly onDone: (entry: AnyEntry) => void;
  readonly onClose: () => void;
}

const UNITS = ['working_days', 'days', 'hours'] as const;
type Due = EntryOf<'tasks'>['due'];

/** Changes one entry of a sheet: its words in both languages, and what belongs to its part. */
export function EntryDialog({ part, entry, onDone, onClose }: EntryDialogProps) {
  const t = useT();
  const [form] = Form.useForm<AnyEntry>();
  return (
    <Modal
      open
      width={640}
      title={t(`playbooks.entry.${part}`)}
      okText={t('shared.confirm')}
      cancelText={t('shared.cancel')}
      mask={{ closable: false }}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={entry}
        onFinish={(fields) => onDone({ ...entry, ...fields })}
      >
        {part === 'tasks' ? <TaskFields /> : null}
        {part === 'evidence' ? <EvidenceFields /> : null}
        {part === 'questions' ? <Both name="text" label={t('playbooks.text')} max={1000} isLong /> : null}
        {part === 'checks' ? (
          <>
            <Form.Item name="kind" label={t('playbooks.kind')}>
              <Segmented
                options={(['do', 'dont'] as const).map((value) => ({
                  value,
                  label: t(`playbooks.kind.${value}`),
                }))}
              />
            </Form.Item>
            <Both name="text" label={t('playbooks.text')} max={1000} isLong />
          </>
        ) : null}
      </Form>
    </Modal>
  );
}

function TaskFields() {
  const t = useT();
  const phases = CASE_STATUSES.filter((status) => status !== 'closed');
  return (
    <>
      <Both name="title" label={t('playbooks.title')} max={200} />
      <Both name="hint" label={t('playbooks.hint')} max={2000} isLong isOptional />
      <Form.Item name="phase" label={t('playbooks.phase')}>
        <Select options={phases.map((value) => ({ value, label: t(`vocab.caseStatus.${value}`) }))} />
      </Form.Item>
      <Form.Item name="ownerRole" label={t('playbooks.role')}>
        <Select options={DEFAULT_ROLES.map((value) => ({ value, label: t(`vocab.role.${value}`) }))} />
      </Form.Item>
      <Form.Item name="due" label={t('playbooks.due')} rules={[{ required: true }]}>
        <DueField />
      </Form.Item>
    </>
  );
}

function EvidenceFields() {
  const t = useT();
  return (
    <>
      <Both name="title" label={t('playbooks.title')} max={200} />
      <Both name="rule" label={t('playbooks.rule')} max={2000} isLong />
      <Form.Item
        name="kinds"
        label={t('playbooks.kinds')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select
          mode="multiple"
          options={EVIDENCE_KINDS.map((value) => ({ value, label: t(`vocab.evidenceKind.${value}`) }))}
        />
      </Form.Item>
    </>
  );
}

interface BothProps {
  readonly name: 'title' | 'hint' | 'rule' | 'text';
  readonly label: string;
  readonly max: number;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
}

/** The same words in both languages; an optional text may be left out in both. */
function Both({ name, label, max, isLong = false, isOptional = false }: BothProps) {
  const t = useT();
  const rules = isOptional ? [] : [{ required: true, whitespace: true, message: t('shared.required') }];
  return (['zh', 'en'] as const).map((language) => (
    <Form.Item
      key={language}
      name={[name, language]}
      label={`${label} · ${t(`vocab.language.${language}`)}`}
      rules={rules}
    >
      {isLong ? (
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={max} />
      ) : (
        <Input maxLength={max} />
      )}
    </Form.Item>
  ));
}

interface DueFieldProps {
  readonly value?: Due;
  readonly onChange?: (due: Due) => void;
}

/** Counted from the phase, or back from a deadline of the case. */
function DueField({ value, onChange }: DueFieldProps) {
  const t = useT();
  const due: Due = value ?? { from: 'phase', amount: 2, unit: 'working_days' };
  return (
    <Space orientation="vertical" className="due-field">
      <Segmented
        value={due.from}
        options={(['phase', 'deadline'] as const).map((from) => ({
          value: from,
          label: t(`playbooks.from.${from}`),
        }))}
        onChange={(from) =>
          onChange?.(
            from === 'phase'
              ? { from, amount: 2, unit: 'working_days' }
              : { from: 'deadline', matter: 'appeal_window', daysBefore: 14 },
          )
        }
      />
      {due.from === 'phase' ? (
        <Space wrap>
          <InputNumber
            aria-label={t('playbooks.amount')}
            min={1}
            max={2160}
            precision={0}
            value={due.amount}
            onChange={(amount) => onChange?.({ ...due, amount: amount ?? 1 })}
          />
          <Select
            aria-label={t('playbooks.unit')}
            value={due.unit}
            options={UNITS.map((unit) => ({ value: unit, label: t(`vocab.offsetUnit.${unit}`) }))}
            onChange={(unit) => onChange?.({ ...due, unit })}
          />
        </Space>
      ) : (
        <Space wrap>
          <Select
            aria-label={t('playbooks.matter')}
            value={due.matter}
            popupMatchSelectWidth={false}
            options={DEADLINE_MATTERS.map((matter) => ({
              value: matter,
              label: t(`vocab.deadline.${matter}`),
            }))}
            onChange={(matter) => onChange?.({ ...due, matter })}
          />
          <InputNumber
            aria-label={t('playbooks.daysBefore')}
            min={0}
            max={365}
            precision={0}
            value={due.daysBefore}
            suffix={t('playbooks.daysBefore')}
            onChange={(daysBefore) => onChange?.({ ...due, daysBefore: daysBefore ?? 0 })}
          />
        </Space>
      )}
    </Space>
  );
}
