import type { ContactAccessView } from '@overturn/contracts/admin';
import { formatInstant } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../shared/components/loaded';
import { Pill, type PillTone } from '../../shared/components/pill';
import { useConfirm } from '../../shared/components/use-confirm';
import { useLocale, useT } from '../../shared/i18n';
import type { ClientSectionProps } from '../../shared/parts/client-sections';
import { useReport } from '../../shared/report';
import { useSession } from '../../shared/session';
import { InviteDialog } from './invite-dialog';
import { portalAccessQuery, useShutOut } from './portal-access.queries';

/** The section of the client page about who may enter the client portal. */
export function ClientPortalAccess({ clientId, mayChange }: ClientSectionProps) {
  const t = useT();
  const query = useQuery(portalAccessQuery(clientId));
  const [invited, setInvited] = useState<ContactAccessView | null>(null);
  return (
    <section className="card client-section" aria-labelledby="client-portal-access">
      <div className="card-head">
        <h2 id="client-portal-access">{t('portalAccess.title')}</h2>
      </div>
      <p className="quiet">{t('portalAccess.hint')}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('portalAccess.none')}</p>
          ) : (
            <ul className="part-list">
              {items.map((contact) => (
                <li key={contact.contactId}>
                  <AccessLine contact={contact} />
                  {mayChange ? (
                    <AccessButtons clientId={clientId} contact={contact} onInvite={setInvited} />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {invited ? (
        <InviteDialog clientId={clientId} contact={invited} onClose={() => setInvited(null)} />
      ) : null}
    </section>
  );
}

const TONES: Readonly<Record<NonNullable<ContactAccessView['access']>['state'], PillTone>> = {
  invited: 'info',
  active: 'success',
  disabled: 'normal',
};

function AccessLine({ contact }: { readonly contact: ContactAccessView }) {
  const t = useT();
  const { access } = contact;
  return (
    <div>
      <strong>{contact.name}</strong>{' '}
      {access ? (
        <>
          <Pill tone={TONES[access.state]}>{t(`portalAccess.state.${access.state}`)}</Pill>{' '}
          <Tag>{t(`portalAccess.rights.${access.rights}`)}</Tag>
        </>
      ) : (
        <Tag>{t('portalAccess.never')}</Tag>
      )}
      <p className="quiet wrapping">{contact.email ?? t('portalAccess.noEmail')}</p>
      {access && access.state !== 'disabled' ? <AccessDates access={access} /> : null}
      {access && contact.email && access.email !== contact.email ? (
        <p className="quiet wrapping">{t('portalAccess.otherEmail', { email: access.email })}</p>
      ) : null}
    </div>
  );
}

function AccessDates({ access }: { readonly access: NonNullable<ContactAccessView['access']> }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSession().person;
  const at = (instant: string) => formatInstant(instant, locale, zone);
  const { invitationExpiresAt, isInvitationOpen, lastSeenAt } = access;
  return (
    <p className="quiet">
      {lastSeenAt ? t('portalAccess.lastSeen', { at: at(lastSeenAt) }) : null}
      {!lastSeenAt && invitationExpiresAt
        ? isInvitationOpen
          ? t('portalAccess.until', { at: at(invitationExpiresAt) })
          : t('portalAccess.expired')
        : null}
    </p>
  );
}

interface AccessButtonsProps {
  readonly clientId: string;
  readonly contact: ContactAccessView;
  readonly onInvite: (contact: ContactAccessView) => void;
}

function AccessButtons({ clientId, contact, onInvite }: AccessButtonsProps) {
  const t = useT();
  const confirm = useConfirm();
  const report = useReport();
  const change = useShutOut();
  const { access, name } = contact;
  const shut = async () => {
    const isSure = await confirm({
      title: t('portalAccess.disableAsk', { name }),
      content: t('portalAccess.disableHint'),
      okText: t('portalAccess.disable'),
      danger: true,
    });
    if (isSure && access)
      change.mutate(
        { clientId, clientUserId: access.id },
        { onSuccess: () => report.success(t('portalAccess.disabled')), onError: report.failure },
      );
  };
  return (
    <div className="tag-row">
      {contact.email ? (
        <Button
          size="small"
          aria-label={`${t('portalAccess.invite')} ${name}`}
          onClick={() => onInvite(contact)}
        >
          {t(access ? 'portalAccess.inviteAgain' : 'portalAccess.invite')}
        </Button>
      ) : null}
      {access && access.state !== 'disabled' ? (
        <Button
          size="small"
          aria-label={`${t('portalAccess.disable')} ${name}`}
          loading={change.isPending}
          onClick={() => void shut()}
        >
          {t('portalAccess.disable')}
        </Button>
      ) : null}
    </div>
  );
}
