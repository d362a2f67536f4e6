import type { ChargePolicyView } from '@overturn/contracts/admin';
import { CURRENCIES, type Currency } from '@overturn/kernel/vocabulary';
import { formatInstant } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select, Switch } from 'antd';
import { api } from '../../shared/api';
import { useFormProblem } from '../../shared/form-problem';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { decimalsOf, minorOf } from '../../shared/words/money';
import { chargePolicyQuery } from './payments.queries';

interface BoundInput {
  readonly currency: Currency;
  readonly single: string;
  readonly daily: string;
}
interface PolicyInput {
  readonly isOn: boolean;
  readonly bounds: readonly BoundInput[];
}

const shown = (minor: string, currency: string): string => {
  const digits = decimalsOf(currency);
  const padded = minor.padStart(digits + 1, '0');
  return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
};

/** The switch and the bounds; the last version holds at once. */
export function ChargePolicyForm({ policy }: { readonly policy: ChargePolicyView }) {
  const t = useT();
  const locale = useLocale();
  const can = useCan();
  const report = useReport();
  const client = useQueryClient();
  const { zone } = useSession().person;
  const [form] = Form.useForm<PolicyInput>();
  const problem = useFormProblem(form, {});
  const mayChange = can('role:manage');
  const save = useMutation({
    mutationFn: ({ isOn, bounds }: PolicyInput) =>
      api.setChargePolicy({
        body: {
          version: policy.version,
          isOn,
          bounds: bounds.map(({ currency, single, daily }) => ({
            currency,
            singleMinor: minorOf(single, currency) ?? '',
            dailyMinor: minorOf(daily, currency) ?? '',
          })),
        },
      }),
    onSuccess: (now) => {
      client.setQueryData(chargePolicyQuery.queryKey, now);
      report.success(t('shared.saved'));
    },
    onError: problem.show,
  });
  return (
    <Form<PolicyInput>
      form={form}
      layout="vertical"
      className="card charge-bounds"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={{
        isOn: policy.isOn,
        bounds: policy.bounds.map(({ currency, singleMinor, dailyMinor }) => ({
          currency,
          single: shown(singleMinor, currency),
          daily: shown(dailyMinor, currency),
        })),
      }}
      onFinish={(input) => save.mutate(input)}
    >
      <p>{t(policy.isProviderOn ? 'payments.policy.providerOn' : 'payments.off')}</p>
      {problem.text ? <Alert type="error" showIcon role="alert" title={problem.text} /> : null}
      <Form.Item
        name="isOn"
        label={t('payments.policy.isOn')}
        valuePropName="checked"
        extra={t('payments.policy.isOnHint')}
      >
        <Switch />
      </Form.Item>
      <Form.List name="bounds">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="payments-head">
                <Form.Item name={[name, 'currency']} label={t('payments.policy.currency')}>
                  <Select
                    className="charge-currency"
                    showSearch
                    aria-label={t('payments.policy.currency')}
                    options={CURRENCIES.map((value) => ({ value, label: value }))}
                  />
                </Form.Item>
                <BoundField place={name} what="single" label={t('payments.policy.single')} />
                <BoundField place={name} what="daily" label={t('payments.policy.daily')} />
                <Button onClick={() => remove(name)}>{t('payments.policy.remove')}</Button>
              </div>
            ))}
            <Button onClick={() => add({ currency: 'CNY', single: '', daily: '' })}>
              {t('payments.policy.add')}
            </Button>
          </>
        )}
      </Form.List>
      {policy.setBy === null || policy.setAt === null ? null : (
        <p className="quiet">
          {t('payments.policy.setBy', { who: policy.setBy, at: formatInstant(policy.setAt, locale, zone) })}
        </p>
      )}
      {mayChange ? (
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('shared.save')}
        </Button>
      ) : (
        <p className="quiet">{t('payments.policy.ownerOnly')}</p>
      )}
    </Form>
  );
}

interface BoundFieldProps {
  readonly place: number;
  readonly what: 'single' | 'daily';
  readonly label: string;
}

/** An amount above zero in the currency of its line. */
function BoundField({ place, what, label }: BoundFieldProps) {
  const t = useT();
  return (
    <Form.Item
      name={[place, what]}
      label={label}
      rules={[
        ({ getFieldValue }) => ({
          validator: (_, typed: string | undefined) => {
            const currency = String(getFieldValue(['bounds', place, 'currency']));
            const minor = minorOf(typed ?? '', currency);
            return minor !== null && minor !== '0' && !minor.startsWith('-')
              ? Promise.resolve()
              : Promise.reject(new Error(t('payments.policy.noAmount')));
          },
        }),
      ]}
    >
      <Input inputMode="decimal" placeholder="10,000.00" />
    </Form.Item>
  );
}
