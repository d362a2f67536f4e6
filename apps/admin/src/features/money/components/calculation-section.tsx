import type { CaseMoneyView } from '@overturn/contracts/admin';
import { Button, Checkbox, Form, Input, InputNumber } from 'antd';
import { formatInstant } from '@overturn/ui';
import { useState } from 'react';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { StackTable } from '../../../shared/lists/stack-table';
import { useLocale, useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan, useSession } from '../../../shared/session';
import { useCodeText } from '../../../shared/words/known-text';
import { formatMoney } from '../../../shared/words/money';
import { useMoneyChange } from '../api/money.queries';
import type { MoneyDialogProps, MoneySectionProps } from '../money-section.types';

type Calculation = CaseMoneyView['calculations'][number];

/** What the case costs: the newest calculation with its steps, and the way to an invoice. */
export function CalculationSection({ current, money }: MoneySectionProps) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const [isOpen, setOpen] = useState(false);
  const draft = useMoneyChange(current.id, (calculationId: string | null) =>
    api.draftInvoice({ params: { caseId: current.id }, body: { calculationId, dueInDays: 14 } }),
  );
  const letter = money.letters.find(({ state }) => state === 'accepted');
  const [newest] = money.calculations;
  const draftFrom = (calculationId: string | null) =>
    draft.mutate(calculationId, {
      onSuccess: () => report.success(t('money.invoice.drafted')),
      onError: report.failure,
    });
  return (
    <section aria-labelledby="money-calculation">
      <h3 id="money-calculation">{t('money.calculation.title')}</h3>
      {newest ? <Steps calculation={newest} /> : <p className="quiet">{t('money.calculation.none')}</p>}
      {can('invoice:write') && letter ? (
        <div className="money-buttons">
          <Button onClick={() => setOpen(true)}>{t('money.calculation.do')}</Button>
          {newest && newest.invoiceId === null && newest.dueMinor !== '0' ? (
            <Button type="primary" loading={draft.isPending} onClick={() => draftFrom(newest.id)}>
              {t('money.invoice.draft')}
            </Button>
          ) : null}
          {letter.content.assessment &&
          !money.invoices.some(({ kind, state }) => kind === 'assessment' && state !== 'void') ? (
            <Button loading={draft.isPending} onClick={() => draftFrom(null)}>
              {t('money.invoice.draftAssessment')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isOpen ? <CalculateDialog current={current} money={money} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

/** Every step with its clause and numbers, and what is due. */
function Steps({ calculation }: { readonly calculation: Calculation }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const { zone } = useSession().person;
  const money = (minor: string) => formatMoney({ currency: calculation.currency, minor }, locale);
  return (
    <div className="money-card">
      <p className="quiet">
        {t('money.calculation.by', {
          by: calculation.calculatedBy,
          at: formatInstant(calculation.calculatedAt, locale, zone),
        })}
      </p>
      <StackTable
        caption={t('money.calculation.steps')}
        rows={calculation.steps.map((step, index) => ({ ...step, key: `${index}` }))}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'what',
            title: t('money.calculation.step'),
            cell: ({ formula }) => codeText('money.formula', formula),
          },
          {
            key: 'inputs',
            title: t('money.calculation.inputs'),
            cell: ({ inputs }) =>
              Object.entries(inputs)
                .filter(([name]) => name !== 'payout')
                .map(([name, value]) => `${codeText('money.input', name)} ${shown(name, value, money)}`)
                .join(t('money.separator')),
          },
          {
            key: 'result',
            title: t('money.amount'),
            cell: ({ resultMinor }) => money(resultMinor),
            isTabular: true,
          },
        ]}
      />
      <p className="money-total">
        {t('money.calculation.total', {
          fee: money(calculation.feeMinor),
          total: money(calculation.totalMinor),
        })}
      </p>
    </div>
  );
}

const PERCENT = /Ppm$/;
const PLAIN = ['round', 'parts', 'back', 'of', 'rate', 'currency', 'marketplace', 'basis', 'what', 'minor'];
/** Rates as percentages, counts and words as they are, everything else as money. */
function shown(name: string, value: string, money: (minor: string) => string): string {
  if (PERCENT.test(name)) return `${Number(value) / 10_000} %`;
  return PLAIN.includes(name) ? value : money(value);
}

interface CalculationInput {
  readonly affectedAsins?: number | null;
  readonly isFinal: boolean;
  readonly rates?: Readonly<Record<string, string>>;
}

/** Asks what only a person knows: how much was affected, exchange rates, whether more is to come. */
function CalculateDialog({ current, money, onClose }: MoneyDialogProps) {
  const t = useT();
  const currency = money.letters.find(({ state }) => state === 'accepted')?.currency;
  const foreign = money.payouts.filter((one) => one.id !== null && one.currency !== currency);
  const calculate = useMoneyChange(current.id, ({ affectedAsins, isFinal, rates = {} }: CalculationInput) =>
    api.calculateFee({
      params: { caseId: current.id },
      body: {
        affectedAsins: affectedAsins ?? null,
        affectedMarketplaces: [],
        rates: Object.entries(rates).map(([payoutId, rate]) => ({ payoutId, rate })),
        isFinal,
      },
    }),
  );
  return (
    <SavingDialog
      title={t('money.calculation.do')}
      hint={t('money.calculation.hint')}
      initialValues={{ isFinal: false }}
      change={calculate}
      onClose={onClose}
    >
      <Form.Item name="affectedAsins" label={t('money.calculation.affected')}>
        <InputNumber min={1} max={1_000_000} precision={0} />
      </Form.Item>
      {foreign.map((one) => (
        <Form.Item
          key={one.id}
          name={['rates', one.id ?? '']}
          label={t('money.calculation.rate', { from: one.currency, to: currency ?? '' })}
          rules={[{ required: true, message: t('shared.required') }]}
        >
          <Input inputMode="decimal" placeholder="7.1234" />
        </Form.Item>
      ))}
      <Form.Item name="isFinal" valuePropName="checked">
        <Checkbox>{t('money.calculation.isFinal')}</Checkbox>
      </Form.Item>
    </SavingDialog>
  );
}
