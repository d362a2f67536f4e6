import type { CaseCommissionsView } from '@overturn/contracts/admin';
import { COMMISSION_KINDS, type CommissionKind } from '@overturn/kernel/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { api } from '../../shared/api';
import { SavingDialog } from '../../shared/dialogs/saving-dialog';
import { ppmOf } from '../../shared/fee-plan/model/percent';
import { useT } from '../../shared/i18n';
import { AmountField } from '../../shared/money/amount-field';
import { minorOf } from '../../shared/words/money';
import { colleaguesQuery, useCommissionChange } from './commissions.queries';

interface PartInput {
  /** `staff <id>` or `payee <id>`. */
  readonly payee?: string;
  readonly kind?: CommissionKind;
  readonly percent?: string;
  readonly amount?: string;
}
interface ProposeInput {
  readonly parts: readonly PartInput[];
}

interface ProposeDialogProps {
  readonly caseId: string;
  readonly currency: string;
  readonly payees: CaseCommissionsView['payees'];
  readonly onClose: () => void;
}

const MOST_PARTS = 20;

function partOf({ payee = '', kind, percent = '', amount = '' }: PartInput, currency: string) {
  const [of, id = ''] = payee.split(' ');
  const who = of === 'staff' ? { staffId: id } : { payeeId: id };
  return kind === 'fixed'
    ? { kind: 'fixed' as const, payee: who, amountMinor: minorOf(amount, currency) ?? '' }
    : { kind: 'share' as const, payee: who, sharePpm: ppmOf(percent) ?? 0 };
}

/** Who gets what of the fee; a colleague approves it. */
export function ProposeDialog({ caseId, currency, payees, onClose }: ProposeDialogProps) {
  const t = useT();
  const propose = useCommissionChange(({ parts }: ProposeInput) =>
    api.proposeCommissions({
      params: { caseId },
      body: { parts: parts.map((part) => partOf(part, currency)) },
    }),
  );
  return (
    <SavingDialog
      title={t('commissions.propose')}
      hint={t('commissions.proposeHint', { currency })}
      initialValues={{ parts: [{ kind: 'share' }] }}
      change={propose}
      onClose={onClose}
    >
      <Form.List name="parts">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="commission-part">
                <PartFields name={name} currency={currency} payees={payees} />
                {fields.length > 1 ? (
                  <Form.Item>
                    <Button
                      aria-label={t('commissions.removePart', { n: name + 1 })}
                      onClick={() => remove(name)}
                    >
                      ×
                    </Button>
                  </Form.Item>
                ) : null}
              </div>
            ))}
            <Button disabled={fields.length >= MOST_PARTS} onClick={() => add({ kind: 'share' })}>
              {t('commissions.addPart')}
            </Button>
          </>
        )}
      </Form.List>
    </SavingDialog>
  );
}

interface PartFieldsProps {
  readonly name: number;
  readonly currency: string;
  readonly payees: CaseCommissionsView['payees'];
}

function PartFields({ name, currency, payees }: PartFieldsProps) {
  const t = useT();
  const colleagues = useQuery(colleaguesQuery);
  const form = Form.useFormInstance<ProposeInput>();
  const kind = Form.useWatch<CommissionKind | undefined>(['parts', name, 'kind'], form);
  const people = [
    ...(colleagues.data?.items ?? []).map(({ id, name: label }) => ({
      value: `staff ${id}`,
      label,
    })),
    ...payees
      .filter(({ staffId }) => staffId === null)
      .map((one) => ({ value: `payee ${one.id}`, label: `${one.name} (${t('commissions.outside')})` })),
  ];
  const n = name + 1;
  return (
    <>
      <Form.Item
        name={[name, 'payee']}
        label={t('commissions.payeeN', { n })}
        className="commission-payee"
        rules={[{ required: true, message: t('shared.required') }]}
      >
        <Select showSearch={{ optionFilterProp: 'label' }} options={people} loading={colleagues.isFetching} />
      </Form.Item>
      <Form.Item name={[name, 'kind']} label={t('commissions.kindN', { n })}>
        <Select
          className="commission-kind"
          options={COMMISSION_KINDS.map((value) => ({ value, label: t(`commissions.kind.${value}`) }))}
        />
      </Form.Item>
      {kind === 'fixed' ? (
        <AmountField name={[name, 'amount']} label={t('commissions.amountN', { n })} currency={currency} />
      ) : (
        <Form.Item
          name={[name, 'percent']}
          label={t('commissions.percentN', { n })}
          rules={[
            {
              validator: (_, typed: string | undefined) =>
                (ppmOf(typed ?? '') ?? 0) > 0
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('commissions.noPercent'))),
            },
          ]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      )}
    </>
  );
}
