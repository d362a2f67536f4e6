import {
  BASE_CURRENCY,
  CURRENCIES,
  EXCHANGE_SOURCES,
  type ExchangeSource,
} from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { api } from '../../shared/api';
import { useToday } from '../../shared/clock';
import { FormDialog } from '../../shared/dialogs/form-dialog';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { useFormProblem } from '../../shared/form-problem';
import { useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useRatesChange } from './rates.queries';

type ForeignCurrency = Exclude<(typeof CURRENCIES)[number], typeof BASE_CURRENCY>;
const FOREIGN = CURRENCIES.filter((one): one is ForeignCurrency => one !== BASE_CURRENCY);
const FIELD_OF_CODE = { 'BILLING.DAY_IN_FUTURE': 'day' };
const RATE = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,10})?$/;

function SourceField() {
  const t = useT();
  return (
    <Form.Item name="source" label={t('exchange.source')}>
      <Select options={EXCHANGE_SOURCES.map((value) => ({ value, label: t(`feePlan.exchange.${value}`) }))} />
    </Form.Item>
  );
}

interface RateInput {
  readonly source: ExchangeSource;
  readonly currency: ForeignCurrency;
  readonly day: string;
  readonly rate: string;
}

/** Records one rate as its source publishes it. */
export function RateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const today = useToday();
  const record = useRatesChange(({ rate, ...input }: RateInput) =>
    api.recordExchangeRate({ body: { ...input, rate: rate.trim() } }),
  );
  return (
    <SavingDialog
      title={t('exchange.add')}
      hint={t('exchange.addHint')}
      initialValues={{
        source: 'safe_cny_central_parity',
        currency: 'USD',
        day: today,
      }}
      change={record}
      fieldOfCode={FIELD_OF_CODE}
      onClose={onClose}
    >
      <SourceField />
      <Form.Item name="currency" label={t('exchange.currency')}>
        <Select showSearch options={FOREIGN.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item
        name="day"
        label={t('exchange.day')}
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="rate"
        label={t('exchange.rate')}
        rules={[
          {
            validator: (_, typed: string | undefined) =>
              RATE.test((typed ?? '').trim()) && /[1-9]/.test(typed ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error(t('exchange.noRate'))),
          },
        ]}
      >
        <Input inputMode="decimal" placeholder="7.1024" />
      </Form.Item>
    </SavingDialog>
  );
}

interface RateImportProps {
  readonly file: File;
  readonly onClose: () => void;
}

/** Records every rate of a file or none. */
export function RateImportDialog({ file, onClose }: RateImportProps) {
  const t = useT();
  const report = useReport();
  const [form] = Form.useForm<Pick<RateInput, 'source'>>();
  const problem = useFormProblem(form);
  const take = useRatesChange((query: Pick<RateInput, 'source'>) =>
    api.importExchangeRates({ query, body: file }),
  );
  return (
    <FormDialog
      form={form}
      title={t('exchange.importTitle', { file: file.name })}
      hint={t('exchange.importHint')}
      initialValues={{ source: 'safe_cny_central_parity' }}
      isSaving={take.isPending}
      problem={problem.text}
      onSubmit={(input) =>
        take.mutate(input, {
          onSuccess: (done) => {
            report.success(t('exchange.imported', { ...done }));
            onClose();
          },
          onError: problem.show,
        })
      }
      onClose={onClose}
    >
      <SourceField />
    </FormDialog>
  );
}
