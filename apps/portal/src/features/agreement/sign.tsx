import type { PortalAgreementView } from '@overturn/contracts/portal';
import { languageOf } from '@overturn/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { CodeField } from '../../shared/fields/code-field';
import { Field } from '../../shared/fields/field';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { useSession } from '../../shared/session';
import { useDraft } from '../../shared/use-draft';
import { agreementTexts } from './texts';

interface SignProps {
  readonly caseId: string;
  readonly letter: NonNullable<PortalAgreementView['letter']>;
  readonly declarations: PortalAgreementView['declarations'];
}

/** Declarations, then a fresh code by mail, then the signature: on exactly the letter above. */
export function Sign({ caseId, letter, declarations }: SignProps) {
  const t = useTexts(agreementTexts);
  const { locale } = useLanguage();
  const { person } = useSession();
  const cache = useQueryClient();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [agrees, setAgrees] = useState(false);
  const [code, setCode] = useState('');
  const disclosure = useDraft(`accounts ${caseId}`);
  const open = declarations.filter(({ isSigned }) => !isSigned);
  const needsDisclosure = open.some((one) => one.code === 'accounts_disclosed');
  const request = useMutation({ mutationFn: () => portalApi.requestSigningCode() });
  const accept = useMutation({
    mutationFn: () =>
      portalApi.acceptAgreement({
        params: { caseId },
        body: {
          letterId: letter.id,
          hash: letter.hash,
          code,
          declared: open.map((one) => ({ code: one.code, version: one.version })),
          disclosure: disclosure.text.trim(),
        },
      }),
    onSuccess: async () => {
      disclosure.clear();
      await cache.invalidateQueries({ queryKey: ['cases'] });
      window.scrollTo(0, 0);
    },
  });
  if (person.rights !== 'owner') return <p className="card card-turn">{t('ownerOnly')}</p>;
  const isReady =
    agrees &&
    open.every((one) => ticked.has(one.code)) &&
    (!needsDisclosure || disclosure.text.trim() !== '');
  const tick = (name: string, isOn: boolean) => {
    const next = new Set(ticked);
    if (isOn) next.add(name);
    else next.delete(name);
    setTicked(next);
  };
  return (
    <form
      className="card card-turn form"
      aria-labelledby="sign-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) accept.mutate();
      }}
    >
      <h2 id="sign-title">{t('sign')}</h2>
      {open.length > 0 ? (
        <fieldset className="checks">
          <legend>{t('declare')}</legend>
          {open.map((one) => (
            <label key={one.code}>
              <input
                type="checkbox"
                checked={ticked.has(one.code)}
                onChange={({ target }) => tick(one.code, target.checked)}
              />
              {one[languageOf(locale)]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {needsDisclosure ? (
        <Field
          label={t('accounts')}
          hint={t('accounts.hint')}
          input={(own) => (
            <textarea
              {...own}
              className="short"
              maxLength={2000}
              required
              value={disclosure.text}
              onChange={({ target }) => disclosure.set(target.value)}
            />
          )}
        />
      ) : null}
      <div className="checks">
        <label>
          <input type="checkbox" checked={agrees} onChange={({ target }) => setAgrees(target.checked)} />
          {t('agree', { name: person.name })}
        </label>
      </div>
      <div className="actions">
        <button
          type="button"
          className={request.isSuccess ? 'button' : 'button button-main'}
          disabled={!isReady || request.isPending}
          onClick={() => request.mutate()}
        >
          {t(request.isSuccess ? 'code.again' : 'code.send')}
        </button>
      </div>
      <Problem error={request.error} />
      {request.isSuccess ? (
        <>
          <CodeField
            label={t('code')}
            hint={t('code.hint', { email: person.email })}
            value={code}
            onChange={setCode}
          />
          <div className="actions">
            <button type="submit" className="button button-main" disabled={!isReady || accept.isPending}>
              {t('accept')}
            </button>
          </div>
        </>
      ) : null}
      <Problem error={accept.error} />
    </form>
  );
}
