import { ApiProblem, fieldText, problemText } from '@overturn/ui';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useLocale, useT } from '../../../shared/i18n';

/** Why the case was not opened; a notice that has one leads to it. All input is kept. */
export function OpenCaseProblem({ error }: { readonly error: unknown }) {
  const t = useT();
  const locale = useLocale();
  const problem = ApiProblem.of(error);
  const caseId = problem.params['caseId'];
  const fields = problem.fields.map(
    ({ path, code }) => `${path.replace(/^body\./, '')}: ${fieldText(code, locale)}`,
  );
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="intake-problem"
      title={problemText(problem, locale)}
      description={
        typeof caseId === 'string' ? (
          <Link to="/cases/$caseId" params={{ caseId }}>
            {t('notices.drop.toCase')}
          </Link>
        ) : (
          <>
            {fields.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {t('cases.command.kept')}
          </>
        )
      }
    />
  );
}
