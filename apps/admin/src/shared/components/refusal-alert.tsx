import { ApiProblem, problemText } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useLocale, useT } from '../i18n';
import { useCodeText } from '../words/known-text';

/** Why a command of a case was refused, what it waits for, and that the form keeps what was typed. */
export function RefusalAlert({ error }: { readonly error: unknown }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const client = useQueryClient();
  if (error === null || error === undefined) return null;
  const problem = ApiProblem.of(error);
  const guard = problem.params['guard'];
  const isStale = problem.code.endsWith('.VERSION_CONFLICT');
  return (
    <Alert
      type={isStale ? 'warning' : 'error'}
      showIcon
      role="alert"
      className="form-alert"
      title={problemText(problem, locale)}
      description={
        <>
          {typeof guard === 'string' ? <p>{codeText('cases.guard', guard)}</p> : null}
          <p>{t('shared.kept')}</p>
          {isStale ? (
            <Button size="small" onClick={() => void client.invalidateQueries()}>
              {t('shared.reload')}
            </Button>
          ) : null}
        </>
      }
    />
  );
}
