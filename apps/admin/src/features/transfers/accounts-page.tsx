import type { TransferDetailsView } from '@overturn/contracts/admin';
import { CURRENCIES } from '@overturn/kernel/vocabulary';
import { formatInstant } from '@overturn/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Select } from 'antd';
import { api } from '../../shared/api';
import { Loaded } from '../../shared/components/loaded';
import { PageHeader } from '../../shared/components/page-header';
import { useFormProblem } from '../../shared/form-problem';
import { useLocale, useT } from '../../shared/i18n';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import './transfers.css';

const MOST_ACCOUNTS = 10;

const detailsQuery = queryOptions({
  queryKey: ['transfer-details'],
  queryFn: ({ signal }) => api.getTransferDetails({}, signal),
});

/** The firm's accounts, to which clients transfer. */
export function AccountsPage() {
  const t = useT();
  const query = useQuery(detailsQuery);
  return (
    <>
      <PageHeader title={t('transfers.settings')}>{t('transfers.settings.hint')}</PageHeader>
      <Loaded query={query}>{(details) => <AccountsForm key={details.version} details={details} />}</Loaded>
    </>
  );
}

type Accounts = Pick<TransferDetailsView, 'accounts'>;

function AccountsForm({ details }: { readonly details: TransferDetailsView }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const mayChange = useCan()('fee:manage_plans');
  const report = useReport();
  const client = useQueryClient();
  const [form] = Form.useForm<Accounts>();
  const problem = useFormProblem(form);
  const { version, accounts, asWritten, madeBy, madeAt } = details;
  const save = useMutation({
    mutationFn: (input: Accounts) =>
      api.saveTransferDetails({
        body: { version, accounts: (input.accounts ?? []).map((one) => ({ ...one, note: one.note ?? '' })) },
      }),
    onSuccess: (saved) => {
      client.setQueryData(detailsQuery.queryKey, saved);
      report.success(t('shared.saved'));
    },
    onError: problem.show,
  });
  const required = [{ required: true, whitespace: true, message: t('shared.required') }];
  return (
    <Form<Accounts>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={{ accounts }}
      className="card transfer-accounts"
      onFinish={(input) => save.mutate(input)}
    >
      {asWritten === '' || accounts.length > 0 ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('transfers.asWritten')}
          description={<span className="transfer-written">{asWritten}</span>}
        />
      )}
      <p className="quiet">
        {madeAt && madeBy !== null
          ? t('transfers.version', { version, name: madeBy, at: formatInstant(madeAt, locale, zone) })
          : version === 0
            ? t('transfers.none')
            : null}
      </p>
      {problem.text ? <Alert type="error" showIcon role="alert" title={problem.text} /> : null}
      <Form.List name="accounts">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className="transfer-account">
                <legend>{t('transfers.account', { number: name + 1 })}</legend>
                <Form.Item name={[name, 'currency']} label={t('transfers.currency')} rules={required}>
                  <Select options={CURRENCIES.map((value) => ({ value, label: value }))} />
                </Form.Item>
                <Form.Item name={[name, 'holder']} label={t('transfers.holder')} rules={required}>
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name={[name, 'bank']} label={t('transfers.bank')} rules={required}>
                  <Input maxLength={120} />
                </Form.Item>
                <Form.Item
                  name={[name, 'number']}
                  label={t('transfers.number')}
                  rules={[
                    {
                      required: true,
                      pattern: /^\s*[0-9A-Za-z][0-9A-Za-z -]{3,39}\s*$/,
                      message: t('transfers.number.wrong'),
                    },
                  ]}
                >
                  <Input maxLength={40} inputMode="numeric" />
                </Form.Item>
                <Form.Item name={[name, 'note']} label={t('transfers.note')}>
                  <Input maxLength={200} />
                </Form.Item>
                {mayChange ? (
                  <Button onClick={() => remove(name)}>{t('transfers.remove', { number: name + 1 })}</Button>
                ) : null}
              </fieldset>
            ))}
            {mayChange && fields.length < MOST_ACCOUNTS ? (
              <Button onClick={() => add({ currency: 'CNY', note: '' })}>{t('transfers.add')}</Button>
            ) : null}
          </>
        )}
      </Form.List>
      {mayChange ? (
        <p>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('shared.save')}
          </Button>
        </p>
      ) : null}
    </Form>
  );
}
