import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { api } from '../../shared/api';
import { ErrorState } from '../../shared/components/error-state';
import { useT } from '../../shared/i18n';
import { AcceptForm } from './accept-form';
import { DeadLink } from './dead-link';
import { useMailedToken } from './mailed-token';
import { PublicFrame } from './public-frame';

/** Joins a firm with a mailed invitation: `/accept-invitation#token=...`. */
export function AcceptInvitationPage() {
  const t = useT();
  const token = useMailedToken();
  const [hasJoined, setJoined] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.inspectInvitation({ body: { token: token ?? '' } }),
    enabled: token !== null,
    staleTime: Infinity,
  });
  if (!token || (error && ApiProblem.of(error).status === 410)) return <DeadLink kind="invitation" />;
  if (error) {
    return (
      <PublicFrame title="Overturn">
        <ErrorState problem={ApiProblem.of(error)} onRetry={() => void refetch()} />
      </PublicFrame>
    );
  }
  if (!data) {
    return (
      <PublicFrame title="Overturn">
        <Skeleton active />
      </PublicFrame>
    );
  }
  const title = t('signIn.accept.title', { firm: data.firmName });
  if (hasJoined) {
    return (
      <PublicFrame title={title} subtitle={t('signIn.accept.done', { firm: data.firmName })}>
        <div className="public-links">
          <Link to="/login">{t('signIn.toSignIn')}</Link>
        </div>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={title} subtitle={t('signIn.accept.text', { email: data.email })}>
      <AcceptForm token={token} isKnownPerson={data.isKnownPerson} onJoined={() => setJoined(true)} />
    </PublicFrame>
  );
}
