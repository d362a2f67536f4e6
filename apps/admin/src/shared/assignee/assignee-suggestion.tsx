import type { AssigneeSuggestion as Suggestion } from '@overturn/contracts/admin';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../api';
import { useT } from '../i18n';
import { useCodeText } from '../words/known-text';

interface Subject {
  readonly caseId?: string;
  readonly clientId?: string;
  readonly noticeId?: string;
}

const suggestionQuery = (subject: Subject) =>
  queryOptions({
    queryKey: ['cases', 'suggestion', subject],
    queryFn: ({ signal }) => api.suggestAssignee({ query: subject }, signal),
    staleTime: 30_000,
  });

interface AssigneeSuggestionProps {
  readonly subject: Subject;
  readonly value: string | null;
  readonly onPick: (staffId: string) => void;
  readonly isBusy?: boolean;
}

/** Who could look after a case best, and why; the reasons against the others below. */
export function AssigneeSuggestion({ subject, value, onPick, isBusy = false }: AssigneeSuggestionProps) {
  const t = useT();
  const { data } = useQuery(suggestionQuery(subject));
  if (!data) return null;
  const best = data.candidates.find(({ id }) => id === data.suggestedId);
  const others = data.candidates
    .filter(({ id, obstacle }) => id !== data.suggestedId && obstacle !== 'lacks_role')
    .slice(0, 4);
  return (
    <div className="suggestion">
      {best ? (
        <p className="suggestion-best">
          <span>
            {t('shared.suggestion.best', { name: best.name })} <Load of={best} />
          </span>
          {best.id === value ? (
            <span className="quiet">{t('shared.suggestion.chosen')}</span>
          ) : (
            <Button size="small" loading={isBusy} onClick={() => onPick(best.id)}>
              {t('shared.suggestion.take')}
            </Button>
          )}
        </p>
      ) : (
        <p role="status">{t('shared.suggestion.nobody')}</p>
      )}
      <p className="quiet">
        <Wish of={data} />
      </p>
      {others.length > 0 ? (
        <ul className="suggestion-others quiet">
          {others.map((one) => (
            <li key={one.id}>
              {one.name} <Load of={one} /> <Obstacle of={one} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

type Candidate = Suggestion['candidates'][number];

function Load({ of: { openCases, capacity, loadPercent } }: { readonly of: Candidate }) {
  const t = useT();
  return <>{t('shared.suggestion.load', { openCases, capacity, loadPercent })}</>;
}

function Obstacle({ of: { obstacle, missingLanguages } }: { readonly of: Candidate }) {
  const t = useT();
  const codeText = useCodeText();
  if (obstacle === 'is_full') return <>{t('shared.suggestion.full')}</>;
  if (obstacle !== 'lacks_language') return null;
  const languages = missingLanguages
    .map((code) => codeText('vocab.language', code))
    .join(t('shared.listSeparator'));
  return <>{t('shared.suggestion.language', { languages })}</>;
}

function Wish({ of: { role, languages } }: { readonly of: Suggestion }) {
  const t = useT();
  const codeText = useCodeText();
  const spoken = languages.map((code) => codeText('vocab.language', code)).join(t('shared.listSeparator'));
  return (
    <>
      {spoken === ''
        ? t('shared.suggestion.wishRole', { role: codeText('vocab.role', role) })
        : t('shared.suggestion.wish', { role: codeText('vocab.role', role), languages: spoken })}
    </>
  );
}
