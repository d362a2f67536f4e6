import { MARKETPLACE_CODES, PARTIAL_KINDS } from '@overturn/kernel/vocabulary';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useT } from '../i18n';
import { FaultLine, PlanItem } from './faults';

const MOST_WEIGHTS = 30;

/** How much of the fixed parts is due when not all is back, or on a smaller marketplace. */
export function OutcomeFields() {
  const t = useT();
  const form = Form.useFormInstance();
  const kind = Form.useWatch(['partial', 'kind'], { form, preserve: true }) as string | undefined;
  const hasShare = kind !== 'whole' && kind !== 'nothing';
  return (
    <fieldset className="fee-plan-group">
      <legend>{t('feePlan.outcome')}</legend>
      <div className="fee-plan-row">
        <Form.Item name={['partial', 'kind']} label={t('feePlan.partial')}>
          <Select options={PARTIAL_KINDS.map((value) => ({ value, label: t(`feePlan.partial.${value}`) }))} />
        </Form.Item>
        {hasShare ? (
          <PlanItem
            at="partial"
            name={['partial', 'percent']}
            label={t(kind === 'share' ? 'feePlan.partial.sharePercent' : 'feePlan.partial.leastPercent')}
          >
            <Input inputMode="decimal" suffix="%" />
          </PlanItem>
        ) : null}
      </div>
      <Form.List name="weights">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="fee-plan-step">
                <Form.Item name={[name, 'marketplace']} label={t('feePlan.weights.marketplace')}>
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    options={MARKETPLACE_CODES.map((value) => ({
                      value,
                      label: `${t(`vocab.marketplace.${value}`)} ${value}`,
                    }))}
                  />
                </Form.Item>
                <PlanItem
                  at={`marketplaceWeights.${name}`}
                  name={[name, 'percent']}
                  label={t('feePlan.weights.percent')}
                >
                  <Input inputMode="decimal" suffix="%" />
                </PlanItem>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('feePlan.weights.remove', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <FaultLine at="marketplaceWeights" />
            {fields.length < MOST_WEIGHTS ? (
              <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({ percent: '100' })}>
                {t('feePlan.weights.add')}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
