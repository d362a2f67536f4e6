import { fieldRuleText, ApiProblem } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type SubmitEvent } from 'react';
import { portalApi } from '../../shared/api';
import { CodeField } from '../../shared/fields/code-field';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { sessionQuery } from '../../shared/session';
import { signInTexts } from './texts';

/** Somebody named by their address, or by the invitation they hold. */
export type Claim = { readonly email: string } | { readonly invitation: string };

const AGAIN_AFTER_S = 45;

interface CodeFormProps {
  readonly claim: Claim;
  readonly channel: 'mail' | 'sms';
  readonly sentText: string;
  /** The page that was wanted before the sign-in. */
  readonly goTo: string | undefined;
}

/** Takes the code, lets the person in, and sends another when none came. */
export function CodeForm({ claim, channel, sentText, goTo }: CodeFormProps) {
  const t = useTexts(signInTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const enter = useMutation({
    mutationFn: () => portalApi.signIn({ body: { ...claim, code } }),
    onSuccess: (session) => {
      cache.setQueryData(sessionQuery.queryKey, session);
      void navigate({ to: goTo ?? '/home', replace: true });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  const wrong = enter.error ? ApiProblem.of(enter.error).fieldCode('code') : undefined;
  return (
    <form className="card form" onSubmit={submit} noValidate>
      <p>{sentText}</p>
      <CodeField
        label={t('code.label')}
        error={wrong ? fieldRuleText(wrong, locale) : undefined}
        isFirst
        value={code}
        onChange={setCode}
      />
      {wrong ? null : <Problem error={enter.error} />}
      <button type="submit" className="button button-main" disabled={enter.isPending}>
        {t('code.enter')}
      </button>
      <SendAgain claim={claim} channel={channel} />
    </form>
  );
}

function SendAgain({ claim, channel }: Pick<CodeFormProps, 'claim' | 'channel'>) {
  const t = useTexts(signInTexts);
  const [left, setLeft] = useState(AGAIN_AFTER_S);
  const again = useMutation({
    mutationFn: () => portalApi.requestCode({ body: { ...claim, channel } }),
    onSuccess: () => setLeft(AGAIN_AFTER_S),
  });
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button button-quiet"
        disabled={left > 0 || again.isPending}
        onClick={() => again.mutate()}
      >
        {left > 0 ? t('code.againIn', { seconds: left }) : t('code.again')}
      </button>
      {again.isSuccess ? <p role="status">{t('code.sentAgain')}</p> : null}
      <Problem error={again.error} />
    </>
  );
}
