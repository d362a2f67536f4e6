import { ApiProblem } from '@overturn/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { Suspense } from 'react';
import { ErrorState } from '../../../shared/components/error-state';
import { useCaseCards } from '../../../shared/parts/case-cards';
import { TwoClocks } from '../../../shared/funds/two-clocks';
import { useT } from '../../../shared/i18n';
import { caseQuery } from '../api/case.queries';
import { CaseFacts } from '../components/case-facts';
import { CaseHeader } from '../components/case-header';
import { CaseParts } from '../components/case-parts';
import { DeadlineList } from '../components/deadline-list';
import { parseCasePageSearch } from '../model/page-search';
import '../cases.css';
import '../desk.css';

/** One case: what is next and until when, its dates and facts, what happened, what Amazon wrote. */
export function CasePage() {
  const t = useT();
  const navigate = useNavigate();
  const { caseId = '' } = useParams({ strict: false });
  const { tab = 'overview' } = parseCasePageSearch(useSearch({ strict: false }));
  const cards = useCaseCards();
  const query = useQuery(caseQuery(caseId));
  if (query.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (query.data === undefined)
    return (
      <>
        <h1 className="sr-only">{t('cases.page.title')}</h1>
        <ErrorState problem={ApiProblem.of(query.error)} onRetry={() => void query.refetch()} />
      </>
    );
  const current = query.data;
  return (
    <>
      <CaseHeader current={current} />
      <div className="case-columns">
        <div className="case-aside">
          <TwoClocks current={current} />
          {cards.map(({ key, Card }) => (
            <Suspense key={key} fallback={null}>
              <Card current={current} />
            </Suspense>
          ))}
          <DeadlineList current={current} />
          <CaseFacts current={current} />
        </div>
        <section id="case-parts" className="card case-main" aria-label={t('cases.page.parts')}>
          <CaseParts
            current={current}
            asked={tab}
            onChoose={(part) =>
              void navigate({
                to: '/cases/$caseId',
                params: { caseId },
                search: parseCasePageSearch({ tab: part }),
              })
            }
          />
        </section>
      </div>
    </>
  );
}
