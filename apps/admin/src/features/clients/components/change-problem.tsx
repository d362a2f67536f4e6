import { ApiProblem, problemText } from '@overturn/ui';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useLocale, useT } from '../../../shared/i18n';

interface ChangeProblemProps {
  readonly error: unknown;
  readonly children?: ReactNode;
}

/** Why a change was not saved; the input stays. */
export function ChangeProblem({ error, children }: ChangeProblemProps) {
  const t = useT();
  const locale = useLocale();
  if (!error) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="change-problem"
      title={problemText(ApiProblem.of(error), locale)}
      description={children ?? t('cases.command.kept')}
    />
  );
}
