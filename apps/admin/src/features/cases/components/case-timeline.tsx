import type { CaseView } from '@overturn/contracts/admin';
import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { useT } from '../../../shared/i18n';
import { timelineQuery } from '../api/case.queries';
import { mayGive } from '../model/command-plan';
import { NoteComposer } from './note-composer';
import { TimelineLine } from './timeline-line';

/** What happened in a case, the newest first, with a place to write an internal note. */
export function CaseTimeline({ current }: { readonly current: CaseView }) {
  const t = useT();
  const query = useInfiniteQuery(timelineQuery(current.id));
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {mayGive(current.allowedCommands, 'AddNote') ? <NoteComposer current={current} /> : null}
      {query.isPending ? <Skeleton active paragraph={{ rows: 6 }} /> : null}
      {query.isError && entries.length === 0 ? (
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      ) : null}
      <ol className="timeline" aria-label={t('cases.tab.timeline')}>
        {entries.map((entry) => (
          <li key={entry.id} className="timeline-item" data-lane={entry.visibility}>
            <TimelineLine entry={entry} />
          </li>
        ))}
      </ol>
      <LoadMore query={query} />
    </>
  );
}
