import type { ContactAccessView } from '@overturn/contracts/admin';
import { CLIENT_RIGHTS, type ClientRights } from '@overturn/kernel/vocabulary';
import { ApiProblem, problemText } from '@overturn/ui';
import { Alert, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useLocale, useT } from '../../shared/i18n';
import { InvitationLink } from './invitation-link';
import { useInvite } from './portal-access.queries';

interface InviteDialogProps {
  readonly clientId: string;
  readonly contact: ContactAccessView;
  readonly onClose: () => void;
}

/** Sends an invitation with the rights chosen, also again; then shows its link, this once. */
export function InviteDialog({ clientId, contact, onClose }: InviteDialogProps) {
  const t = useT();
  const locale = useLocale();
  const invite = useInvite();
  const [rights, setRights] = useState<ClientRights>(contact.access?.rights ?? 'owner');
  if (invite.data)
    return (
      <InvitationLink name={contact.name} email={contact.email} link={invite.data.link} onClose={onClose} />
    );
  return (
    <Modal
      open
      title={t('portalAccess.inviteTitle', { name: contact.name })}
      okText={t('portalAccess.send')}
      cancelText={t('shared.cancel')}
      confirmLoading={invite.isPending}
      onOk={() => invite.mutate({ clientId, contactId: contact.contactId, rights })}
      onCancel={onClose}
    >
      <p>{t('portalAccess.inviteHint', { email: contact.email })}</p>
      <Radio.Group
        aria-label={t('portalAccess.rights')}
        value={rights}
        onChange={({ target }) => setRights(target.value as ClientRights)}
        vertical
        options={CLIENT_RIGHTS.map((value) => ({ value, label: t(`portalAccess.rights.${value}.hint`) }))}
      />
      {invite.error ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          className="form-alert"
          title={problemText(ApiProblem.of(invite.error), locale)}
        />
      ) : null}
    </Modal>
  );
}
