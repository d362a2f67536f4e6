import { ApiProblem, fieldRuleText } from '@overturn/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { portalApi } from '../../shared/api';
import { Field } from '../../shared/fields/field';
import { useLanguage, useTexts } from '../../shared/language';
import { Page } from '../../shared/page';
import { Problem } from '../../shared/problem';
import { portalHomeQuery } from '../../shared/portal-home';
import { PublicFrame } from '../../shared/public-frame';
import { CodeForm } from './code-form';
import { PasskeyEntry } from './passkey-entry';
import { Rules } from './rules';
import { signInTexts } from './texts';

/** Sign-in of a client's person: address, code, in. */
export function SignInPage() {
  const t = useTexts(signInTexts);
  const { to } = useSearch({ from: '/sign-in' });
  const [sent, setSent] = useState<{ email: string; channel: 'mail' | 'sms' } | null>(null);
  return (
    <PublicFrame>
      {sent ? (
        <Page title={t('code.title')}>
          <CodeForm
            claim={{ email: sent.email }}
            channel={sent.channel}
            sentText={t(sent.channel === 'sms' ? 'code.sentBySms' : 'code.sentTo', { email: sent.email })}
            goTo={to}
          />
          <button type="button" className="button button-quiet" onClick={() => setSent(null)}>
            {t('code.otherEmail')}
          </button>
        </Page>
      ) : (
        <Page title={t('signIn.title')} lead={t('signIn.lead')}>
          <EmailForm onSent={setSent} />
          <PasskeyEntry goTo={to} />
        </Page>
      )}
      <Rules />
    </PublicFrame>
  );
}

function EmailForm({
  onSent,
}: {
  readonly onSent: (sent: { email: string; channel: 'mail' | 'sms' }) => void;
}) {
  const t = useTexts(signInTexts);
  const { locale } = useLanguage();
  const home = useQuery(portalHomeQuery);
  const [email, setEmail] = useState('');
  const [channel, setChannel] = useState<'mail' | 'sms'>('mail');
  const ask = useMutation({
    mutationFn: () => portalApi.requestCode({ body: { email, channel } }),
    onSuccess: () => onSent({ email: email.trim(), channel }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  const wrong = ask.error ? ApiProblem.of(ask.error).fieldCode('email') : undefined;
  return (
    <form className="card form" onSubmit={submit} noValidate>
      <Field
        label={t('signIn.email')}
        error={wrong ? fieldRuleText(wrong, locale) : undefined}
        input={(own) => (
          <input
            {...own}
            type="email"
            autoComplete="email webauthn"
            maxLength={254}
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        )}
      />
      {home.data?.hasSms ? (
        <fieldset className="choices">
          <legend>{t('signIn.channel')}</legend>
          {(['mail', 'sms'] as const).map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="channel"
                checked={channel === value}
                onChange={() => setChannel(value)}
              />
              {t(`signIn.${value}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      {wrong ? null : <Problem error={ask.error} />}
      <button type="submit" className="button button-main" disabled={ask.isPending}>
        {t('signIn.send')}
      </button>
    </form>
  );
}
