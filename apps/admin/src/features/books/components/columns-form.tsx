import type { StatementPreviewView } from '@overturn/contracts/admin';
import { CURRENCIES } from '@overturn/kernel/vocabulary';
import { Alert, Button, Form, Input, InputNumber, Select } from 'antd';
import { api } from '../../../shared/api';
import { useFormProblem } from '../../../shared/form-problem';
import { useT } from '../../../shared/i18n';
import { useBankChange } from '../api/bank.queries';

type Mapping = NonNullable<StatementPreviewView['mapping']>;
type Columns = Mapping & { readonly name: string };

interface ColumnsFormProps {
  readonly name: string;
  readonly preview: StatementPreviewView;
  /** Told the id of the bank that was saved. */
  readonly onSaved: (profileId: string) => void;
}

const OPTIONAL = ['counterparty', 'remark', 'bankReference'] as const;
const FORMATS = ['ymd', 'dmy', 'mdy'] as const;

/** What a bank's columns mean: asked once, remembered under its name. */
export function ColumnsForm({ name, preview, onSaved }: ColumnsFormProps) {
  const t = useT();
  const [form] = Form.useForm<Columns>();
  const problem = useFormProblem(form);
  const required = [{ required: true, message: t('shared.required') }];
  const { mapping, rows } = preview;
  const headLine = Form.useWatch('headLine', form) ?? mapping?.headLine ?? 1;
  const columns = (rows[headLine - 1] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  const options = [...new Set(columns)].map((value) => ({ value, label: value }));
  const save = useBankChange(({ name: bank, ...own }: Columns) =>
    api.saveBankProfile({
      body: {
        name: bank,
        mapping: {
          ...own,
          counterparty: own.counterparty ?? null,
          remark: own.remark ?? null,
          bankReference: own.bankReference ?? null,
        },
      },
    }),
  );
  return (
    <Form<Columns>
      form={form}
      layout="vertical"
      requiredMark={false}
      className="books-columns"
      initialValues={
        mapping ? { ...mapping, name } : { headLine: 1, dateFormat: 'ymd', currency: 'CNY', name }
      }
      onFinish={(input) =>
        save.mutate(input, {
          onSuccess: ({ items }) => {
            const saved = items.find((one) => one.name === input.name.trim());
            if (saved) onSaved(saved.id);
          },
          onError: problem.show,
        })
      }
    >
      {problem.text ? <Alert type="error" showIcon role="alert" title={problem.text} /> : null}
      <Form.Item
        name="name"
        label={t('bank.name')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="headLine" label={t('bank.headLine')} rules={required}>
        <InputNumber min={1} max={50} precision={0} />
      </Form.Item>
      {(['date', 'amount'] as const).map((field) => (
        <Form.Item key={field} name={field} label={t(`bank.${field}`)} rules={required}>
          <Select options={options} />
        </Form.Item>
      ))}
      {OPTIONAL.map((field) => (
        <Form.Item key={field} name={field} label={t(`bank.${field}`)}>
          <Select allowClear placeholder={t('bank.noColumn')} options={options} />
        </Form.Item>
      ))}
      <Form.Item name="dateFormat" label={t('bank.dateFormat')}>
        <Select options={FORMATS.map((value) => ({ value, label: t(`bank.dateFormat.${value}`) }))} />
      </Form.Item>
      <Form.Item name="currency" label={t('bank.currency')}>
        <Select showSearch options={CURRENCIES.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Button htmlType="submit" loading={save.isPending}>
        {t('bank.saveColumns')}
      </Button>
    </Form>
  );
}
