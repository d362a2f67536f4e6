import { ApiProblem, problemText } from '@overturn/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';
import { useCodeText } from '../../../shared/words/known-text';

/** Why a change did not work; what was typed stays. After somebody else's change: a way to go on. */
export function ChangeProblem({ error }: { readonly error: unknown }) {
  const t = useT();
  const locale = useLocale();
  const codeText = useCodeText();
  const client = useQueryClient();
  const problem = ApiProblem.of(error);
  const { guard } = problem.params;
  const reload = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['cases'] }),
      client.invalidateQueries({ queryKey: ['outcome'] }),
    ]);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemText(problem, locale)}
      description={
        problem.code.endsWith('.VERSION_CONFLICT') ? (
          <>
            <p>{t('outcome.kept')}</p>
            <Button size="small" onClick={() => void reload()}>
              {t('outcome.reload')}
            </Button>
          </>
        ) : typeof guard === 'string' ? (
          codeText('cases.guard', guard)
        ) : (
          t('outcome.kept')
        )
      }
    />
  );
}
