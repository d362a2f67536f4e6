import type { ClientView, ContactView } from '@overturn/contracts/admin';
import { LOCALES, type Locale } from '@overturn/kernel/vocabulary';
import { Form, Input, Segmented } from 'antd';
import { api } from '../../../shared/api';
import { useT } from '../../../shared/i18n';
import { PartDialog, type PartChange } from './part-dialog';

interface ContactInput {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly wechat?: string;
  readonly locale: Locale;
}

interface ContactDialogProps {
  readonly client: ClientView;
  /** Null for a new contact. */
  readonly contact: ContactView | null;
  readonly onClose: () => void;
}

/** Adds, changes or retires a contact. */
export function ContactDialog({ client, contact, onClose }: ContactDialogProps) {
  const t = useT();
  const [form] = Form.useForm<ContactInput>();
  const save = ({ input, isRetired }: PartChange<ContactInput>) => {
    const fields = {
      name: input.name,
      email: input.email?.trim() || null,
      phone: input.phone?.trim() || null,
      wechat: input.wechat?.trim() || null,
      locale: input.locale,
    };
    const clientId = client.id;
    return contact
      ? api.updateContact({
          params: { clientId, contactId: contact.id },
          body: { version: contact.version, fields, isRetired },
        })
      : api.addContact({ params: { clientId }, body: fields });
  };
  return (
    <PartDialog<ContactInput>
      client={client}
      title={contact ? contact.name : t('clients.contacts.add')}
      form={form}
      initial={{
        name: contact?.name ?? '',
        email: contact?.email ?? '',
        phone: contact?.phone ?? '',
        wechat: contact?.wechat ?? '',
        locale: contact?.locale ?? 'zh-CN',
      }}
      retired={contact ? contact.retiredAt !== null : null}
      save={save}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('clients.field.contactName')}
        rules={[{ required: true, whitespace: true, message: t('shared.required') }]}
      >
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <Form.Item
        name="email"
        label={t('clients.field.email')}
        rules={[{ type: 'email', message: t('clients.field.emailForm') }]}
      >
        <Input type="email" maxLength={254} />
      </Form.Item>
      <Form.Item name="phone" label={t('clients.field.phone')}>
        <Input type="tel" maxLength={40} />
      </Form.Item>
      <Form.Item name="wechat" label={t('clients.field.wechat')}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="locale" label={t('clients.field.locale')}>
        <Segmented options={LOCALES.map((value) => ({ value, label: t(`vocab.locale.${value}`) }))} />
      </Form.Item>
    </PartDialog>
  );
}
