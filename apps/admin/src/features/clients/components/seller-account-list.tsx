import { PlusOutlined } from '@ant-design/icons';
import type { ClientView } from '@overturn/contracts/admin';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { SellerAccountDialog } from './seller-account-dialog';

interface SellerAccountListProps {
  readonly client: ClientView;
  readonly mayChange: boolean;
}

/** The shops of a client and the marketplaces that they sell on. */
export function SellerAccountList({ client, mayChange }: SellerAccountListProps) {
  const t = useT();
  // an id, or 'new'
  const [open, setOpen] = useState<string | null>(null);
  const edited = client.sellerAccounts.find(({ id }) => id === open) ?? null;
  return (
    <section className="card" aria-labelledby="client-accounts">
      <div className="card-head">
        <h2 id="client-accounts">{t('clients.accounts.title')}</h2>
        {mayChange ? (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
            {t('clients.accounts.add')}
          </Button>
        ) : null}
      </div>
      {client.sellerAccounts.length === 0 ? <p className="quiet">{t('clients.accounts.none')}</p> : null}
      <ul className="part-list">
        {client.sellerAccounts.map((account) => (
          <li key={account.id} data-retired={account.retiredAt !== null}>
            <div>
              <strong>{account.name}</strong>{' '}
              {account.retiredAt ? <Tag>{t('clients.state.retired')}</Tag> : null}
              {account.merchantToken ? <p className="quiet wrapping">{account.merchantToken}</p> : null}
              <p className="tag-row">
                {account.marketplaces.map((code) => (
                  <Tag key={code}>{t(`vocab.marketplace.${code}`)}</Tag>
                ))}
              </p>
            </div>
            {mayChange ? (
              <Button
                type="link"
                size="small"
                aria-label={`${t('shared.edit')} ${account.name}`}
                onClick={() => setOpen(account.id)}
              >
                {t('shared.edit')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open === 'new' || edited ? (
        <SellerAccountDialog client={client} account={edited} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}
