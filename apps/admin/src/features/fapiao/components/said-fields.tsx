import { Form, Input } from 'antd';
import { EvidenceField } from '../../../shared/evidence/evidence-field';
import { useT } from '../../../shared/i18n';
import { AmountField } from '../../../shared/money/amount-field';
import { minorOf } from '../../../shared/words/money';

/** What every fapiao says, as it is typed. */
export interface SaidInput {
  readonly number: string;
  readonly issuedOn: string;
  readonly net: string;
  readonly tax: string;
  readonly covers?: string;
  readonly evidenceIds?: string[];
}

/** The same for the server; amounts in minor units. */
export const saidOf = (
  { number, issuedOn, net, tax, covers, evidenceIds = [] }: SaidInput,
  currency: string,
) => ({
  number: number.replaceAll(/\s/g, ''),
  issuedOn,
  netMinor: minorOf(net, 'CNY') ?? '',
  taxMinor: minorOf(tax, 'CNY') ?? '',
  coversMinor: currency === 'CNY' ? null : (minorOf(covers ?? '', currency) ?? ''),
  evidenceIds,
});

/** Fields of a refusal that speaks of one of them. */
export const SAID_FIELD_OF_CODE = {
  'FAPIAO.NUMBER_WRONG': 'number',
  'FAPIAO.NUMBER_TAKEN': 'number',
  'FAPIAO.DAY_IN_FUTURE': 'issuedOn',
  'FAPIAO.RED_BEFORE_BLUE': 'issuedOn',
  'FAPIAO.TAX_NOT_THE_RATE': 'tax',
  'FAPIAO.OVER_INVOICE': 'net',
  'FAPIAO.OVER_BLUE': 'net',
  'FAPIAO.COVERS_NEEDED': 'covers',
  'FAPIAO.TAX_NUMBER_WRONG': 'taxNumber',
  'FAPIAO.TAX_NUMBER_NEEDED': 'taxNumber',
} as const;

/** Number, day, amounts and files. */
export function SaidFields({ caseId, currency }: { readonly caseId: string; readonly currency: string }) {
  const t = useT();
  const required = { required: true, whitespace: true, message: t('shared.required') };
  return (
    <>
      <Form.Item
        name="number"
        label={t('fapiao.number')}
        extra={t('fapiao.numberHint')}
        rules={[required, { pattern: /^\s*(\d\s*){20}$/, message: t('fapiao.numberForm') }]}
      >
        <Input inputMode="numeric" maxLength={30} />
      </Form.Item>
      <Form.Item name="issuedOn" label={t('fapiao.issuedOn')} rules={[required]}>
        <Input type="date" />
      </Form.Item>
      <AmountField name="net" label={t('fapiao.net')} currency="CNY" />
      <AmountField name="tax" label={t('fapiao.tax')} currency="CNY" />
      {currency === 'CNY' ? null : (
        <AmountField name="covers" label={t('fapiao.covers')} currency={currency} />
      )}
      <Form.Item name="evidenceIds" label={t('fapiao.files')} extra={t('fapiao.filesHint')}>
        <EvidenceField caseId={caseId} initialKind="invoice" />
      </Form.Item>
    </>
  );
}
