import { CAUSES } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import type { CommandField } from '../model/command-form';

/** The inputs of a command, the first one focused. */
export function CommandFields({ fields }: { readonly fields: readonly CommandField[] }) {
  const t = useT();
  return fields.map(({ name, as, max, isOptional = false }, index) => (
    <Form.Item
      key={name}
      name={name}
      label={isOptional ? `${t(`cases.field.${name}`)}${t('cases.optional')}` : t(`cases.field.${name}`)}
      rules={rulesOf(as, isOptional, t('shared.required'))}
    >
      {as === 'causes' ? (
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={CAUSES.map((value) => ({ value, label: t(`vocab.cause.${value}`) }))}
        />
      ) : (
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={max}
          showCount
          autoFocus={index === 0}
        />
      )}
    </Form.Item>
  ));
}

const rulesOf = (as: CommandField['as'], isOptional: boolean, message: string) =>
  isOptional ? [] : [{ required: true, message, ...(as === 'causes' ? {} : { whitespace: true }) }];
