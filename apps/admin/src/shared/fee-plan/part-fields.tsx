import { FEE_COMPONENT_KINDS, FUNDS_BASES } from '@overturn/kernel/vocabulary';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useT } from '../i18n';
import { FaultLine, PlanItem } from './faults';
import { NEW_PART, type PartForm } from './model/plan-form';
import { BandRows, RoundRows } from './step-rows';

const MOST_PARTS = 4;

interface PartFieldsProps {
  readonly name: 'success' | 'fundsOnly';
  readonly currency: string;
}

/** The parts of a fee, added up: each of a kind with its own fields. */
export function PartFields({ name, currency }: PartFieldsProps) {
  const t = useT();
  return (
    <fieldset className="fee-plan-group">
      <legend>{t(`feePlan.${name}`)}</legend>
      <p className="quiet">{t(`feePlan.${name}.hint`)}</p>
      <FaultLine at={name} />
      <Form.List name={name}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <div key={key} className="fee-plan-part">
                <OnePart list={name} index={index} currency={currency} />
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('feePlan.part.remove', { number: index + 1 })}
                  onClick={() => remove(index)}
                />
              </div>
            ))}
            {fields.length < MOST_PARTS ? (
              <Button icon={<PlusOutlined />} onClick={() => add(NEW_PART)}>
                {t('feePlan.part.add')}
              </Button>
            ) : null}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

interface OnePartProps {
  readonly list: PartFieldsProps['name'];
  readonly index: number;
  readonly currency: string;
}

function OnePart({ list, index, currency }: OnePartProps) {
  const t = useT();
  const form = Form.useFormInstance();
  const part = Form.useWatch([list, index], { form, preserve: true }) as PartForm | undefined;
  const at = `${list}.${index}`;
  const isPercentual = part?.kind === 'percent' || part?.kind === 'bands';
  return (
    <div className="fee-plan-part-fields">
      <Form.Item name={[index, 'kind']} label={t('feePlan.part.kind')}>
        <Select
          options={FEE_COMPONENT_KINDS.map((value) => ({ value, label: t(`feePlan.kind.${value}`) }))}
        />
      </Form.Item>
      {part?.kind === 'fixed' ? (
        <PlanItem at={at} name={[index, 'amount']} label={t('feePlan.amount', { currency })}>
          <Input inputMode="decimal" />
        </PlanItem>
      ) : null}
      {part?.kind === 'rounds' ? <RoundRows index={index} at={at} currency={currency} /> : null}
      {part?.kind === 'percent' ? (
        <PlanItem at={at} name={[index, 'percent']} label={t('feePlan.percent')}>
          <Input inputMode="decimal" suffix="%" />
        </PlanItem>
      ) : null}
      {part?.kind === 'bands' ? <BandRows index={index} at={at} currency={currency} /> : null}
      {isPercentual ? (
        <>
          <Form.Item name={[index, 'basis']} label={t('feePlan.basis')}>
            <Select options={FUNDS_BASES.map((value) => ({ value, label: t(`feePlan.basis.${value}`) }))} />
          </Form.Item>
          <PlanItem at={`${at}.floor`} name={[index, 'floor']} label={t('feePlan.floor', { currency })}>
            <Input inputMode="decimal" placeholder={t('feePlan.noBound')} />
          </PlanItem>
          <PlanItem at={`${at}.cap`} name={[index, 'cap']} label={t('feePlan.cap', { currency })}>
            <Input inputMode="decimal" placeholder={t('feePlan.noBound')} />
          </PlanItem>
        </>
      ) : null}
      {part?.kind === 'bands' || part?.kind === 'rounds' ? <FaultLine at={`${at}.${part.kind}`} /> : null}
      {isPercentual && part.kind === 'bands' ? <FaultLine at={at} /> : null}
    </div>
  );
}
