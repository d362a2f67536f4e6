import { ApiProblem, problemText } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { ANSWERS_KEY } from '../../../shared/answers/answer.queries';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';
import { oneCaseQuery } from '../../../shared/case/one-case.query';

/** Why a step of a round was refused; what was typed is still there. After somebody else's change: load it. */
export function RoundProblem({ error, caseId }: { readonly error: unknown; readonly caseId: string }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const client = useQueryClient();
  if (!error) return null;
  const problem = ApiProblem.of(error);
  const { guard, caseId: other } = problem.params;
  const isChanged = problem.code === 'CASES.VERSION_CONFLICT';
  const reload = () => {
    void client.invalidateQueries({ queryKey: oneCaseQuery(caseId).queryKey });
    void client.invalidateQueries({ queryKey: [ANSWERS_KEY] });
  };
  return (
    <Alert
      className="form-alert"
      type={isChanged ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={isChanged ? t('answers.changed') : problemText(problem, locale)}
      description={
        <>
          {typeof guard === 'string' ? <p>{codeText('cases.guard', guard)}</p> : null}
          {isChanged ? (
            <Button size="small" onClick={reload}>
              {t('answers.reload')}
            </Button>
          ) : typeof other === 'string' ? (
            <Link to="/cases/$caseId" params={{ caseId: other }} search={{ tab: 'answers' }}>
              {t('answers.toCase')}
            </Link>
          ) : (
            <p>{t('answers.kept')}</p>
          )}
        </>
      }
    />
  );
}
