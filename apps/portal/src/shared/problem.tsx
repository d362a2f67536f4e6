import { ApiProblem, problemText } from '@overturn/ui';
import { useLanguage, useTexts } from './language';
import { sharedTexts } from './texts';

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Why something did not work, in the reader's language, and a way to try again where there is one. */
export function Problem({ error, onRetry }: ProblemProps) {
  const t = useTexts(sharedTexts);
  const { locale } = useLanguage();
  if (error === null || error === undefined) return null;
  return (
    <div className="problem" role="alert">
      <p>
        <span aria-hidden="true">▲</span> {problemText(ApiProblem.of(error), locale)}
      </p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {t('retry')}
        </button>
      ) : null}
    </div>
  );
}
