import type { FapiaoView } from '@overturn/contracts/admin';
import { Form, Input, Radio } from 'antd';
import { api } from '../../../shared/api';
import { SavingDialog } from '../../../shared/dialogs/saving-dialog';
import { useT } from '../../../shared/i18n';
import { typedOf } from '../../../shared/words/money';
import { useFapiaoChange } from '../api/fapiao.queries';
import { SAID_FIELD_OF_CODE, SaidFields, saidOf, type SaidInput } from './said-fields';

interface RedInput extends SaidInput {
  readonly ticked: 'no' | 'yes';
  readonly reason: string;
  readonly confirmationNumber?: string;
}

interface RedDialogProps {
  /** A blue one, or a red one whose confirmation was given. */
  readonly one: FapiaoView;
  readonly onClose: () => void;
}

/** Takes a blue fapiao back: at once, or after the buyer has confirmed; a confirmed one is issued here too. */
export function RedDialog({ one, onClose }: RedDialogProps) {
  const t = useT();
  const isConfirmed = one.colour === 'red';
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  const params = { fapiaoId: one.id };
  const change = useFapiaoChange((input: RedInput) => {
    const { reason, confirmationNumber } = input;
    if (isConfirmed)
      return api.issueRedFapiao({
        params,
        body: { version: one.version, facts: saidOf(input, one.currency) },
      });
    return api.beginRedFapiao({
      params,
      body:
        input.ticked === 'yes'
          ? { reason, confirmationNumber: confirmationNumber ?? '' }
          : { reason, facts: saidOf(input, one.currency) },
    });
  });
  return (
    <SavingDialog<RedInput, unknown>
      title={t(isConfirmed ? 'fapiao.issueRed' : 'fapiao.beginRed', {
        number: one.facts?.number ?? one.blueNumber ?? '',
      })}
      hint={t('fapiao.redHint')}
      initialValues={{
        ticked: 'no',
        ...(one.facts
          ? { net: typedOf(one.facts.netMinor, 'CNY'), tax: typedOf(one.facts.taxMinor, 'CNY') }
          : {}),
      }}
      change={change}
      fieldOfCode={SAID_FIELD_OF_CODE}
      onClose={onClose}
    >
      {isConfirmed ? null : (
        <>
          <Form.Item name="ticked" label={t('fapiao.ticked')} extra={t('fapiao.tickedHint')}>
            <Radio.Group
              options={(['no', 'yes'] as const).map((value) => ({
                value,
                label: t(`fapiao.ticked.${value}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={t('fapiao.reason')} rules={required}>
            <Input maxLength={500} />
          </Form.Item>
        </>
      )}
      <Form.Item noStyle dependencies={['ticked']}>
        {({ getFieldValue }) =>
          !isConfirmed && getFieldValue('ticked') === 'yes' ? (
            <Form.Item
              name="confirmationNumber"
              label={t('fapiao.confirmationNumber')}
              extra={t('fapiao.confirmationHint')}
              rules={required}
            >
              <Input maxLength={40} />
            </Form.Item>
          ) : (
            <SaidFields caseId={one.caseId} currency={one.currency} />
          )
        }
      </Form.Item>
    </SavingDialog>
  );
}
