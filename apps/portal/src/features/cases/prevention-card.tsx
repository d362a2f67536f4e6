import { formatDay, languageOf } from '@overturn/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
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
  /** What was ticked here and is not answered yet. */
  const [marks, setMarks] = useState<Readonly<Record<string, boolean>>>({});
  const tick = useMutation({
    mutationFn: (body: { readonly measure: string; readonly isDone: boolean }) =>
      portalApi.tickMeasure({ params: { caseId }, body }),
    onSuccess: (view) => cache.setQueryData(preventionQuery(caseId).queryKey, view),
    onSettled: (_view, _error, { measure }) => setMarks(({ [measure]: _answered, ...rest }) => rest),
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
              checked={marks[one.id] ?? one.isDone}
              onChange={({ target: { checked: isDone } }) => {
                setMarks({ ...marks, [one.id]: isDone });
                tick.mutate({ measure: one.id, isDone });
              }}
            />
            <span>{one[languageOf(locale)]}</span>
          </label>
        ))}
      </div>
      <Problem error={tick.error} />
    </section>
  );
}
