import { ApiProblem, problemText } from '@overturn/ui';
import { Button } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import type { SavePhase } from '../../../shared/self-saver';

interface SaveLineProps {
  readonly phase: SavePhase;
  readonly problem: unknown;
  readonly isKept: boolean;
  readonly onRetry: () => void;
}

/** Where the words on the screen stand; while they are not saved, whether this device keeps them. */
export function SaveLine({ phase, problem, isKept, onRetry }: SaveLineProps) {
  const t = useT();
  const locale = useLocale();
  if (phase === 'failed')
    return (
      <span role="alert" className="plan-save-failed">
        {problemText(ApiProblem.of(problem), locale)}{' '}
        <Button size="small" onClick={onRetry}>
          {t('shared.retry')}
        </Button>
      </span>
    );
  return (
    <span className="quiet" role="status">
      {phase === 'offline' && isKept ? t('plans.save.onDevice') : t(`plans.save.${phase}`)}
    </span>
  );
}
