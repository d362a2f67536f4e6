import type { PortalPlanView } from '@overturn/contracts/portal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { portalApi } from '../../shared/api';
import { Field } from '../../shared/fields/field';
import { useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { useDraft } from '../../shared/use-draft';
import { useSession } from '../../shared/session';
import { planTexts } from './texts';

/** The client's word: approval of exactly this version with the truth statement, or what is to be changed. */
export function Judge({ caseId, plan }: { readonly caseId: string; readonly plan: PortalPlanView }) {
  const t = useTexts(planTexts);
  const { rights } = useSession().person;
  const cache = useQueryClient();
  const [isTrue, setIsTrue] = useState(false);
  const [asks, setAsks] = useState(false);
  const comment = useDraft(`plan ${caseId} ${plan.hash}`);
  const judge = useMutation({
    mutationFn: (verdict: 'client_approved' | 'client_requested_changes') =>
      portalApi.judgePlan({
        params: { caseId },
        body:
          verdict === 'client_approved'
            ? { verdict, hash: plan.hash, truthStatementVersion: plan.truthStatementVersion }
            : { verdict, hash: plan.hash, comment: comment.text },
      }),
    onSuccess: async () => {
      comment.clear();
      await cache.invalidateQueries({ queryKey: ['cases'] });
      window.scrollTo(0, 0);
    },
  });
  if (rights !== 'owner') return <p className="card card-turn">{t('ownerOnly')}</p>;
  return (
    <section className="card card-turn" aria-labelledby="judge-title">
      <h2 id="judge-title">{t('judge')}</h2>
      <div className="checks">
        <label>
          <input type="checkbox" checked={isTrue} onChange={({ target }) => setIsTrue(target.checked)} />
          {t(`truth.${plan.truthStatementVersion}`)}
        </label>
      </div>
      <div className="actions">
        <button
          type="button"
          className="button button-main"
          disabled={!isTrue || judge.isPending}
          aria-describedby="judge-hint"
          onClick={() => judge.mutate('client_approved')}
        >
          {t('approve', { number: plan.number })}
        </button>
        <button type="button" className="button" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {t('ask')}
        </button>
      </div>
      <p className="hint" id="judge-hint">
        {t('approve.hint')}
      </p>
      {asks ? (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (comment.text.trim() !== '') judge.mutate('client_requested_changes');
          }}
        >
          <Field
            label={t('comment')}
            hint={t('comment.hint')}
            input={(own) => (
              <textarea
                {...own}
                className="short"
                maxLength={4000}
                required
                value={comment.text}
                onChange={({ target }) => comment.set(target.value)}
              />
            )}
          />
          <div className="actions">
            <button
              type="submit"
              className="button button-main"
              disabled={judge.isPending || comment.text.trim() === ''}
            >
              {t('ask.send')}
            </button>
          </div>
        </form>
      ) : null}
      <Problem error={judge.error} />
    </section>
  );
}
