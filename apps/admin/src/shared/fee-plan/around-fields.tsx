import {
  EXCHANGE_DAYS,
  EXCHANGE_SOURCES,
  EXPENSE_ARRANGEMENTS,
  PERCENT_METHODS,
} from '@overturn/kernel/vocabulary';
import { Checkbox, Form, Input, Select } from 'antd';
import { useT } from '../i18n';
import { FaultLine, PlanItem } from './faults';
import { Switched } from './switched';

/** What is paid beside the fee for success: assessment, deposit, expenses, tax, and the rate of exchange. */
export function AroundFields({ currency }: { readonly currency: string }) {
  const t = useT();
  const amount = t('feePlan.amount', { currency });
  return (
    <fieldset className="fee-plan-group">
      <legend>{t('feePlan.around')}</legend>
      <Switched name="assessment" label={t('feePlan.assessment')}>
        <PlanItem at="assessment" name={['assessment', 'amount']} label={amount}>
          <Input inputMode="decimal" />
        </PlanItem>
        <Form.Item name={['assessment', 'isCredited']} valuePropName="checked">
          <Checkbox>{t('feePlan.assessment.isCredited')}</Checkbox>
        </Form.Item>
      </Switched>
      <Switched name="deposit" label={t('feePlan.deposit')}>
        <PlanItem at="deposit" name={['deposit', 'amount']} label={amount}>
          <Input inputMode="decimal" />
        </PlanItem>
      </Switched>
      <div className="fee-plan-row">
        <Form.Item name={['expenses', 'arrangement']} label={t('feePlan.expenses')}>
          <Select
            options={EXPENSE_ARRANGEMENTS.map((value) => ({ value, label: t(`feePlan.expenses.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['expenses', 'method']} label={t('feePlan.method')}>
          <Select
            options={PERCENT_METHODS.map((value) => ({ value, label: t(`feePlan.method.${value}`) }))}
          />
        </Form.Item>
        <PlanItem
          at="expenses.cap"
          name={['expenses', 'cap']}
          label={t('feePlan.expenses.cap', { currency })}
        >
          <Input inputMode="decimal" placeholder={t('feePlan.noBound')} />
        </PlanItem>
      </div>
      <Switched name="tax" label={t('feePlan.tax')}>
        <PlanItem at="tax" name={['tax', 'percent']} label={t('feePlan.tax.rate')}>
          <Input inputMode="decimal" suffix="%" />
        </PlanItem>
        <Form.Item name={['tax', 'isIncluded']} valuePropName="checked">
          <Checkbox>{t('feePlan.tax.isIncluded')}</Checkbox>
        </Form.Item>
      </Switched>
      <Switched name="exchange" label={t('feePlan.exchange')}>
        <Form.Item name={['exchange', 'source']} label={t('feePlan.exchange.source')}>
          <Select
            options={EXCHANGE_SOURCES.map((value) => ({ value, label: t(`feePlan.exchange.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['exchange', 'day']} label={t('feePlan.exchange.day')}>
          <Select
            options={EXCHANGE_DAYS.map((value) => ({ value, label: t(`feePlan.exchange.${value}`) }))}
          />
        </Form.Item>
      </Switched>
      <FaultLine at="exchange" />
    </fieldset>
  );
}
