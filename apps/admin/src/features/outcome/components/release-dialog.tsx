import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import type { CaseView } from '@overturn/contracts/admin';
import { MARKETPLACES } from '@overturn/kernel/vocabulary';
import { Button, Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { useToday } from '../../../shared/clock';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { minorOf } from '../../../shared/words/money';
import { useCaseChange } from '../api/outcome.queries';
import { CURRENCIES, releaseLines, type TypedLine } from '../model/release-lines';
import { ChangeDialog } from './change-dialog';

interface ReleaseInput {
  readonly releasedOn: string;
  readonly lines: TypedLine[];
  readonly note?: string;
  readonly evidenceIds: string[];
}

interface ReleaseDialogProps {
  readonly current: CaseView;
  readonly onClose: () => void;
}

/** Records what Amazon paid out, the whole or a part, in one currency or several. */
export function ReleaseDialog({ current, onClose }: ReleaseDialogProps) {
  const t = useT();
  const report = useReport();
  const today = useToday();
  const [form] = Form.useForm<ReleaseInput>();
  const record = useCaseChange(({ releasedOn, lines, note, evidenceIds }: ReleaseInput) =>
    api.recordFundsRelease({
      params: { caseId: current.id },
      body: {
        version: current.version,
        releasedOn,
        lines: releaseLines(lines) ?? [],
        note: note ?? '',
        evidenceIds,
      },
    }),
  );
  const submit = (input: ReleaseInput) =>
    record.mutate(input, {
      onSuccess: () => {
        report.success(t('outcome.release.done'));
        onClose();
      },
    });
  const currency = MARKETPLACES.find(({ code }) => code === current.marketplace)?.currency ?? 'USD';
  return (
    <ChangeDialog<ReleaseInput>
      title={t('outcome.release.title')}
      hint={t('outcome.release.hint')}
      okText={t('outcome.release.title')}
      form={form}
      initial={{
        releasedOn: today,
        lines: [{ currency, amount: '' }],
        evidenceIds: [],
      }}
      isPending={record.isPending}
      error={record.error}
      onFinish={submit}
      onClose={onClose}
    >
      <Form.Item
        name="releasedOn"
        label={t('outcome.field.releasedOn')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Input type="date" />
      </Form.Item>
      <ReleaseLines />
      <Form.Item name="note" label={t('outcome.field.note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item
        name="evidenceIds"
        label={t('outcome.field.evidence')}
        rules={[{ required: true, message: t('outcome.proof.chooseOne') }]}
      >
        <EvidenceField caseId={current.id} initialKind="bank_statement" />
      </Form.Item>
    </ChangeDialog>
  );
}

/** A line per currency. */
function ReleaseLines() {
  const t = useT();
  return (
    <Form.Item label={t('outcome.field.amounts')} extra={t('outcome.release.correction')}>
      <Form.List name="lines">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="outcome-line">
                <Form.Item name={[name, 'currency']} noStyle>
                  <Select
                    aria-label={t('outcome.field.currency')}
                    showSearch
                    options={CURRENCIES.map((value) => ({ value, label: value }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'amount']}
                  dependencies={[['lines', name, 'currency']]}
                  rules={[
                    ({ getFieldValue }) => ({
                      validator: (_, typed: string | undefined) => {
                        const of = getFieldValue(['lines', name, 'currency']) as string | undefined;
                        return of !== undefined && minorOf(typed ?? '', of) !== null
                          ? Promise.resolve()
                          : Promise.reject(new Error(t('outcome.release.noAmount')));
                      },
                    }),
                  ]}
                >
                  <Input inputMode="decimal" aria-label={t('outcome.field.amount')} placeholder="1,234.50" />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('outcome.release.removeLine')}
                  disabled={fields.length === 1}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button size="small" icon={<PlusOutlined />} onClick={() => add({ amount: '' })}>
              {t('outcome.release.addLine')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
