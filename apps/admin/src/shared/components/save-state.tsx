import { problemText } from '@overturn/ui';
import { Alert } from 'antd';
import { useLocale, useT } from '../i18n';
import type { Autosaved } from '../use-autosave';

/** Whether what is on the screen is kept; why not, when it is not. */
export function SaveState({
  autosaved: { state, problem },
}: {
  readonly autosaved: Pick<Autosaved<unknown>, 'state' | 'problem'>;
}) {
  const t = useT();
  const locale = useLocale();
  if (problem && (state.phase === 'failed' || state.phase === 'conflict'))
    return (
      <Alert
        type={state.phase === 'conflict' ? 'warning' : 'error'}
        showIcon
        role="alert"
        title={problemText(problem, locale)}
      />
    );
  return (
    <p className="quiet save-state" role="status">
      {state.phase === 'clean' ? t('shared.autosave.clean') : t('shared.autosave.saving')}
    </p>
  );
}
