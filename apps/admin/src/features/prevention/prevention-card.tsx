import type { PreventionView } from '@overturn/contracts/admin';
import { formatInstant, languageOf } from '@overturn/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api';
import { useLocale, useT } from '../../shared/i18n';
import type { CasePanelProps } from '../../shared/parts/case-tabs';
import { useReport } from '../../shared/report';
import { useCan, useSession } from '../../shared/session';
import { MeasuresDialog } from './measures-dialog';
import './prevention.css';

const preventionQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['prevention', caseId],
    queryFn: ({ signal }) => api.getPreventionPlan({ params: { caseId } }, signal),
  });

/** What the client of a won case does from now on; nothing on a case that nobody has verified. */
export function PreventionCard({ current }: CasePanelProps) {
  const { data } = useQuery(preventionQuery(current.id));
  return data?.isWon ? <Plan caseId={current.id} plan={data} /> : null;
}

function Plan({ caseId, plan }: { readonly caseId: string; readonly plan: PreventionView }) {
  const t = useT();
  const locale = useLocale();
  const report = useReport();
  const cache = useQueryClient();
  const { zone } = useSession().person;
  const mayWrite = useCan()('case:write');
  const [isEditing, setIsEditing] = useState(false);
  const keep = (view: PreventionView) => cache.setQueryData(preventionQuery(caseId).queryKey, view);
  const params = { caseId };
  const write = (measures: PreventionView['measures']) =>
    api.writePreventionPlan({
      params,
      body: { version: plan.version, measures: measures.map(({ id, zh, en }) => ({ id, zh, en })) },
    });
  const send = useMutation({
    mutationFn: async () => {
      // What nobody has written is kept as it is shown before it is sent.
      const { version } = plan.version === 0 ? await write(plan.measures) : plan;
      return api.sendPreventionPlan({ params, body: { version } });
    },
    onSuccess: (view) => {
      keep(view);
      report.success(t('prevention.sentNow'));
    },
    onError: report.failure,
  });
  const { sent, measures, version } = plan;
  const done = measures.filter(({ isDone }) => isDone).length;
  return (
    <section className="card" aria-labelledby="prevention">
      <div className="card-head">
        <h2 id="prevention">{t('prevention.title')}</h2>
        <span className="quiet">
          {version === 0 ? t('prevention.asShipped') : t('prevention.version', { version })}
        </span>
      </div>
      <p className="quiet">{t('prevention.hint')}</p>
      <p>
        {sent
          ? `${t('prevention.sent', { version: sent.version, name: sent.by, at: formatInstant(sent.at, locale, zone) })} · ${t('prevention.done', { done, all: measures.length })}`
          : t('prevention.notSent')}
      </p>
      <ul className="prevention-measures">
        {measures.map((one) => (
          <li key={one.id}>
            {one.isDone ? '✓ ' : ''}
            {one[languageOf(locale)]}
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <p>
          <Button onClick={() => setIsEditing(true)}>{t('prevention.edit')}</Button>{' '}
          {sent?.version === version ? null : (
            <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
              {t('prevention.send')}
            </Button>
          )}
        </p>
      ) : null}
      {isEditing ? (
        <MeasuresDialog
          measures={measures}
          write={write}
          onSaved={keep}
          onClose={() => setIsEditing(false)}
        />
      ) : null}
    </section>
  );
}
