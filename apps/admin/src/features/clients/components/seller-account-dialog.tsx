import type { ClientView, SellerAccountView } from '@overturn/contracts/admin';
import { MARKETPLACE_CODES, type MarketplaceCode } from '@overturn/kernel/vocabulary';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { PartDialog, type PartChange } from './part-dialog';

interface AccountInput {
  readonly name: string;
  readonly merchantToken?: string;
  readonly marketplaces: MarketplaceCode[];
}

interface SellerAccountDialogProps {
  readonly client: ClientView;
  /** Null for a new shop. */
  readonly account: SellerAccountView | null;
  readonly onClose: () => void;
}

/** Adds, changes or retires a shop. */
export function SellerAccountDialog({ client, account, onClose }: SellerAccountDialogProps) {
  const t = useT();
  const [form] = Form.useForm<AccountInput>();
  const save = ({ input, isRetired }: PartChange<AccountInput>) => {
    const fields = {
      name: input.name,
      merchantToken: input.merchantToken?.trim() || null,
      marketplaces: input.marketplaces,
    };
    const clientId = client.id;
    return account
      ? api.updateSellerAccount({
          params: { clientId, sellerAccountId: account.id },
          body: { version: account.version, fields, isRetired },
        })
      : api.addSellerAccount({ params: { clientId }, body: fields });
  };
  const required = { required: true, message: t('shared.required') };
  return (
    <PartDialog<AccountInput>
      client={client}
      title={account ? account.name : t('clients.accounts.add')}
      form={form}
      initial={{
        name: account?.name ?? '',
        merchantToken: account?.merchantToken ?? '',
        marketplaces: account?.marketplaces ?? ['US'],
      }}
      retired={account ? account.retiredAt !== null : null}
      save={save}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('clients.field.shop')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={120} autoFocus />
      </Form.Item>
      <Form.Item
        name="merchantToken"
        label={t('clients.field.merchantToken')}
        rules={[{ pattern: /^\s*[Aa][A-Za-z0-9]{9,20}\s*$/, message: t('clients.field.merchantTokenForm') }]}
      >
        <Input maxLength={30} lang="en" />
      </Form.Item>
      <Form.Item name="marketplaces" label={t('cases.filter.marketplace')} rules={[required]}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={MARKETPLACE_CODES.map((code) => ({
            value: code,
            label: `${t(`vocab.marketplace.${code}`)} (${code})`,
          }))}
        />
      </Form.Item>
    </PartDialog>
  );
}
