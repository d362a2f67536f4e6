import { formatInstant } from '@overturn/ui';
import { Button, Modal, QRCode } from 'antd';
import { CopyButton } from '../../shared/components/copy-button';
import { useLocale, useT } from '../../shared/i18n';
import { useSession } from '../../shared/session';
import './portal-access.css';

const SIZE = 200;

interface InvitationLinkProps {
  readonly name: string;
  readonly email: string | null;
  readonly link: { readonly url: string; readonly expiresAt: string };
  readonly onClose: () => void;
}

/** The link of an invitation just sent, for a client who sits here or waits in WeChat. It is not shown again. */
export function InvitationLink({ name, email, link, onClose }: InvitationLinkProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  return (
    <Modal
      open
      title={t('portalAccess.sent')}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('portalAccess.link.done')}
        </Button>
      }
    >
      <p>{t('portalAccess.link.mailed', { email })}</p>
      <figure className="invitation-code">
        <QRCode
          type="svg"
          size={SIZE}
          value={link.url}
          color="#000"
          bgColor="#fff"
          role="img"
          aria-label={t('portalAccess.link.code', { name })}
        />
        <figcaption>{t('portalAccess.link.scan', { name })}</figcaption>
      </figure>
      <p className="invitation-address">
        <code>{link.url}</code>
      </p>
      <p>
        <CopyButton text={link.url} label={t('portalAccess.link.copy')} />
      </p>
      <ul className="quiet">
        <li>{t('portalAccess.link.until', { at: formatInstant(link.expiresAt, locale, zone) })}</li>
        <li>{t('portalAccess.link.code.needed', { name })}</li>
        <li>{t('portalAccess.link.once')}</li>
      </ul>
    </Modal>
  );
}
