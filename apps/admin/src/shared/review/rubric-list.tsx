import type { RubricScores } from '@overturn/contracts/admin';
import { useT } from '../i18n';

/** How a plan was scored: the average, and each point with its reason when asked for. */
export function RubricList({ scores, said }: { readonly scores: RubricScores; readonly said?: string }) {
  const t = useT();
  const total = scores.reduce((sum, { score }) => sum + score, 0);
  const average = Math.round((total / Math.max(1, scores.length)) * 10) / 10;
  return (
    <details className="rubric-list">
      <summary>{[t('rubric.average', { average }), said].filter(Boolean).join(' · ')}</summary>
      <ul>
        {scores.map(({ criterion, score, note }) => (
          <li key={criterion}>
            <strong>{score}</strong> {t(`vocab.rubricCriterion.${criterion}`)}
            {note === '' ? null : <span className="quiet"> {note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
