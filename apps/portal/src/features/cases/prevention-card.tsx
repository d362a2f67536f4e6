import { formatDay } from '@overturn/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { portalApi } from '../../shared/api';
import { useLanguage, useTexts } from '../../shared/language';
import { Problem } from '../../shared/problem';
import { casesTexts } from './texts';

const preventionQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'prevention', caseId],
    queryFn: ({ signal }) => portalApi.getPreventionPlan({ params: { caseId } }, signal),
  });

/** What to do from now on so that the account stays, ticked off one by one; nothing before the agency has sent it. */
export function PreventionCard({ caseId }: { readonly caseId: string }) {
  const t = useTexts(casesTexts);
  const { locale } = useLanguage();
  const cache = useQueryClient();
  const { data } = useQuery(preventionQuery(caseId));
  const tick = useMutation({
    mutationFn: (body: { readonly measure: string; readonly isDone: boolean }) =>
      portalApi.tickMeasure({ params: { caseId }, body }),
    onSuccess: (view) => cache.setQueryData(preventionQuery(caseId).queryKey, view),
  });
  if (!data?.plan) return null;
  const { measures, sentAt } = data.plan;
  const done = measures.filter(({ isDone }) => isDone).length;
  return (
    <section className="card" aria-labelledby="prevention-title">
      <h2 id="prevention-title">{t('prevention.title')}</h2>
      <p className="hint">
        {t('prevention.hint', { day: formatDay(sentAt, locale, 'Asia/Shanghai') })}{' '}
        <span role="status">{t('prevention.done', { done, all: measures.length })}</span>
      </p>
      <div className="checks">
        {measures.map((one) => (
          <label key={one.id}>
            <input
              type="checkbox"
              checked={
                tick.isPending && tick.variables.measure === one.id ? tick.variables.isDone : one.isDone
              }
              disabled={tick.isPending}
              onChange={({ target }) => tick.mutate({ measure: one.id, isDone: target.checked })}
            />
            <span>{locale === 'en' ? one.en : one.zh}</span>
          </label>
        ))}
      </div>
      <Problem error={tick.error} />
    </section>
  );
}
