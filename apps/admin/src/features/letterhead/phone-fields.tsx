import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useT } from '../../shared/i18n';

const MOST_PHONES = 5;
const PHONE = /^\s*[+\d][\d ()-]{4,29}\s*$/;

/** The firm's own numbers, each in a field of its own. */
export function PhoneFields() {
  const t = useT();
  return (
    <Form.List name="phones">
      {(fields, { add, remove }) => (
        <fieldset className="letterhead-phones">
          <legend>{t('letterhead.phones')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="letterhead-phone">
              <Form.Item name={name} rules={[{ pattern: PHONE, message: t('letterhead.phoneWrong') }]}>
                <Input
                  maxLength={30}
                  inputMode="tel"
                  aria-label={t('letterhead.phone', { number: name + 1 })}
                />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('letterhead.phoneRemove', { number: name + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          {fields.length < MOST_PHONES ? (
            <Button icon={<PlusOutlined />} onClick={() => add('')}>
              {t('letterhead.phoneAdd')}
            </Button>
          ) : null}
        </fieldset>
      )}
    </Form.List>
  );
}
