import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import {
  DEADLINE_KINDS,
  DEADLINE_MATTERS,
  DEADLINE_TRIGGERS,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  OFFSET_UNITS,
  ROLLS,
  RULE_LEVELS,
  SUSPENSION_TYPES,
} from '@overturn/kernel/vocabulary';
import { Button, Form, Input, InputNumber, Select, type FormInstance } from 'antd';
import { useT } from '../../../shared/i18n';
import type { RuleFields } from '../model/rule-form';

const WAYS = ['event', 'before', 'due', 'satisfied'] as const;

/** The fields of a rule: what it is about, from what it counts, how far, for which cases, on whose word. */
export function RuleFormFields({ form }: { readonly form: FormInstance<RuleFields> }) {
  const t = useT();
  const way = Form.useWatch('way', form);
  const matters = DEADLINE_MATTERS.map((value) => ({ value, label: t(`vocab.deadline.${value}`) }));
  const needed = [{ required: true, message: t('shared.required') }];
  return (
    <>
      <div className="rule-row">
        <Form.Item name="matter" label={t('rules.matter')}>
          <Select options={matters} />
        </Form.Item>
        <Form.Item name="level" label={t('rules.level')}>
          <Select
            options={RULE_LEVELS.map((value) => ({ value, label: t(`vocab.deadlineSource.${value}`) }))}
          />
        </Form.Item>
        <Form.Item
          name="code"
          label={t('rules.code')}
          rules={[...needed, { pattern: /^[a-z][a-z0-9_-]{0,59}$/, message: t('rules.codeShape') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <div className="rule-row">
        <Form.Item name="way" label={t('rules.countsFrom')}>
          <Select options={WAYS.map((value) => ({ value, label: t(`rules.way.${value}`) }))} />
        </Form.Item>
        <Form.Item name="event" label={t('rules.event')} hidden={way !== 'event'}>
          <Select
            options={DEADLINE_TRIGGERS.map((value) => ({ value, label: t(`cases.trigger.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="parent" label={t('rules.parent')} hidden={way === 'event'}>
          <Select options={matters} />
        </Form.Item>
      </div>
      <ReadingFields />
      <Form.Item name="marketplaces" label={t('rules.marketplaces')}>
        <Select
          mode="multiple"
          allowClear
          placeholder={t('rules.all')}
          options={MARKETPLACE_CODES.map((value) => ({ value, label: t(`vocab.marketplace.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="noticeKinds" label={t('rules.noticeKinds')}>
        <Select
          mode="multiple"
          allowClear
          placeholder={t('rules.all')}
          options={NOTICE_KINDS.map((value) => ({ value, label: t(`vocab.noticeKind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="suspensionTypes" label={t('rules.suspensionTypes')}>
        <Select
          mode="multiple"
          allowClear
          placeholder={t('rules.all')}
          options={SUSPENSION_TYPES.map((value) => ({ value, label: t(`vocab.suspensionType.${value}`) }))}
        />
      </Form.Item>
      <div className="rule-row">
        <Form.Item name="effectiveFrom" label={t('rules.effectiveFrom')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="effectiveTo" label={t('rules.effectiveTo')}>
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="authorityZh" label={t('rules.authorityZh')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="authorityEn" label={t('rules.authorityEn')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="authorityUrl" label={t('rules.authorityUrl')}>
        <Input type="url" maxLength={500} />
      </Form.Item>
    </>
  );
}

/** Each way to read the rule; a clear source has one. */
function ReadingFields() {
  const t = useT();
  return (
    <Form.List name="readings">
      {(fields, { add, remove }) => (
        <fieldset className="rule-readings">
          <legend>{t('rules.readings')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="rule-row">
              <Form.Item name={[name, 'kind']} label={t('rules.kind')}>
                <Select
                  options={DEADLINE_KINDS.map((value) => ({
                    value,
                    label: t(`vocab.deadlineKind.${value}`),
                  }))}
                />
              </Form.Item>
              <Form.Item
                name={[name, 'offset', 'amount']}
                label={t('rules.amount')}
                rules={[{ required: true, message: t('shared.required') }]}
              >
                <InputNumber min={1} max={10000} precision={0} />
              </Form.Item>
              <Form.Item name={[name, 'offset', 'unit']} label={t('rules.unit')}>
                <Select options={OFFSET_UNITS.map((value) => ({ value, label: t(`rules.unit.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'roll']} label={t('rules.roll')}>
                <Select options={ROLLS.map((value) => ({ value, label: t(`rules.roll.${value}`) }))} />
              </Form.Item>
              <Form.Item
                name={[name, 'code']}
                label={t('rules.code')}
                rules={[{ pattern: /^[a-z][a-z0-9_-]{0,59}$/, message: t('rules.codeShape') }]}
              >
                <Input maxLength={60} />
              </Form.Item>
              {fields.length > 1 ? (
                <Button
                  type="text"
                  icon={<MinusCircleOutlined />}
                  aria-label={t('rules.removeReading')}
                  onClick={() => remove(name)}
                />
              ) : null}
            </div>
          ))}
          {fields.length < 5 ? (
            <Button
              size="small"
              icon={<PlusOutlined />}
              onClick={() =>
                add({
                  code: `reading_${fields.length + 1}`,
                  kind: 'latest_by',
                  offset: { amount: 1, unit: 'days' },
                  roll: 'none',
                })
              }
            >
              {t('rules.addReading')}
            </Button>
          ) : null}
        </fieldset>
      )}
    </Form.List>
  );
}
