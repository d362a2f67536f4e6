import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackToCase } from '../../shared/back-to-case';
import { caseQuery } from '../../shared/case.query';
import { useTexts } from '../../shared/language';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { DocumentCard } from './document-card';
import { documentsQuery } from './document.queries';
import { documentsTexts } from './texts';

/** The documents of one case: what is asked for and why, what came, what was wrong with it. */
export function DocumentsPage() {
  const t = useTexts(documentsTexts);
  const { caseId } = useParams({ from: '/app/cases/$caseId/documents' });
  const query = useQuery(documentsQuery(caseId));
  const stage = useQuery(caseQuery(caseId)).data?.case.stage;
  const isOver = stage === 'reinstated' || stage === 'closed';
  return (
    <Page title={t('title')} lead={t(isOver ? 'lead.over' : 'lead')}>
      <Loaded query={query}>
        {({ items, now }) => (
          <>
            {items.length === 0 ? <p className="card hint">{t('none')}</p> : null}
            {items.map((one) => (
              <DocumentCard key={one.id} caseId={caseId} asked={one} now={now} isOver={isOver} />
            ))}
          </>
        )}
      </Loaded>
      <BackToCase caseId={caseId} />
    </Page>
  );
}
