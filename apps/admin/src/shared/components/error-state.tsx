import { type ApiProblem, problemText } from '@overturn/ui';
import { Button } from 'antd';
import { useLocale, useT } from '../i18n';

interface ErrorStateProps {
  readonly problem: ApiProblem;
  readonly onRetry?: (() => void) | undefined;
}

/** Why something could not be shown, with a way to try again and the id that support asks for. */
export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className="state-box" role="alert">
      <p className="state-title">{problemText(problem, locale)}</p>
      {problem.traceId ? (
        <p className="state-detail">
          {t('shared.traceId')} <code>{problem.traceId}</code>
        </p>
      ) : null}
      {onRetry ? <Button onClick={onRetry}>{t('shared.retry')}</Button> : null}
    </div>
  );
}
