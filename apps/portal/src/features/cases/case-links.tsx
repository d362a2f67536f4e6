import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../shared/language';
import { todosQuery } from './case.queries';
import { casesTexts } from './texts';
import { TODO_PLACES } from './todo-places';

/** The parts of a case, with what waits in each. */
const PARTS = [
  { to: '/cases/$caseId/agreement', text: 'part.agreement' },
  { to: '/cases/$caseId/documents', text: 'part.documents' },
  { to: '/cases/$caseId/questions', text: 'part.questions' },
  { to: '/cases/$caseId/plan', text: 'part.plan' },
  { to: '/cases/$caseId/messages', text: 'part.messages' },
  { to: '/cases/$caseId/outcome', text: 'part.outcome' },
  { to: '/cases/$caseId/money', text: 'part.money' },
] as const;

export function CaseLinks({ caseId }: { readonly caseId: string }) {
  const t = useTexts(casesTexts);
  const { data } = useQuery(todosQuery);
  const waiting = (data?.items ?? []).filter((one) => one.caseId === caseId);
  return (
    <nav className="card" aria-label={t('parts')}>
      <ul className="rows parts">
        {PARTS.map(({ to, text }) => {
          const todo = waiting.find((one) => TODO_PLACES[one.todo] === to);
          return (
            <li key={to}>
              <Link className="part" to={to} params={{ caseId }}>
                <span>{t(text)}</span>
                {todo ? (
                  <span className="badge badge-turn">{t('part.waits', { count: todo.count })}</span>
                ) : null}
                <span aria-hidden="true">›</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
