import { ApiProblem } from '@overturn/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { EmptyState } from '../../../shared/components/empty-state';
import { ErrorState } from '../../../shared/components/error-state';
import { LoadMore } from '../../../shared/lists/load-more';
import { PageHeader } from '../../../shared/components/page-header';
import { useT } from '../../../shared/i18n';
import { unfiledQuery } from '../api/answers.queries';
import { UnfiledAnswer } from '../components/unfiled-answer';
import '../answers.css';

/** Answers of Amazon that the product could not put into a case by itself; a person does. */
export function AnswerQueuePage() {
  const t = useT();
  const list = useInfiniteQuery(unfiledQuery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const content = () => {
    if (list.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
    if (list.isError && items.length === 0)
      return <ErrorState problem={ApiProblem.of(list.error)} onRetry={() => void list.refetch()} />;
    if (items.length === 0) return <EmptyState title={t('answers.queue.empty')} />;
    return (
      <ul className="answer-queue" aria-label={t('answers.queue.title')}>
        {items.map((reading) => (
          <UnfiledAnswer key={reading.noticeId} reading={reading} />
        ))}
      </ul>
    );
  };
  return (
    <>
      <PageHeader title={t('answers.queue.title')}>{t('answers.queue.hint')}</PageHeader>
      {content()}
      <LoadMore query={list} />
    </>
  );
}
