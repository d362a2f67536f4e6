import { GUARANTEE_REMEDIES } from '@overturn/kernel/vocabulary';
import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useT } from '../i18n';
import { FaultLine, PlanItem } from './faults';
import { Switched } from './switched';

/** What both sides promise: guarantee, silence, withdrawal, exclusivity, number of rounds. */
export function PromiseFields({ currency }: { readonly currency: string }) {
  const t = useT();
  const form = Form.useFormInstance();
  const remedy = Form.useWatch(['guarantee', 'remedy'], { form, preserve: true }) as string | undefined;
  return (
    <fieldset className="fee-plan-group">
      <legend>{t('feePlan.promises')}</legend>
      <Switched name="guarantee" label={t('feePlan.guarantee')}>
        <Form.Item name={['guarantee', 'days']} label={t('feePlan.guarantee.days')}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
        <Form.Item name={['guarantee', 'remedy']} label={t('feePlan.guarantee.remedy')}>
          <Select
            options={GUARANTEE_REMEDIES.map((value) => ({ value, label: t(`feePlan.guarantee.${value}`) }))}
          />
        </Form.Item>
        {remedy === 'rework' ? null : (
          <Form.Item name={['guarantee', 'percent']} label={t('feePlan.guarantee.share')}>
            <Input inputMode="decimal" suffix="%" />
          </Form.Item>
        )}
      </Switched>
      <FaultLine at="guarantee" />
      <Switched name="silence" label={t('feePlan.silence')}>
        <Form.Item
          name={['silence', 'notices']}
          label={t('feePlan.silence.notices')}
          extra={t('feePlan.silence.hint')}
        >
          <Input placeholder="3, 7" />
        </Form.Item>
        <Form.Item name={['silence', 'deemed']} label={t('feePlan.silence.deemed')}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      </Switched>
      <FaultLine at="silence" />
      <Switched name="withdrawal" label={t('feePlan.withdrawal')}>
        <PlanItem
          at="withdrawal"
          name={['withdrawal', 'amount']}
          label={t('feePlan.amount', { currency })}
          extra={t('feePlan.withdrawal.hint')}
        >
          <Input inputMode="decimal" />
        </PlanItem>
      </Switched>
      <div className="fee-plan-row">
        <PlanItem at="maxRounds" name="maxRounds" label={t('feePlan.maxRounds')}>
          <InputNumber min={1} max={50} precision={0} placeholder={t('feePlan.noBound')} />
        </PlanItem>
        <Form.Item name="isExclusive" valuePropName="checked">
          <Checkbox>{t('feePlan.isExclusive')}</Checkbox>
        </Form.Item>
      </div>
    </fieldset>
  );
}
