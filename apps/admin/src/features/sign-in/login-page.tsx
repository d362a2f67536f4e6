import { ApiProblem } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../shared/api';
import { useT } from '../../shared/i18n';
import { sessionQuery } from '../../shared/session';
import { CredentialsForm, type Credentials } from './credentials-form';
import { CodeForm } from './code-form';
import { PublicFrame } from './public-frame';

const ASKS_FOR_CODE: readonly string[] = ['IDENTITY.TOTP_REQUIRED', 'IDENTITY.TOTP_WRONG'];

/** Sign-in: e-mail and password, then a one-time code from those who have set it up. */
export function LoginPage() {
  const t = useT();
  const router = useRouter();
  const client = useQueryClient();
  const { returnTo } = useSearch({ from: '/login' });
  const [credentials, setCredentials] = useState<Credentials | null>(null);
  const { mutate, error, isPending, isSuccess, reset } = useMutation({
    mutationFn: (body: Credentials & { totp?: string }) => api.signIn({ body }),
    onSuccess: async (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      await router.navigate({ href: returnTo ?? '/cases', replace: true });
    },
    onError: (refusal, { totp: _, ...sent }) => {
      if (ASKS_FOR_CODE.includes(ApiProblem.of(refusal).code)) setCredentials(sent);
    },
  });
  const problem = error ? ApiProblem.of(error) : null;
  const isBusy = isPending || isSuccess;
  if (credentials) {
    const back = () => {
      reset();
      setCredentials(null);
    };
    return (
      <PublicFrame title={t('signIn.totp.title')} subtitle={t('signIn.totp.text')}>
        <CodeForm
          problem={problem?.code === 'IDENTITY.TOTP_REQUIRED' ? null : problem}
          isBusy={isBusy}
          onSubmit={(totp) => mutate({ ...credentials, totp })}
          onBack={back}
        />
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t('signIn.title')} subtitle={t('signIn.subtitle')}>
      <CredentialsForm problem={problem} isBusy={isBusy} onSubmit={mutate} />
    </PublicFrame>
  );
}
