import { Form, Input } from 'antd';
import { useT } from '../i18n';
import { minorOf } from '../words/money';

interface AmountFieldProps {
  readonly name: string;
  readonly label: string;
  readonly currency: string;
}

/** An amount in major units of a currency, checked while it is typed; it is never below zero. */
export function AmountField({ name, label, currency }: AmountFieldProps) {
  const t = useT();
  return (
    <Form.Item
      name={name}
      label={`${label} (${currency})`}
      rules={[
        {
          validator: (_, typed: string | undefined) => {
            const minor = minorOf(typed ?? '', currency);
            return minor !== null && !minor.startsWith('-')
              ? Promise.resolve()
              : Promise.reject(new Error(t('money.noAmount')));
          },
        },
      ]}
    >
      <Input inputMode="decimal" placeholder="1,234.50" />
    </Form.Item>
  );
}
