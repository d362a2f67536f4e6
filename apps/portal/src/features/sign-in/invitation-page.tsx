import type { PortalInvitationView } from '@overturn/contracts/portal';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { useFirmName, useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { Problem } from '../../shared/problem';
import { PublicFrame } from '../../shared/public-frame';
import { CodeForm } from './code-form';
import { Rules } from './rules';
import { signInTexts } from './texts';

/** The secret stands behind #, so that no server and no log on the way ever sees it. */
const tokenInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('token') ?? '';

/** Where a mailed invitation leads: to a code, or, once it has expired, to a new invitation. */
export function InvitationPage() {
  const t = useTexts(signInTexts);
  const [token] = useState(tokenInAddress);
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => portalApi.inspectInvitation({ body: { token } }),
    enabled: token.length >= 20,
    retry: false,
    staleTime: Infinity,
  });
  if (token.length < 20)
    return (
      <PublicFrame>
        <Page title={t('invitation.none')} lead={t('invitation.none.lead')}>
          <Rules />
        </Page>
      </PublicFrame>
    );
  return (
    <PublicFrame firm={query.data?.firm} slug={query.data?.slug}>
      {query.data ? null : (
        <Page title={t('invitation.documentTitle')}>
          <Loaded query={query}>{() => null}</Loaded>
        </Page>
      )}
      {query.data?.isOpen ? <Open token={token} invitation={query.data} /> : null}
      {query.data && !query.data.isOpen ? <Expired token={token} invitation={query.data} /> : null}
      <Rules />
    </PublicFrame>
  );
}

interface PartProps {
  readonly token: string;
  readonly invitation: PortalInvitationView;
}

function Open({ token, invitation }: PartProps) {
  const t = useTexts(signInTexts);
  const ask = useMutation({
    mutationFn: (channel: 'mail' | 'sms') => portalApi.requestCode({ body: { invitation: token, channel } }),
  });
  const { emailHint: email, phoneHint: phone } = invitation;
  const title = t('invitation.title', { firm: useFirmName(invitation.firm) ?? '' });
  if (ask.isSuccess)
    return (
      <Page title={t('code.title')}>
        <CodeForm
          claim={{ invitation: token }}
          channel={ask.variables}
          sentText={
            ask.variables === 'sms' && phone
              ? t('code.sentInvitedBySms', { phone, email })
              : t('code.sentInvited', { email })
          }
          goTo={undefined}
        />
      </Page>
    );
  return (
    <Page title={title} lead={t('invitation.lead', { name: invitation.contactName })}>
      <div className="card form">
        <Problem error={ask.error} />
        <button
          type="button"
          className="button button-main"
          disabled={ask.isPending}
          onClick={() => ask.mutate('mail')}
        >
          {t('invitation.send', { email })}
        </button>
        {phone ? (
          <button type="button" className="button" disabled={ask.isPending} onClick={() => ask.mutate('sms')}>
            {t('invitation.sendBySms', { phone })}
          </button>
        ) : null}
      </div>
    </Page>
  );
}

function Expired({ token, invitation }: PartProps) {
  const t = useTexts(signInTexts);
  const resend = useMutation({ mutationFn: () => portalApi.resendInvitation({ body: { token } }) });
  const email = invitation.emailHint;
  return (
    <Page title={t('invitation.expired.title')} lead={t('invitation.expired.lead')}>
      <div className="card form">
        {resend.isSuccess ? (
          <p role="status">{t('invitation.resent', { email })}</p>
        ) : (
          <button
            type="button"
            className="button button-main"
            disabled={resend.isPending}
            onClick={() => resend.mutate()}
          >
            {t('invitation.resend', { email })}
          </button>
        )}
        <Problem error={resend.error} />
        <Link className="button button-quiet" to="/sign-in">
          {t('invitation.signIn')}
        </Link>
      </div>
    </Page>
  );
}
