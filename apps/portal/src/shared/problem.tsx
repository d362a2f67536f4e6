import { useTexts } from './language';
import { sharedTexts } from './texts';
import { useProblemText } from './refusals/use-problem-text';

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Why something did not work, in the reader's language, and a way to try again where there is one. */
export function Problem({ error, onRetry }: ProblemProps) {
  return error === null || error === undefined ? null : (
    <Alert error={error} {...(onRetry ? { onRetry } : {})} />
  );
}

function Alert({ error, onRetry }: ProblemProps) {
  const t = useTexts(sharedTexts);
  const textOf = useProblemText();
  return (
    <div className="problem" role="alert">
      <p>
        <span aria-hidden="true">▲</span> {textOf(error)}
      </p>
      {onRetry ? (
        <button type="button" className="button" onClick={onRetry}>
          {t('retry')}
        </button>
      ) : null}
    </div>
  );
}
