import { PlusOutlined } from '@ant-design/icons';
import type { ClientView } from '@overturn/contracts/admin';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useT } from '../../../shared/i18n';
import { ContactDialog } from './contact-dialog';

interface ContactListProps {
  readonly client: ClientView;
  readonly mayChange: boolean;
}

/** Whom to reach at a client. */
export function ContactList({ client, mayChange }: ContactListProps) {
  const t = useT();
  // an id, or 'new'
  const [open, setOpen] = useState<string | null>(null);
  const edited = client.contacts.find(({ id }) => id === open) ?? null;
  return (
    <section className="card" aria-labelledby="client-contacts">
      <div className="card-head">
        <h2 id="client-contacts">{t('clients.contacts.title')}</h2>
        {mayChange ? (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setOpen('new')}>
            {t('clients.contacts.add')}
          </Button>
        ) : null}
      </div>
      {client.contacts.length === 0 ? <p className="quiet">{t('clients.contacts.none')}</p> : null}
      <ul className="part-list">
        {client.contacts.map((contact) => (
          <li key={contact.id} data-retired={contact.retiredAt !== null}>
            <div>
              <strong>{contact.name}</strong>{' '}
              {contact.retiredAt ? <Tag>{t('clients.state.retired')}</Tag> : null}
              <p className="quiet wrapping">
                {[
                  contact.email,
                  contact.phone,
                  contact.wechat && `${t('clients.field.wechat')} ${contact.wechat}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {mayChange ? (
              <Button
                type="link"
                size="small"
                aria-label={`${t('shared.edit')} ${contact.name}`}
                onClick={() => setOpen(contact.id)}
              >
                {t('shared.edit')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open === 'new' || edited ? (
        <ContactDialog client={client} contact={edited} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}
