import { type ApiProblem, problemText } from '@overturn/ui';
import { Alert } from 'antd';
import { useLocale } from '../i18n';

/** Why a form was refused, above it. */
export function ProblemAlert({ problem }: { readonly problem: ApiProblem | null }) {
  const locale = useLocale();
  return problem ? (
    <Alert type="error" showIcon className="form-alert" title={problemText(problem, locale)} />
  ) : null;
}
