import type { ClientView } from '@overturn/contracts/admin';
import { formatDay } from '@overturn/ui';
import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';
import { ClientDialog } from './client-dialog';

interface ClientFactsProps {
  readonly client: ClientView;
  readonly mayChange: boolean;
}

/** Names, tax number and notes of a client. */
export function ClientFacts({ client, mayChange }: ClientFactsProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const [isEditing, setEditing] = useState(false);
  const none = <span className="quiet">{t('shared.none')}</span>;
  return (
    <section className="card" aria-labelledby="client-facts">
      <div className="card-head">
        <h2 id="client-facts">{t('clients.facts.title')}</h2>
        {mayChange ? (
          <Button size="small" onClick={() => setEditing(true)}>
            {t('shared.edit')}
          </Button>
        ) : null}
      </div>
      <Descriptions
        column={1}
        size="small"
        colon={false}
        items={[
          { key: 'zh', label: t('clients.field.nameZh'), children: client.nameZh ?? none },
          { key: 'en', label: t('clients.field.nameEn'), children: client.nameEn ?? none },
          { key: 'tax', label: t('clients.field.taxNumber'), children: client.taxNumber ?? none },
          {
            key: 'notes',
            label: t('clients.field.notes'),
            children: client.notes ? <span className="pre-line">{client.notes}</span> : none,
          },
          { key: 'since', label: t('clients.since'), children: formatDay(client.createdAt, locale, zone) },
        ]}
      />
      {isEditing ? <ClientDialog client={client} onClose={() => setEditing(false)} /> : null}
    </section>
  );
}
