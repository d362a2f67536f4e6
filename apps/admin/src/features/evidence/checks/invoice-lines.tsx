import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { INVOICE_UNITS } from '@overturn/kernel/vocabulary';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useT } from '../../../shared/i18n';
import { NEW_LINE } from './facts-form';

/** The lines of an invoice: which ASIN, how many, in what unit. */
export function InvoiceLines() {
  const t = useT();
  return (
    <fieldset className="invoice-lines">
      <legend>{t('evidence.lines')}</legend>
      <Form.List name="lines">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="invoice-line">
                <Form.Item name={[name, 'asin']}>
                  <Input aria-label="ASIN" placeholder="ASIN" maxLength={10} autoComplete="off" />
                </Form.Item>
                <Form.Item name={[name, 'description']}>
                  <Input
                    aria-label={t('evidence.line.description')}
                    placeholder={t('evidence.line.description')}
                    maxLength={300}
                    autoComplete="off"
                  />
                </Form.Item>
                <Form.Item name={[name, 'quantity']}>
                  <InputNumber
                    aria-label={t('evidence.line.quantity')}
                    placeholder={t('evidence.line.quantity')}
                    min={1}
                    precision={0}
                    controls={false}
                  />
                </Form.Item>
                <Form.Item name={[name, 'unit']}>
                  <Select
                    aria-label={t('evidence.line.unit')}
                    options={INVOICE_UNITS.map((value) => ({
                      value,
                      label: t(`vocab.invoiceUnit.${value}`),
                    }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'piecesPerUnit']}>
                  <InputNumber
                    aria-label={t('evidence.line.piecesPerUnit')}
                    placeholder={t('evidence.line.piecesPerUnit')}
                    min={1}
                    precision={0}
                    controls={false}
                  />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('evidence.line.remove')}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button size="small" icon={<PlusOutlined />} onClick={() => add(NEW_LINE)}>
              {t('evidence.line.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
