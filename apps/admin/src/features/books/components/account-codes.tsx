import type { AccountCodesView } from '@overturn/contracts/admin';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { api } from '../../../shared/api';
import { Loaded } from '../../../shared/components/loaded';
import { useT } from '../../../shared/i18n';
import { useReport } from '../../../shared/report';
import { useCan } from '../../../shared/session';
import { accountCodesQuery } from '../api/export.queries';

const CODE = /^[0-9A-Za-z.-]{1,20}$/;

/** How the firm's own books name the accounts; whoever closes periods may change them. */
export function AccountCodes() {
  const t = useT();
  const query = useQuery(accountCodesQuery);
  return (
    <section aria-labelledby="exports-codes">
      <h2 id="exports-codes">{t('exports.codes')}</h2>
      <p className="quiet">{t('exports.codesHint')}</p>
      <Loaded query={query}>{({ items }) => <CodesForm items={items} />}</Loaded>
    </section>
  );
}

function CodesForm({ items }: { readonly items: AccountCodesView['items'] }) {
  const t = useT();
  const can = useCan();
  const report = useReport();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (codes: Readonly<Record<string, string>>) =>
      api.setAccountCodes({
        body: { items: items.map(({ account, code }) => ({ account, code: codes[account] ?? code })) },
      }),
    onSuccess: (view) => {
      client.setQueryData(accountCodesQuery.queryKey, view);
      report.success(t('shared.saved'));
    },
    onError: report.failure,
  });
  return (
    <Form<Record<string, string>>
      layout="vertical"
      className="books-columns"
      disabled={!can('ledger:close')}
      initialValues={Object.fromEntries(items.map(({ account, code }) => [account, code]))}
      onFinish={(codes) => save.mutate(codes)}
    >
      {items.map(({ account }) => (
        <Form.Item
          key={account}
          name={account}
          label={t(`exports.account.${account}`)}
          rules={[{ required: true, pattern: CODE, message: t('exports.codeWrong') }]}
        >
          <Input maxLength={20} />
        </Form.Item>
      ))}
      {can('ledger:close') ? (
        <Form.Item>
          <Button htmlType="submit" loading={save.isPending}>
            {t('shared.save')}
          </Button>
        </Form.Item>
      ) : null}
    </Form>
  );
}
