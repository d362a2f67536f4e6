import { ApiProblem, problemText } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Countdown } from '../../../shared/components/countdown';
import { DateWithZone } from '../../../shared/components/date-with-zone';
import { useDeadlineName } from '../../../shared/words/deadline-name';
import { useLocale, useT } from '../../../shared/i18n';
import { previewQuery } from '../api/intake.queries';
import type { OpeningBody } from '../model/intake';

type Facts = Pick<OpeningBody, 'noticeId' | 'marketplace' | 'suspensionType' | 'causes' | 'noticeReceivedAt'>;

/** The dates that the case will have, before it is opened: the safe date of each, and how long is left. */
export function DeadlinePreview({ facts }: { readonly facts: Facts | null }) {
  const t = useT();
  const locale = useLocale();
  const deadlineName = useDeadlineName();
  const preview = useQuery(previewQuery(facts));
  const items = preview.data?.items ?? [];
  return (
    <section className="card" aria-labelledby="intake-deadlines" aria-busy={preview.isFetching}>
      <h2 id="intake-deadlines">{t('cases.preview.title')}</h2>
      {facts === null ? <p className="quiet">{t('cases.preview.incomplete')}</p> : null}
      {facts !== null && preview.isPending ? <Skeleton active title={false} paragraph={{ rows: 3 }} /> : null}
      {preview.isError ? (
        <p role="alert" className="field-problem">
          {problemText(ApiProblem.of(preview.error), locale)}
        </p>
      ) : null}
      {facts !== null && preview.isSuccess && items.length === 0 ? (
        <p className="quiet">{t('cases.preview.none')}</p>
      ) : null}
      {items.map(({ code, kind, dueAt, zone, isAmbiguous, countsHours, why }) => (
        <article key={`${code}/${kind}`} className="deadline" data-open="true">
          <div className="deadline-head">
            <h3>{deadlineName(code)}</h3>
            <Countdown dueAt={dueAt} kind={kind} countsHours={countsHours} />
          </div>
          <p>
            <DateWithZone at={dueAt} zone={zone} isBound={kind === 'latest_by'} />
          </p>
          <p className="quiet">
            {t(`vocab.deadlineKind.${kind}`)} · {t(`vocab.deadlineSource.${why.source}`)}
            {isAmbiguous ? ` · ${t('cases.preview.ambiguous')}` : ''}
          </p>
        </article>
      ))}
    </section>
  );
}
